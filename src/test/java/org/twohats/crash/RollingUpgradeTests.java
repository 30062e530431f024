package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.Proxy;
import org.twohats.testing.ServerProcess;

/**
 * Two instances behind a proxy are replaced by a newer version, one after the other, while people answer.
 *
 * <p>The newer version is this one with a migration more, as a release after it would have: a column and a table are added
 * under the feet of the older ones, and somebody writes into them.
 */
class RollingUpgradeTests {

    private static final int REQUESTS = 1_000;
    private static final String EXPANSION = """
            alter table sitting add column mood varchar(20);
            create table mood (name varchar(20) primary key);
            insert into mood (name) values ('calm');
            update sitting set mood = 'calm';
            """;

    @TempDir
    private Path folder;

    @Test
    void nobodyWhoAnswersNoticesAnUpgradeAndTheOlderVersionCanComeBack() throws Exception {
        Path newer = Files.createDirectory(folder.resolve("newer"));
        Files.writeString(newer.resolve("V900__assessment_keep_moods.sql"), EXPANSION);
        String upgrade = "--spring.flyway.locations=classpath:db/migration,filesystem:" + newer;
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                ServerProcess one = ServerProcess.launch(folder, environment(database));
                ServerProcess two = ServerProcess.launch(folder, environment(database));
                Proxy proxy = Proxy.before(one.port(), two.port());
                Load load = Load.impatient(proxy.port(), proxy::requests)) {
            load.until(REQUESTS / 5);
            try (ServerProcess three = ServerProcess.start(folder, environment(database), upgrade)) {
                proxy.takeIn(three.port());
                assertThat(moods(database)).containsOnly("calm");
                load.until(2 * REQUESTS / 5);
                assertThat(one.stop()).isIn(0, 143);
                load.until(3 * REQUESTS / 5);
                assertThat(two.stop()).isIn(0, 143);
                load.until(4 * REQUESTS / 5);
                try (ServerProcess back = ServerProcess.start(folder, environment(database))) {
                    proxy.takeIn(back.port());
                    assertThat(three.stop()).isIn(0, 143);
                    load.until(REQUESTS);
                    load.end();
                    assertThat(proxy.failures()).isEmpty();
                    assertThat(load.troubles()).isEmpty();
                    assertThat(proxy.requests()).isGreaterThanOrEqualTo(REQUESTS);
                    try (Connection found = database.getPostgresDatabase().getConnection()) {
                        CrashTests.check("after an upgrade and back", CrashTests.Found.in(found), load.people());
                    }
                }
            }
        }
    }

    private static List<String> moods(EmbeddedPostgres database) {
        return new JdbcTemplate(database.getPostgresDatabase()).queryForList("select name from mood", String.class);
    }

    private static Map<String, String> environment(EmbeddedPostgres database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"));
        environment.put("SPRING_DATASOURCE_USERNAME", "postgres");
        environment.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        environment.put("TWOHATS_PAUSEBEFORESTOP", "5s");
        return environment;
    }
}
