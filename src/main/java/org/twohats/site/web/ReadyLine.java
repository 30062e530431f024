package org.twohats.site.web;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the site is and where its data are, once it takes requests. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger("org.twohats");

    private final Settings settings;

    ReadyLine(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        LOG.info(
                "Two Hats is ready at http://localhost:{}{} – data in {}",
                environment.getProperty("local.server.port", "?"),
                environment.getProperty("server.servlet.context-path", ""),
                place(environment.getProperty("spring.datasource.url", ""), settings.data()));
    }

    /** The folder of an H2 database, or the address of another one without what may be secret in it. */
    static String place(String url, String folder) {
        return url.startsWith("jdbc:h2:file:")
                ? Path.of(folder).toAbsolutePath().normalize().toString()
                : url.replaceFirst("[?;].*", "");
    }
}
