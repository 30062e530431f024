package org.twohats.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Warns where an H2 file is used though much may depend on it, and says in {@code /actuator/info} what is used. */
@Component
class Surroundings implements InfoContributor {

    private static final Logger LOG = LoggerFactory.getLogger(Surroundings.class);

    private final Environment environment;
    private final Path root;

    @Autowired
    Surroundings(Environment environment) {
        this(environment, Path.of("/"));
    }

    Surroundings(Environment environment, Path root) {
        this.environment = environment;
        this.root = root;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (isDoubtful()) {
            LOG.warn(
                    "The data are in an H2 file at {}. In a container it is gone with its volume, and no second instance can"
                            + " use it. For a site that people rely on use PostgreSQL: move-to-postgresql copies everything",
                    database().place());
        }
    }

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail("database", database().isFile() ? "H2 file" : "PostgreSQL");
        if (isDoubtful()) {
            info.withDetail("warning", "An H2 file is used in production or in a container.");
        }
    }

    boolean isDoubtful() {
        return database().isFile() && (environment.acceptsProfiles(Profiles.of("production")) || isContainer());
    }

    private boolean isContainer() {
        return Files.exists(root.resolve(".dockerenv"))
                || Files.exists(root.resolve("run/.containerenv"))
                || environment.containsProperty("KUBERNETES_SERVICE_HOST");
    }

    private Database database() {
        return new Database(environment.getProperty("spring.datasource.url", ""), "", "");
    }
}
