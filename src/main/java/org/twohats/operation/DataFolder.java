package org.twohats.operation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the folder of data be named as folders are: H2 alone insists on a {@code ./} before what lies below here. */
class DataFolder implements EnvironmentPostProcessor {

    private static final String FOLDER = "two-hats.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty(FOLDER, "");
        if (folder.matches("[^./~\\\\].*") && !folder.matches("[A-Za-z]:.*")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("data folder", Map.of(FOLDER, "./" + folder)));
        }
    }
}
