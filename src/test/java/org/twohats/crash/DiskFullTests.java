package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.ServerProcess;

/** The H2 file cannot grow any more while somebody answers, and then it can again. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "NOT CHECKED HERE: only Linux limits the files of a running program")
class DiskFullTests {

    private static final List<String> ANSWERS = List.of("rather-left", "both", "rather-right", "skip");
    private static final Duration TAKING_UP_AGAIN = Duration.ofSeconds(10);
    private static final int ROOM = 64 * 1024;

    /** What {@code SpareRoom} keeps free. */
    private static final int SPARE = 4 * 1024 * 1024;

    @TempDir
    private Path folder;

    private final Map<String, String> confirmed = new LinkedHashMap<>();
    private HttpVisitor visitor;
    private UUID sitting;

    /** H2 itself fails to write, in the middle of a commit. */
    @Test
    void aFileThatCannotGrowIsReadOnAndTakesUpAgainByItself() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            Path file = folder.resolve("data/two-hats.mv.db");
            answersUntilItIsFull(server, () -> limit(server, Files.size(file) + ROOM + ":unlimited"));
            assertThat(server.log()).contains("File too large").doesNotContain("nearly full");
            thereIsRoomAgain(server, () -> limit(server, "unlimited"));
        }
    }

    /** The disk is nearly full, and the last of it is left to H2. */
    @Test
    @Tag("long")
    @Tag("faults")
    void onADiskOfTwelveMegabytesEverythingIsReadAndNothingHasToBeRestarted() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "NOT CHECKED: only root can mount a disk of 12 MB");
        Path disk = Files.createDirectory(folder.resolve("data"));
        run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString());
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            Path ballast = disk.resolve("ballast");
            answersUntilItIsFull(server, () -> {
                long usable = Files.getFileStore(disk).getUsableSpace();
                Files.write(ballast, new byte[Math.toIntExact(usable) - SPARE - ROOM]);
            });
            assertThat(server.log()).containsOnlyOnce("is nearly full").doesNotContain("No space left");
            thereIsRoomAgain(server, () -> Files.delete(ballast));
            assertThat(server.log()).containsOnlyOnce("has room again");
        } finally {
            run("umount", disk.toString());
        }
    }

    private void answersUntilItIsFull(ServerProcess server, Step fill) throws Exception {
        visitor = new HttpVisitor(server.port());
        sitting = visitor.begin("quick");
        String next = visitor.get("/questionnaire/" + sitting).location();
        for (int i = 0; !next.endsWith("/check"); i++) {
            String item = next.substring(next.lastIndexOf('/') + 1);
            next = answer(item, ANSWERS.get(i % ANSWERS.size())).location();
        }
        fill.run();
        int refused = 0;
        for (int i = 0; refused < 12 && i < 2_000; i++) {
            String item = List.copyOf(confirmed.keySet()).get(i % confirmed.size());
            Page page = answer(item, ANSWERS.get(i % ANSWERS.size()));
            if (page.status() != 303) {
                refused++;
                assertThat(page.status()).isEqualTo(503);
                assertThat(page.header("Retry-After")).isNotEmpty();
                assertThat(page.body()).contains("<h1", "/css/site-").doesNotContain("Exception", "H2", "space");
                everyAnswerIsShown();
                assertThat(visitor.get("/mine").status()).isEqualTo(200);
                assertThat(visitor.get("/livez").status()).isEqualTo(200);
            }
        }
        assertThat(refused).as("answers that were refused").isEqualTo(12);
    }

    private void thereIsRoomAgain(ServerProcess server, Step free) throws Exception {
        free.run();
        long since = System.nanoTime();
        String item = confirmed.keySet().iterator().next();
        while (answer(item, "rather-left").status() == 503) {
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(TAKING_UP_AGAIN);
        }
        everyAnswerIsShown();
        server.kill();
        try (ServerProcess again = ServerProcess.start(folder, Map.of())) {
            visitor = visitor.at(again.port());
            everyAnswerIsShown();
            again.kill();
        }
    }

    private Page answer(String item, String answer) {
        Page page = visitor.answer(sitting, item, answer);
        if (page.status() == 303) {
            confirmed.put(item, answer);
        }
        return page;
    }

    private void everyAnswerIsShown() {
        confirmed.forEach((item, answer) -> {
            Page page = visitor.get("/questionnaire/" + sitting + "/" + item);
            assertThat(page.status()).as(item).isEqualTo(200);
            assertThat(page.body()).as(item).containsPattern("value=\"" + answer + "\"[^>]* checked=");
        });
    }

    private static void limit(ServerProcess server, String bytes) throws IOException, InterruptedException {
        run("prlimit", "--pid", Long.toString(server.pid()), "--fsize=" + bytes);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", String.join(" ", command), said)
                .isZero();
    }

    private interface Step {

        void run() throws Exception;
    }
}
