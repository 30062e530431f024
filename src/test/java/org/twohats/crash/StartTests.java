package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;

/** How the program starts, stops and starts again, and what it says when it cannot. */
class StartTests {

    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderIsAllItNeedsAndARestartKeepsTheJourney() throws IOException {
        HttpVisitor visitor;
        UUID sitting;
        try (ServerProcess first = ServerProcess.start(folder, Map.of())) {
            assertThat(first.log())
                    .containsOnlyOnce("Two Hats is ready at http://localhost:" + first.port() + " – data in "
                            + folder.toRealPath().resolve("data"));
            assertThat(folder.resolve("data")).isDirectory();
            visitor = new HttpVisitor(first.port());
            sitting = visitor.begin("quick");
            visitor.answer(sitting, "weeks-or-years", "rather-left").location();
            assertRefusedBesides(first);
            first.stop();
        }
        try (ServerProcess second = ServerProcess.start(folder, Map.of())) {
            HttpVisitor again = visitor.at(second.port());
            assertThat(again.get("/questionnaire/" + sitting + "/weeks-or-years")
                            .body())
                    .containsPattern("value=\"rather-left\"[^>]* checked=");
            assertThat(again.answerAll(sitting, "both")).endsWith("/check");
        }
    }

    @Test
    void threeEnvironmentVariablesAreEnoughForPostgreSQL() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                ServerProcess server = ServerProcess.start(
                        folder,
                        Map.of(
                                "SPRING_DATASOURCE_URL",
                                database.getJdbcUrl("postgres", "postgres") + "&ApplicationName=secret",
                                "SPRING_DATASOURCE_USERNAME",
                                "postgres",
                                "SPRING_DATASOURCE_PASSWORD",
                                "secret"))) {
            HttpVisitor visitor = new HttpVisitor(server.port());
            UUID sitting = visitor.begin("quick");
            visitor.answerAll(sitting, "both");
            assertThat(server.log())
                    .contains("data in jdbc:postgresql://localhost:" + database.getPort() + "/postgres")
                    .doesNotContain("secret");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --two-hats.retention.drafts=0d            | two-hats.retention.drafts cannot be '0d': it has to lie between 1d and 365d.
            --two-hats.retention.results=400d         | two-hats.retention.results cannot be '400d': it has to lie between 1d and 365d.
            --two-hats.retention.hiring=2000d         | two-hats.retention.hiring cannot be '2000d': it has to lie between 1d and 365d.
            --two-hats.retention.results=soon         | 'soon' is not a valid duration
            --two-hats.public-address=hats.example.org | two-hats.public-address cannot be 'hats.example.org': it has to begin with http:// or https://, such as https://hats.example.org.
            --two-hats.security-contact=nobody        | two-hats.security-contact cannot be 'nobody': it has to begin with mailto: or https://.
            --two-hats.starts-per-hour=0              | two-hats.starts-per-hour cannot be '0': it has to be 1 or more.
            --two-hats.pause-before-stop=5m           | two-hats.pause-before-stop cannot be '300s': it has to lie between 0s and 120s.
            --two-hats.data=file/data                 | file/data cannot be opened
            --spring.datasource.url=jdbc:postgresql://localhost:1/hats?password=secret | The database at jdbc:postgresql://localhost:1/hats cannot be used
            """)
    void aBadSettingStopsTheStartWithASentence(String setting, String sentence) throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        try (ServerProcess server = ServerProcess.launch(folder, Map.of(), setting.split(" "))) {
            assertThat(server.exit()).isEqualTo(1);
            assertThat(server.log())
                    .contains(sentence)
                    .doesNotContain("\tat ", "Caused by", "secret", "Two Hats is ready");
        }
    }

    private void assertRefusedBesides(ServerProcess first) {
        try (ServerProcess second = ServerProcess.launch(folder, Map.of())) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.log())
                    .contains("Another Two Hats is already using the data in ")
                    .doesNotContain("\tat ", "Caused by");
        }
        assertThat(new HttpVisitor(first.port()).get("/readyz").status()).isEqualTo(200);
    }
}
