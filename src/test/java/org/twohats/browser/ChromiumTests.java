package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTests {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatIsNamedIsTakenBeforeOneOnThePath() throws IOException {
        Path onPath = program("chromium");
        Path named = program("my-browser");
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEqualTo(onPath);
        assertThat(Chromium.find(Map.of("PATH", folder.toString(), "CHROMIUM", named.toString())))
                .isEqualTo(named);
    }

    @Test
    void whoHasNoBrowserIsToldWhatToInstallOrToSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.find(Map.of("PATH", folder.toString())))
                .withMessageContainingAll(
                        "chromium", "google-chrome", "apt-get install", "CHROMIUM", "skipBrowserTests");
    }

    @Test
    void whoNamesAProgramThatIsNotThereIsToldSo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.find(Map.of("PATH", folder.toString(), "CHROMIUM", "/no/such/browser")))
                .withMessageContaining("CHROMIUM=/no/such/browser");
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
