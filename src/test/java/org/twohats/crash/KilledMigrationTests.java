package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;
import org.twohats.testing.Tables;

/**
 * A newer version is killed in the middle of a migration, when a column and a table are there already and the rest is not.
 * The data are as before, the older version could go on, and the newer one starts as if nothing had happened.
 */
class KilledMigrationTests {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String MIGRATION = """
            alter table sitting add column mood varchar(20);
            create table mood (name varchar(20) primary key);
            insert into mood (name) values ('calm');
            %s
            update sitting set mood = 'calm';
            """;

    @TempDir
    private Path folder;

    @Test
    void anH2FileIsAsBeforeAndTheSecondStartIsClean() throws Exception {
        Path reached = folder.resolve("reached");
        String halt = """
                create alias halt for "java.lang.Thread.sleep(long)";
                call csvwrite('%s', 'select 1');
                call halt(600000);""".formatted(reached);
        DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/two-hats")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE");
        killAndStartAgain(Map.of(), database, halt, () -> Files.exists(reached));
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**{migrating,lock}*");
    }

    @Test
    void aPostgreSQLDatabaseIsAsBeforeAndTheSecondStartIsClean() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
            killAndStartAgain(
                    Map.of(
                            "SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres"),
                            "SPRING_DATASOURCE_USERNAME", "postgres",
                            "SPRING_DATASOURCE_PASSWORD", "postgres"),
                    server.getPostgresDatabase(),
                    "select pg_sleep(600);",
                    () -> !jdbc.queryForList("select pid from pg_stat_activity where wait_event = 'PgSleep'")
                            .isEmpty());
        }
    }

    private void killAndStartAgain(
            Map<String, String> environment, DataSource database, String halt, BooleanSupplier isHalfDone)
            throws IOException, SQLException {
        HttpVisitor visitor;
        UUID sitting;
        try (ServerProcess older = ServerProcess.start(folder, environment)) {
            visitor = new HttpVisitor(older.port());
            sitting = visitor.begin("quick");
            visitor.answer(sitting, "weeks-or-years", "rather-left").location();
            older.stop();
        }
        Map<String, List<String>> before = Tables.of(database);
        Path migrations = Files.createDirectory(folder.resolve("newer"));
        String newer = "--spring.flyway.locations=classpath:db/migration,filesystem:" + migrations;
        Path migration =
                Files.writeString(migrations.resolve("V900__assessment_keep_moods.sql"), MIGRATION.formatted(halt));
        try (ServerProcess killed = ServerProcess.launch(folder, environment, newer)) {
            waitUntil(isHalfDone);
            killed.kill();
        }
        endWhatTheServerStillDoes(environment, database);
        assertThat(Tables.of(database)).isEqualTo(before);

        Files.writeString(migration, MIGRATION.formatted(""));
        try (ServerProcess again = ServerProcess.start(folder, environment, newer)) {
            assertThat(visitor.at(again.port())
                            .get("/questionnaire/" + sitting + "/weeks-or-years")
                            .body())
                    .containsPattern("value=\"rather-left\"[^>]* checked=");
            again.stop();
        }
        Map<String, List<String>> after = new HashMap<>(Tables.of(database));
        assertThat(after.remove("mood")).containsExactly("{name=calm}");
        assertThat(after.remove("flyway_schema_history"))
                .hasSize(before.get("flyway_schema_history").size() + 1);
        assertThat(after.get("sitting"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).contains("mood=calm"));
        assertThat(after.get("response")).isEqualTo(before.get("response"));
        assertThat(after.keySet()).isSubsetOf(before.keySet());
    }

    /** A server in the middle of a statement does not notice that nobody waits for it any more. */
    private static void endWhatTheServerStillDoes(Map<String, String> environment, DataSource database) {
        if (!environment.isEmpty()) {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.queryForList("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
            waitUntil(() -> jdbc.queryForList("select pid from pg_stat_activity where wait_event = 'PgSleep'")
                    .isEmpty());
        }
    }

    private static void waitUntil(BooleanSupplier fact) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
