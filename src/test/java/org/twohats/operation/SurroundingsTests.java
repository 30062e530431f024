package org.twohats.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.info.Info;
import org.springframework.mock.env.MockEnvironment;

class SurroundingsTests {

    private static final String URL = "spring.datasource.url";

    private final MockEnvironment environment = new MockEnvironment();

    @TempDir
    private Path root;

    @BeforeEach
    void useAnH2File() {
        environment.setProperty(URL, "jdbc:h2:file:./data/two-hats");
    }

    @Test
    void anH2FileIsFineOnAnOrdinaryMachine() {
        assertThat(surroundings().isDoubtful()).isFalse();
        assertThat(told()).containsEntry("database", "H2 file").doesNotContainKey("warning");
    }

    @Test
    void anH2FileIsDoubtfulInProductionAndInEveryKindOfContainer() throws IOException {
        environment.setActiveProfiles("production");
        assertThat(surroundings().isDoubtful()).isTrue();
        assertThat(told()).containsKey("warning");
        environment.setActiveProfiles();
        environment.setProperty("KUBERNETES_SERVICE_HOST", "10.0.0.1");
        assertThat(surroundings().isDoubtful()).isTrue();
        environment.setProperty(URL, "jdbc:postgresql://localhost/hats");
        assertThat(surroundings().isDoubtful()).isFalse();
        Files.createFile(root.resolve(".dockerenv"));
        assertThat(surroundings().isDoubtful()).isFalse();
        assertThat(told()).containsEntry("database", "PostgreSQL");
        MockEnvironment plain = new MockEnvironment().withProperty(URL, "jdbc:h2:file:/data/two-hats");
        assertThat(new Surroundings(plain, root).isDoubtful()).isTrue();
    }

    private Surroundings surroundings() {
        return new Surroundings(environment, root);
    }

    private Map<String, Object> told() {
        Info.Builder info = new Info.Builder();
        surroundings().contribute(info);
        return info.build().getDetails();
    }
}
