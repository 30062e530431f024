package org.twohats.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application a database file of its own in a new folder below {@code target}. */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "browser-data-");
            TestPropertyValues.of("two-hats.data=" + folder.toAbsolutePath()).applyTo(application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
