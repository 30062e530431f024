package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.crash.Journeys.Journey;
import org.twohats.testing.ServerProcess;

/**
 * The program is killed while four people answer. Every answer whose redirect they received is there afterwards.
 *
 * <p>The moments are seeded; a failure names its seed. What is looked at right after the kill is a copy of the files,
 * so that the program itself has to cope with the originals.
 */
class CrashTests {

    private static final int CLIENTS = 4;

    @TempDir
    private Path folder;

    @Test
    void noConfirmedAnswerIsLostOnH2() throws Exception {
        crash(new H2(), 5, 20261123);
    }

    @Test
    void noConfirmedAnswerIsLostOnPostgreSQL() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            crash(new PostgreSQL(server), 2, 20261124);
        }
    }

    @Test
    @Tag("long")
    void noConfirmedAnswerIsLostOnH2InManyRounds() throws Exception {
        crash(new H2(), 25, System.nanoTime());
    }

    @Test
    @Tag("long")
    void noConfirmedAnswerIsLostOnPostgreSQLInManyRounds() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            crash(new PostgreSQL(server), 25, System.nanoTime());
        }
    }

    private void crash(Database database, int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        List<Journeys> people = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            people.add(new Journeys(random.nextLong()));
        }
        AtomicInteger confirmed = new AtomicInteger();
        ServerProcess server = ServerProcess.start(folder, database.environment());
        try {
            for (int round = 1; round <= rounds; round++) {
                String when = "seed " + seed + ", round " + round;
                killUnderLoad(server, people, confirmed, 60 + random.nextInt(300), random.nextInt(5_000_000));
                Found found = database.afterTheCrash();
                server = ServerProcess.start(folder, database.environment());
                check(when, found, people);
                seenOnThePages(when, people, server.port());
            }
            assertThat(server.stop()).as("stopped politely").isIn(0, 143);
            check("seed " + seed + ", after a clean stop", database.now(), people);
            assertThat(confirmed.get()).as("enough load to mean something").isGreaterThan(60 * rounds);
        } finally {
            server.close();
        }
    }

    /** Kills it in the middle of the traffic, so many answers and then so many nanoseconds later. */
    private static void killUnderLoad(
            ServerProcess server, List<Journeys> people, AtomicInteger confirmed, int answers, int nanoseconds)
            throws InterruptedException {
        int from = confirmed.get();
        AtomicBoolean enough = new AtomicBoolean();
        List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        List<Thread> threads = people.stream()
                .map(person -> new Thread(() -> {
                    try {
                        person.walk(server.port(), confirmed, enough);
                    } catch (RuntimeException e) {
                        failures.add(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        while (confirmed.get() < from + answers && threads.stream().anyMatch(Thread::isAlive)) {
            Thread.onSpinWait();
        }
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        server.kill();
        enough.set(true);
        for (Thread thread : threads) {
            thread.join(30_000);
        }
        assertThat(failures).as("what people saw besides the end").isEmpty();
    }

    static void check(String when, Found found, List<Journeys> people) {
        assertThat(found.twice).as("%s: answers that are there twice", when).isZero();
        assertThat(found.orphans).as("%s: answers without a sitting", when).isZero();
        Map<UUID, Journey> known = new HashMap<>();
        people.forEach(person -> person.all().forEach(journey -> known.put(journey.sitting, journey)));
        for (Journey journey : known.values()) {
            Map<String, String> kept = found.answers.get(journey.sitting);
            assertThat(kept).as("%s: the sitting %s", when, journey.sitting).isNotNull();
            journey.confirmed.forEach((item, answer) -> assertThat(kept.get(item))
                    .as("%s: %s of %s, confirmed as %s", when, item, journey.sitting, answer)
                    .isIn(journey.sent.get(item)));
            assertThat(kept.keySet()).as("%s: answers that nobody sent", when).isSubsetOf(journey.sent.keySet());
            if (journey.finished) {
                assertThat(found.finished).as("%s: finished", when).contains(journey.sitting);
            } else if (!journey.finishing) {
                assertThat(found.finished).as("%s: finished by nobody", when).doesNotContain(journey.sitting);
            }
        }
    }

    /** The last questionnaire of each person, through the pages and with the cookie they had before. */
    private static void seenOnThePages(String when, List<Journeys> people, int port) {
        for (Journeys person : people) {
            person.all().stream()
                    .reduce((first, second) -> second)
                    .filter(last -> !last.finishing)
                    .ifPresent(last -> {
                        Map<String, String> shown = person.shown(last, port);
                        last.confirmed.forEach((item, answer) -> assertThat(shown.get(item))
                                .as("%s: %s on its page", when, item)
                                .isIn(last.sent.get(item)));
                    });
        }
    }

    /** What a database holds. */
    record Found(Map<UUID, Map<String, String>> answers, Set<UUID> finished, int orphans, int twice) {

        static Found in(Connection database) throws SQLException {
            Map<UUID, Map<String, String>> answers = new HashMap<>();
            Set<UUID> finished = new java.util.HashSet<>();
            try (Statement statement = database.createStatement()) {
                ResultSet sittings = statement.executeQuery("select id, finished_at from sitting");
                while (sittings.next()) {
                    answers.put(sittings.getObject(1, UUID.class), new HashMap<>());
                    if (sittings.getTimestamp(2) != null) {
                        finished.add(sittings.getObject(1, UUID.class));
                    }
                }
                int orphans = 0;
                int twice = 0;
                ResultSet responses = statement.executeQuery("select sitting_id, item_key, answer from response");
                while (responses.next()) {
                    Map<String, String> sitting = answers.get(responses.getObject(1, UUID.class));
                    if (sitting == null) {
                        orphans++;
                    } else if (sitting.put(
                                    responses.getString(2),
                                    responses
                                            .getString(3)
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'))
                            != null) {
                        twice++;
                    }
                }
                return new Found(answers, finished, orphans, twice);
            }
        }
    }

    private interface Database {

        Map<String, String> environment();

        Found afterTheCrash() throws Exception;

        Found now() throws Exception;
    }

    private final class H2 implements Database {

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public Found afterTheCrash() throws Exception {
            Path copy = Files.createDirectories(folder.resolve("copy"));
            try (Stream<Path> files = Files.list(folder.resolve("data"))) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file, copy.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return in(copy);
        }

        @Override
        public Found now() throws Exception {
            return in(folder.resolve("data"));
        }

        private Found in(Path data) throws SQLException, IOException {
            try (Connection database = DriverManager.getConnection(
                    "jdbc:h2:file:" + data.resolve("two-hats")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE",
                    "",
                    "")) {
                return Found.in(database);
            }
        }
    }

    private record PostgreSQL(EmbeddedPostgres server) implements Database {

        @Override
        public Map<String, String> environment() {
            return Map.of(
                    "SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres"),
                    "SPRING_DATASOURCE_USERNAME", "postgres",
                    "SPRING_DATASOURCE_PASSWORD", "postgres");
        }

        @Override
        public Found afterTheCrash() throws Exception {
            return now();
        }

        @Override
        public Found now() throws Exception {
            try (Connection database = server.getPostgresDatabase().getConnection()) {
                return Found.in(database);
            }
        }
    }
}
