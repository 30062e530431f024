package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.ServerProcess;
import org.twohats.testing.Together;

/** PostgreSQL is there and answers nothing, since somebody has locked a table, while two hundred people ask. */
@Tag("long")
@Tag("faults")
class SlowDatabaseTests {

    private static final int PEOPLE = 200;
    private static final Duration BACK_TO_NORMAL = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void mostAreTurnedAwayAtOnceAndAllGoOnAsSoonAsItAnswersAgain() throws IOException, SQLException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                ServerProcess server = ServerProcess.start(
                        folder,
                        Map.of(
                                "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                                "SPRING_DATASOURCE_USERNAME", "postgres",
                                "SPRING_DATASOURCE_PASSWORD", "postgres"))) {
            HttpVisitor visitor = new HttpVisitor(server.port());
            UUID sitting = visitor.begin("quick");
            visitor.answer(sitting, "weeks-or-years", "rather-left").location();
            String question = "/questionnaire/" + sitting + "/weeks-or-years";
            try (Connection lock = database.getPostgresDatabase().getConnection();
                    Statement statement = lock.createStatement()) {
                lock.setAutoCommit(false);
                statement.execute("lock table sitting in access exclusive mode");
                List<Callable<Void>> people = new ArrayList<>();
                for (int i = 0; i < PEOPLE; i++) {
                    people.add(() -> asksTwice(visitor, question));
                }
                Together.all(people);
                lock.rollback();
            }
            assertThat(server.log().lines().filter(line -> line.contains("too many are waiting")))
                    .as("refusals without any waiting")
                    .hasSizeGreaterThan(PEOPLE / 2);

            long free = System.nanoTime();
            Page page = visitor.get(question);
            while (page.status() == 503) {
                assertThat(Duration.ofNanos(System.nanoTime() - free)).isLessThan(BACK_TO_NORMAL);
                page = visitor.get(question);
            }
            assertThat(page.body()).containsPattern("value=\"rather-left\"[^>]* checked=");
            assertThat(visitor.answerAll(sitting, "both")).endsWith("/check");
        }
    }

    /** The first time they may wait for a connection in vain; the second time the site knows. */
    private static Void asksTwice(HttpVisitor visitor, String question) {
        refused(visitor.get(question));
        refused(visitor.get(question));
        return null;
    }

    private static void refused(Page page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isNotEmpty();
        assertThat(page.body()).contains("<h1", "/css/site-").doesNotContain("Exception", "SQL");
    }
}
