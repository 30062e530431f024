package org.twohats.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.CommandRun;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;
import org.twohats.testing.Together;

/** Backup, restore and the move to PostgreSQL, each as whoever runs the site types it. */
class CommandTests {

    private static final int PEOPLE = 4;
    private static final Pattern ROWS = Pattern.compile("^  (\\w+) +([\\d,]+) rows  ([0-9a-f]+)$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    /** One long story, since each step needs what the one before has left. */
    @Test
    void everyConfirmedResultIsInABackupTakenWhilePeopleAnswerAndRendersWhereverItIsRestored() throws Exception {
        List<Person> people = new ArrayList<>();
        CommandRun backup;
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new Person(new HttpVisitor(server.port())));
            }
            backup = whileTheyAnswer(people, () -> CommandRun.of(folder, Map.of(), "backup", "hats.zip"));
            assertThat(backup.said()).contains("Two Hats is running", "Every row was read back and agrees.");
            assertThat(backup.exit()).isZero();
            server.kill();
        }
        assertThat(rows(backup.said())).containsKeys("sitting", "response", "share", "edition_file");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("hats.zip"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/control"))))
                    .isEqualTo("rwx------");
        }

        Map<String, String> elsewhere =
                Map.of("TWOHATS_DATA", folder.resolve("elsewhere").toString());
        assertThat(CommandRun.of(folder, elsewhere, "restore", "hats.zip", "--dry-run")
                        .said())
                .contains("Nothing was changed.");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        CommandRun restored = CommandRun.of(folder, elsewhere, "restore", "hats.zip");
        assertThat(rows(restored.said())).isEqualTo(rows(backup.said()));
        assertThat(restored.exit()).isZero();
        assertThat(CommandRun.of(folder, elsewhere, "restore", "hats.zip"))
                .matches(again -> again.exit() == 1)
                .matches(again -> again.said().contains("They are never overwritten"));
        Map<UUID, String> pages;
        try (ServerProcess server = ServerProcess.start(folder, elsewhere)) {
            pages = theyAllRender(people, server.port());
            assertThat(CommandRun.of(
                            folder, movingTo("jdbc:postgresql://localhost:1/hats", elsewhere), "move-to-postgresql"))
                    .matches(besides -> besides.exit() == 1)
                    .matches(besides -> besides.said().contains("Another Two Hats is using the data"));
            server.stop();
        }

        try (EmbeddedPostgres postgresql = EmbeddedPostgres.start()) {
            Map<String, String> there = movingTo(postgresql.getJdbcUrl("postgres", "postgres"), elsewhere);
            assertThat(CommandRun.of(folder, there, "move-to-postgresql", "--dry-run")
                            .said())
                    .contains("Nothing was changed.");
            assertThat(tables(postgresql)).isEmpty();
            CommandRun moved = CommandRun.of(folder, there, "move-to-postgresql");
            assertThat(moved.said()).contains("The H2 file is as it was.").doesNotContain("password");
            assertThat(rows(moved.said())).containsAllEntriesOf(rows(backup.said()));
            assertThat(CommandRun.of(folder, there, "move-to-postgresql").said())
                    .contains("They are never overwritten");
            try (ServerProcess server = ServerProcess.start(folder, there)) {
                assertThat(theyAllRender(people, server.port())).isEqualTo(pages);
                assertThat(CommandRun.of(folder, there, "backup", "from-postgresql.zip")
                                .exit())
                        .isZero();
            }
        }
        try (Archive one = new Archive(folder.resolve("hats.zip"));
                Archive other = new Archive(folder.resolve("from-postgresql.zip"))) {
            assertThat(other.tables()).isEqualTo(one.tables());
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInASentenceAndLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no backup");
        assertThat(refused(1, "backup", "hats.zip"))
                .contains("There are no data in " + folder.toRealPath().resolve("data"));
        assertThat(refused(1, "restore", "hats.zip")).contains("There is no file ");
        assertThat(refused(1, "restore", "notes.txt"))
                .contains("notes.txt is no backup of Two Hats, or was cut short.");
        assertThat(refused(1, "move-to-postgresql")).contains("The settings name no PostgreSQL.");
        assertThat(refused(2, "back-up", "hats.zip")).contains("What can be done is:", "backup FILE");
        assertThat(refused(2, "backup")).contains("What can be done is:");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("notes.txt");
        }
    }

    private String refused(int exit, String... words) {
        CommandRun run = CommandRun.of(folder, Map.of(), words);
        assertThat(run.said()).doesNotContain("\tat ", "Exception");
        assertThat(run.exit()).as(run.said()).isEqualTo(exit);
        return run.said();
    }

    /** Everybody has a result before the backup begins, and goes on until it is done. */
    private static CommandRun whileTheyAnswer(List<Person> people, Callable<CommandRun> work) throws Exception {
        people.forEach(Person::finishes);
        AtomicBoolean done = new AtomicBoolean();
        List<Callable<CommandRun>> all = people.stream()
                .<Callable<CommandRun>>map(person -> () -> {
                    while (!done.get()) {
                        person.goesOn();
                    }
                    return new CommandRun(0, "");
                })
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(0, () -> {
            try {
                return work.call();
            } finally {
                done.set(true);
            }
        });
        return Together.all(all).get(0);
    }

    private static Map<UUID, String> theyAllRender(List<Person> people, int port) {
        Map<UUID, String> pages = new LinkedHashMap<>();
        for (Person person : people) {
            HttpVisitor again = person.visitor.at(port);
            assertThat(again.get("/results/" + person.result).status()).isEqualTo(200);
            assertThat(again.get("/results/" + person.continued).status()).isEqualTo(303);
            assertThat(new HttpVisitor(port).get(person.shared).status()).isEqualTo(200);
            pages.put(
                    person.result,
                    again.get("/results/" + person.result + ".json").body());
        }
        return pages;
    }

    private static List<String> tables(EmbeddedPostgres postgresql) {
        return new JdbcTemplate(postgresql.getPostgresDatabase())
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'", String.class);
    }

    private static Map<String, String> movingTo(String url, Map<String, String> from) {
        Map<String, String> settings = new TreeMap<>(from);
        settings.put("SPRING_DATASOURCE_URL", url);
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", "password");
        return settings;
    }

    /** What a command says of each table: how many rows, and what they come to. */
    private static Map<String, String> rows(String said) {
        Map<String, String> rows = new TreeMap<>();
        Matcher line = ROWS.matcher(said);
        while (line.find()) {
            rows.put(line.group(1), line.group(2) + " " + line.group(3));
        }
        return rows;
    }

    /** Someone with a quick result that is shared and continued, who then goes on and on. */
    private static final class Person {

        private static final Pattern LINK = Pattern.compile("(/shared/[A-Za-z0-9_-]{43})");

        private final HttpVisitor visitor;
        private UUID result;
        private UUID continued;
        private String shared;

        private Person(HttpVisitor visitor) {
            this.visitor = visitor;
        }

        private void finishes() {
            result = visitor.begin("quick");
            visitor.answerAll(result, "rather-left");
            visitor.finish(result);
            visitor.post("/results/" + result + "/share", "answers", "yes").location();
            Matcher link =
                    LINK.matcher(visitor.get("/results/" + result + "/share").body());
            assertThat(link.find()).isTrue();
            shared = link.group(1);
            String next = visitor.post("/results/" + result + "/continue").location();
            continued = UUID.fromString(next.split("/")[2]);
        }

        private void goesOn() {
            UUID another = visitor.begin("quick");
            visitor.answerAll(another, "both");
            visitor.finish(another);
            visitor.post("/results/" + another + "/delete").location();
        }
    }
}
