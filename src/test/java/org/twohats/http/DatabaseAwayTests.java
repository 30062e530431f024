package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
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

/** PostgreSQL stops while people answer, and comes back. */
class DatabaseAwayTests {

    private static final int PEOPLE = 8;
    private static final String DEPENDENCIES = "/actuator/health/dependencies";

    /** With so many in a row, a pool that waits longer from attempt to attempt has come to wait for seconds. */
    private static final int REFUSALS_EACH = 6;

    private static final Duration A_REFUSAL_TAKES = Duration.ofSeconds(3);
    private static final Duration COMING_BACK_TAKES = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @Test
    void everyoneIsToldSoInTimeAndNothingHasToBeRestartedAfterwards() throws IOException {
        awayFor(Duration.ZERO);
    }

    @Test
    @Tag("long")
    @Tag("faults")
    void aWholeMinuteWithoutItIsNoDifferent() throws IOException {
        awayFor(Duration.ofMinutes(1));
    }

    private void awayFor(Duration least) throws IOException {
        try (EmbeddedPostgres before = database(0);
                ServerProcess server = ServerProcess.start(folder, environment(before))) {
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(Person.beginning(server.port()));
            }
            HttpVisitor operator = new HttpVisitor(server.port());
            assertThat(operator.get(DEPENDENCIES).status()).isEqualTo(200);

            before.close();
            long until = System.nanoTime() + least.toNanos();
            do {
                Together.all(people.stream()
                        .map(person -> (Callable<Void>) person::isRefused)
                        .toList());
                assertThat(operator.get("/livez").status()).isEqualTo(200);
            } while (System.nanoTime() < until);
            assertThat(operator.get("/readyz").status()).isEqualTo(200);
            assertThat(operator.get(DEPENDENCIES).status()).isEqualTo(503);
            assertThat(operator.get("/").status()).isEqualTo(200);

            try (EmbeddedPostgres after = database(before.getPort())) {
                assertThat(after.getPort()).isEqualTo(before.getPort());
                Together.all(people.stream()
                        .map(person -> (Callable<Void>) person::goesOn)
                        .toList());
                assertThat(operator.get(DEPENDENCIES).status()).isEqualTo(200);
            }
        }
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static Map<String, String> environment(EmbeddedPostgres database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    private record Person(HttpVisitor visitor, UUID sitting) {

        private static final String FIRST = "weeks-or-years";

        static Person beginning(int port) {
            HttpVisitor visitor = new HttpVisitor(port);
            UUID sitting = visitor.begin("quick");
            visitor.answer(sitting, FIRST, "rather-left").location();
            return new Person(visitor, sitting);
        }

        Void isRefused() {
            for (int i = 0; i < REFUSALS_EACH; i++) {
                long asked = System.nanoTime();
                Page page = i % 2 == 0 ? question() : visitor.answer(sitting, FIRST, "both");
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(A_REFUSAL_TAKES);
                assertThat(page.status()).isEqualTo(503);
                assertThat(page.header("Retry-After")).isNotEmpty();
                assertThat(page.header("Content-Type")).startsWith("text/html");
                assertThat(page.body())
                        .contains("<h1", "/css/site-", "<footer", page.header("X-Request-Id"))
                        .doesNotContain("Exception", "SQL", "jdbc");
            }
            return null;
        }

        /** Goes on asking; what was confirmed before is still there, and what was refused is not. */
        Void goesOn() {
            long back = System.nanoTime();
            Page page = question();
            while (page.status() == 503) {
                page = question();
                assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(COMING_BACK_TAKES);
            }
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).containsPattern("value=\"rather-left\"[^>]* checked=");
            visitor.answerAll(sitting, "both");
            return null;
        }

        private Page question() {
            return visitor.get("/questionnaire/" + sitting + "/" + FIRST);
        }
    }
}
