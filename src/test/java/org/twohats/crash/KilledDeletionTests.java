package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;
import org.twohats.testing.Tables;

/**
 * The program is killed in the middle of deleting, which lasts as long as somebody holds a row that it wants. Each
 * transaction has either been or not been; nothing is left of a sitting but the whole of it.
 */
class KilledDeletionTests {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int OVER = 250;
    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'two-hats'";

    @TempDir
    private Path folder;

    /** The last that erasing touches are the links, and their row is held. */
    @Test
    void whoErasesEverythingHasErasedNothingWhereItWasKilledBeforeItsEnd() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            HttpVisitor visitor;
            try (ServerProcess killed = ServerProcess.start(folder, environment(server))) {
                visitor = new HttpVisitor(killed.port());
                UUID sitting = visitor.begin("quick");
                visitor.answerAll(sitting, "both");
                visitor.finish(sitting);
                visitor.post("/results/" + sitting + "/share").location();
                visitor.beginMatrix("Ours", "split-roles");
                Map<String, List<String>> before = Tables.of(database);
                try (Connection holder = database.getConnection();
                        Statement statement = holder.createStatement()) {
                    holder.setAutoCommit(false);
                    statement.execute("select * from share for update");
                    CompletableFuture<Void> erasing = CompletableFuture.runAsync(() -> visitor.post("/mine/erase"));
                    waitUntil(() -> isWaiting(database));
                    killed.kill();
                    assertThat(erasing).failsWithin(Duration.ofSeconds(20));
                    holder.rollback();
                }
                waitUntil(() -> !isWaiting(database));
                assertThat(Tables.of(database)).isEqualTo(before);
            }
            try (ServerProcess again = ServerProcess.start(folder, environment(server))) {
                assertThat(visitor.at(again.port()).post("/mine/erase").location())
                        .isEqualTo("/mine?gone=all");
            }
            assertThat(Tables.of(database))
                    .allSatisfy((table, rows) -> assertThat(
                                    table.matches("sitting|response|share|matrix") ? rows : List.of())
                            .as(table)
                            .isEmpty());
        }
    }

    /** The hourly clearing-up deletes a hundred at a time, and the first hundred are gone when one of the second is held. */
    @Test
    @Tag("long")
    @Tag("faults")
    void whatIsOverGoesAHundredAtATimeAndTheRestGoesAfterTheNextStart() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            JdbcTemplate jdbc = new JdbcTemplate(database);
            try (ServerProcess killed = ServerProcess.start(folder, environment(server))) {
                UUID last = manyThatAreOver(jdbc);
                try (Connection holder = database.getConnection();
                        Statement statement = holder.createStatement()) {
                    holder.setAutoCommit(false);
                    statement.execute("select * from sitting where id = '" + last + "' for update");
                    waitUntil(() -> isWaiting(database));
                    killed.kill();
                    holder.rollback();
                }
                waitUntil(() -> !isWaiting(database));
            }
            int left = whole(jdbc);
            assertThat(left).isPositive().isLessThanOrEqualTo(OVER);
            assertThat((OVER - left) % 100).as("deleted by the hundred").isZero();
            try (ServerProcess again = ServerProcess.start(folder, environment(server))) {
                waitUntil(() -> whole(jdbc) == 0);
                assertThat(again.log()).doesNotContain("ERROR");
            }
        }
    }

    /** How many sittings there are, each of which has its three answers, and no answer is without one. */
    private static int whole(JdbcTemplate jdbc) {
        List<Integer> answers = jdbc.queryForList(
                "select count(item_key) from sitting left join response on sitting_id = id group by id", Integer.class);
        assertThat(answers).allMatch(each -> each == 3);
        return answers.size();
    }

    /** @return the one that is deleted last */
    private static UUID manyThatAreOver(JdbcTemplate jdbc) {
        List<Object[]> sittings = new ArrayList<>();
        List<Object[]> responses = new ArrayList<>();
        Timestamp now = Timestamp.from(Instant.now());
        UUID id = new UUID(0, 0);
        for (int i = 0; i < OVER; i++) {
            id = UUID.randomUUID();
            Timestamp over = Timestamp.from(now.toInstant().minus(Duration.ofDays(OVER - i)));
            sittings.add(new Object[] {id, over, over});
            for (String item : List.of("weeks-or-years", "users-or-builders", "many-or-one")) {
                responses.add(new Object[] {id, item, over});
            }
        }
        jdbc.batchUpdate(
                "insert into sitting (id, visitor, edition, form, started_at, kept_until)"
                        + " values (?, 'somebody', '2026-1', 'FULL', ?, ?)",
                sittings);
        jdbc.batchUpdate(
                "insert into response (sitting_id, item_key, answer, answered_at) values (?, ?, 'BOTH', ?)", responses);
        return id;
    }

    private static boolean isWaiting(DataSource database) {
        return !new JdbcTemplate(database).queryForList(WAITING).isEmpty();
    }

    private static Map<String, String> environment(EmbeddedPostgres server) {
        return Map.of(
                "SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    private static void waitUntil(BooleanSupplier fact) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
