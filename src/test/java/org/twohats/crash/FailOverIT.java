package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.ServerProcess;

/**
 * What docs/operations.md describes for a site that people rely on, on one machine: HAProxy, two instances of the jar, and a
 * PostgreSQL with a synchronous standby. First an instance is replaced, then the primary is killed.
 */
@Tag("long")
@Tag("failover")
class FailOverIT {

    private static final int ANSWERS = 1_000;
    private static final Duration GOING_ON = Duration.ofSeconds(30);
    private static final List<Path> HAPROXY = List.of(Path.of("/usr/sbin/haproxy"), Path.of("/usr/bin/haproxy"));

    @TempDir
    private Path folder;

    @Test
    void anInstanceIsReplacedUnnoticedAndNoConfirmedAnswerIsLostWithThePrimary() throws Exception {
        Path haproxy = installed(HAPROXY.stream().filter(Files::isExecutable).findFirst(), "haproxy");
        Path programs = installed(ServerPair.programs(), "postgresql");
        int one = ServerPair.freePort();
        int two = ServerPair.freePort();
        try (ServerPair database = ServerPair.start(programs);
                ServerProcess first = started(instance(database, one));
                ServerProcess second = started(instance(database, two));
                HAProxy proxy = HAProxy.start(haproxy, folder, one, two);
                Load load = Load.patient(proxy.port())) {
            load.eachAnswers(ANSWERS / 20);
            assertThat(first.stop()).isIn(0, 143);
            load.eachAnswers(ANSWERS / 20);
            try (ServerProcess third = instance(database, one)) {
                assertThat(third.port()).isEqualTo(one);
                load.eachAnswers((ANSWERS - load.answers()) / 4 + 1);
                assertThat(load.troubles())
                        .as("what people saw while an instance was replaced")
                        .isEmpty();
                String figures = thePrimaryIsKilled(database, load);
                load.end();
                try (Connection found = database.connect()) {
                    CrashTests.check("after the fail-over", CrashTests.Found.in(found), load.people());
                }
                assertThat(second.log()).containsOnlyOnce("Two Hats is ready");
                System.out.println(figures + "; " + load.answers() + " confirmed answers, all of them found");
            }
        }
    }

    /** Whatever people see until the standby has taken over is our own page. */
    private static String thePrimaryIsKilled(ServerPair database, Load load) throws Exception {
        long killed = System.nanoTime();
        database.killThePrimary();
        database.promoteTheStandby();
        long promoted = System.nanoTime();
        load.eachAnswers(1);
        Duration goneOn = Duration.ofNanos(System.nanoTime() - killed);
        assertThat(goneOn).isLessThan(GOING_ON);
        load.eachAnswers(30);
        assertThat(load.troubles())
                .as("what people saw meanwhile")
                .allSatisfy(trouble -> assertThat(trouble).contains("We are away for a short time"));
        return "promoted %d ms after the kill, everybody went on after %d ms, and %d times a page said to come back"
                .formatted(
                        Duration.ofNanos(promoted - killed).toMillis(),
                        goneOn.toMillis(),
                        load.troubles().size());
    }

    /** With the ten seconds' notice that a proxy needs. */
    private ServerProcess instance(ServerPair database, int port) {
        return ServerProcess.launchJar(
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres",
                        "TWOHATS_PAUSEBEFORESTOP", "10s",
                        "SERVER_ADDRESS", "127.0.0.1"),
                "--server.port=" + port);
    }

    private static ServerProcess started(ServerProcess instance) {
        instance.port();
        return instance;
    }

    private static Path installed(Optional<Path> program, String name) {
        assumeTrue(
                program.isPresent(),
                "FAIL-OVER WAS NOT TRIED: the package " + name
                        + " is missing. As root: apt-get install postgresql haproxy");
        return program.orElseThrow();
    }
}
