package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;
import org.twohats.testing.Tables;

/** Backup and restore by PostgreSQL's own tools, with the options of docs/operations.md, while somebody answers. */
@Tag("long")
@Tag("pgdump")
class PgDumpTests {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    @TempDir
    private Path folder;

    @Test
    void whatPgDumpSavedWhileTheSiteRanIsThereInANewDatabase() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            HttpVisitor visitor;
            UUID result;
            UUID draft;
            Path dump = folder.resolve("hats.dump");
            try (ServerProcess server = ServerProcess.start(folder, settings(database, "postgres"))) {
                visitor = new HttpVisitor(server.port());
                result = visitor.begin("quick");
                visitor.answerAll(result, "rather-left");
                visitor.finish(result);
                draft = visitor.begin("full");
                visitor.answer(draft, "weeks-or-years", "both").location();
                tool(
                        "pg_dump",
                        "--format=custom",
                        "--exclude-table-data=passing_*",
                        "--file=" + dump,
                        "--dbname=" + address(database, "postgres"));
                server.stop();
            }
            tool("createdb", "--maintenance-db=" + address(database, "postgres"), "restored");
            tool("pg_restore", "--exit-on-error", "--dbname=" + address(database, "restored"), dump.toString());
            assertThat(tables(database, "restored")).isEqualTo(tables(database, "postgres"));

            try (ServerProcess server = ServerProcess.start(folder, settings(database, "restored"))) {
                HttpVisitor again = visitor.at(server.port());
                assertThat(again.get("/results/" + result).status()).isEqualTo(200);
                assertThat(again.answerAll(draft, "both")).endsWith("/check");
            }
        }
    }

    private static Map<String, List<String>> tables(EmbeddedPostgres database, String name) {
        Map<String, List<String>> tables = new TreeMap<>(Tables.of(database.getDatabase("postgres", name)));
        tables.keySet().removeIf(table -> table.startsWith("passing_"));
        assertThat(tables.get("response")).hasSize(13);
        return tables;
    }

    private static Map<String, String> settings(EmbeddedPostgres database, String name) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", name),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    private static String address(EmbeddedPostgres database, String name) {
        return "postgresql://postgres:postgres@127.0.0.1:" + database.getPort() + "/" + name;
    }

    private void tool(String name, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path(name).toString()));
        command.addAll(List.of(words));
        Path said = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(name).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    /** The tools have to be at least as new as the server; ./mvnw -Ppgdump starts a PostgreSQL 15. */
    private static Path path(String name) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.map(version -> version.resolve("bin")).forEach(folders::add);
            }
        }
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).forEach(folders::add);
        return folders.stream()
                .map(each -> each.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no " + name + " here. Debian has it in postgresql-client."));
    }
}
