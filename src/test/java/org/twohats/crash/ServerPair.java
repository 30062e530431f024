package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A PostgreSQL server and a standby that has every commit before it is acknowledged, from the package that is installed on
 * this machine. The steps are those of docs/operations.md.
 */
final class ServerPair implements AutoCloseable {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path programs;
    private final Path folder;
    private final int primaryPort;
    private final int standbyPort;

    private ServerPair(Path programs, Path folder, int primaryPort, int standbyPort) {
        this.programs = programs;
        this.folder = folder;
        this.primaryPort = primaryPort;
        this.standbyPort = standbyPort;
    }

    /** Where the newest of the installed servers has its programs, or nothing. */
    static Optional<Path> programs() {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(bin -> Integer.parseInt(
                            bin.getParent().getFileName().toString().replaceFirst("\\..*", ""))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static ServerPair start(Path programs) throws Exception {
        Path folder =
                Path.of(run(asItsUser("mktemp", "-d", "-t", "two-hats-XXXXXX")).trim());
        ServerPair pair = new ServerPair(programs, folder, freePort(), freePort());
        pair.postgres("initdb", "--pgdata=" + pair.primary(), "--username=postgres", "--auth=trust");
        append(
                pair.primary(),
                "port = " + pair.primaryPort,
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "synchronous_standby_names = 'standby'");
        pair.ctl(pair.primary(), "start");
        pair.postgres(
                "pg_basebackup",
                "--host=127.0.0.1",
                "--port=" + pair.primaryPort,
                "--username=postgres",
                "--pgdata=" + pair.standby(),
                "--write-recovery-conf",
                "--create-slot",
                "--slot=standby");
        append(
                pair.standby(),
                "port = " + pair.standbyPort,
                "cluster_name = 'standby'",
                "synchronous_standby_names = ''");
        pair.ctl(pair.standby(), "start");
        pair.waitUntilInStep();
        return pair;
    }

    /** The address with which the program finds whichever of the two is the primary. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + primaryPort + ",127.0.0.1:" + standbyPort
                + "/postgres?targetServerType=primary";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /** SIGKILL to the primary and to everything that it has started. */
    void killThePrimary() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(primary().resolve("postmaster.pid")).get(0).trim());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    void promoteTheStandby() throws Exception {
        ctl(standby(), "promote");
    }

    @Override
    public void close() throws Exception {
        for (Path server : List.of(primary(), standby())) {
            if (Files.exists(server.resolve("postmaster.pid"))) {
                call(asItsUser(
                        programs.resolve("pg_ctl").toString(), "-D", server.toString(), "-m", "immediate", "stop"));
            }
        }
        run(List.of("rm", "-r", folder.toString()));
    }

    private void waitUntilInStep() throws SQLException {
        long until = System.nanoTime() + LONGEST.toNanos();
        try (Connection primary = connect();
                Statement statement = primary.createStatement()) {
            while (true) {
                try (ResultSet standbys = statement.executeQuery("select sync_state from pg_stat_replication")) {
                    if (standbys.next() && standbys.getString(1).equals("sync")) {
                        return;
                    }
                }
                assertThat(System.nanoTime()).as("time").isLessThan(until);
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    private Path primary() {
        return folder.resolve("primary");
    }

    private Path standby() {
        return folder.resolve("standby");
    }

    private void ctl(Path server, String what) throws Exception {
        postgres("pg_ctl", "-D", server.toString(), "-w", "-t", "60", "-l", server + ".log", what);
    }

    private void postgres(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        run(asItsUser(command.toArray(String[]::new)));
    }

    private static void append(Path server, String... settings) throws IOException {
        Files.write(server.resolve("postgresql.conf"), List.of(settings), StandardOpenOption.APPEND);
    }

    /** PostgreSQL does not run as root. */
    private static List<String> asItsUser(String... command) {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static String run(List<String> command) throws Exception {
        Outcome outcome = call(command);
        assertThat(outcome.exit)
                .as("%s: %s", String.join(" ", command), outcome.said)
                .isZero();
        return outcome.said;
    }

    /** What it says goes to a file, since a server that it leaves behind would keep a pipe open. */
    private static Outcome call(List<String> command) throws Exception {
        Path said = Files.createTempFile("two-hats", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as(String.join(" ", command))
                    .isTrue();
            return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            Files.delete(said);
        }
    }

    private record Outcome(int exit, String said) {}
}
