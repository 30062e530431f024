package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.ServerProcess;

/** Two instances on one PostgreSQL, neither of which knows of the other. */
class SeveralInstancesTests {

    private static final int LIMIT = 30;

    @TempDir
    private Path folder;

    /** They start together on an empty database; then each page of a journey comes from the other of the two. */
    @Test
    void aJourneyGoesToAndFroBetweenThemAndOneOfThemIsKilledOnTheWay() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                ServerProcess one = ServerProcess.launch(folder, environment(database));
                ServerProcess other = ServerProcess.launch(folder, environment(database))) {
            Walk walk = new Walk(one.port(), other.port());
            assertThat(new JdbcTemplate(database.getPostgresDatabase())
                            .queryForList("select success from flyway_schema_history", Boolean.class))
                    .hasSizeGreaterThan(4)
                    .containsOnly(true);

            UUID sitting = UUID.randomUUID();
            walk.post("/questionnaire", "sitting", sitting.toString(), "form", "full");
            String next = walk.get("/questionnaire/" + sitting).location();
            for (int answered = 0; answered < 8; answered++) {
                next = answer(walk, next);
            }
            one.kill();
            walk.only(other.port());
            for (int answered = 0; answered < 4; answered++) {
                next = answer(walk, next);
            }
            try (ServerProcess third = ServerProcess.start(folder, environment(database))) {
                walk.between(third.port(), other.port());
                while (!next.endsWith("/check")) {
                    next = answer(walk, next);
                }
                String result = walk.post("/questionnaire/" + sitting + "/finish");
                Page here = walk.get(result + ".json");
                Page there = walk.get(result + ".json");
                assertThat(here.body()).isEqualTo(there.body()).contains("\"rather-left\"");
                assertThat(here.body().split("\"rather-left\"", -1)).hasSize(24 + 1);
                beginsTooMuch(third.port(), other.port());
                assertThat(other.stop()).isIn(0, 143);
            }
        }
    }

    /** Answers on one instance and looks at once what the other says. */
    private static String answer(Walk walk, String question) {
        String next = walk.post(question, "answer", "rather-left");
        assertThat(walk.get(question).body()).containsPattern("value=\"rather-left\"[^>]* checked=");
        walk.swap();
        return next;
    }

    private static void beginsTooMuch(int one, int other) {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(begin(i % 2 == 0 ? one : other)).isEqualTo(303);
        }
        assertThat(begin(one)).isEqualTo(429);
        assertThat(begin(other)).isEqualTo(429);
    }

    private static int begin(int port) {
        HttpVisitor visitor = new HttpVisitor(port);
        return visitor.send(visitor.request("/questionnaire")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "203.0.113.7")
                        .POST(BodyPublishers.ofString(HttpVisitor.form(
                                "_csrf",
                                visitor.token(),
                                "sitting",
                                UUID.randomUUID().toString(),
                                "form",
                                "quick"))))
                .status();
    }

    private static Map<String, String> environment(EmbeddedPostgres database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    /** One browser before which a proxy takes turns. */
    private static final class Walk {

        private List<Integer> ports;
        private HttpVisitor visitor;
        private int turn;

        private Walk(int one, int other) {
            ports = List.of(one, other);
            visitor = new HttpVisitor(one);
        }

        void between(int one, int other) {
            ports = List.of(one, other);
        }

        void only(int port) {
            ports = List.of(port);
        }

        void swap() {
            turn++;
        }

        Page get(String address) {
            return next().get(address);
        }

        String post(String address, String... fields) {
            return next().post(address, fields).location();
        }

        private HttpVisitor next() {
            turn++;
            visitor = visitor.at(ports.get(turn % ports.size()));
            return visitor;
        }
    }
}
