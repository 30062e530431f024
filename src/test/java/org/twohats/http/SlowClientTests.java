package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;

/** Some send four bytes a second, some nothing at all, and somebody answers a questionnaire meanwhile. */
class SlowClientTests {

    private static final int SLOW = 150;
    private static final int SILENT = 500;
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(250);

    @TempDir
    private Path folder;

    @Test
    void nobodyIsKeptWaitingByThemAndTheyAreSentAway() throws IOException {
        // A body has two seconds, and the last silence in it two more; the rest is for a machine that is busy.
        crowd(Duration.ofSeconds(10), "--server.tomcat.connection-timeout=2s");
    }

    @Test
    @Tag("long")
    @Tag("faults")
    void withTheSettingsThatItShipsWithTheyAreSentAwayWithinTwentySeconds() throws IOException {
        crowd(Duration.ofSeconds(20));
    }

    private void crowd(Duration longest, String... settings) throws IOException {
        ScheduledExecutorService bytes = Executors.newSingleThreadScheduledExecutor();
        List<Socket> all = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(folder, Map.of(), settings)) {
            HttpVisitor visitor = new HttpVisitor(server.port());
            UUID sitting = visitor.begin("quick");
            long since = System.nanoTime();
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < SLOW; i++) {
                slow.add(open(server.port(), all, head(i)));
            }
            for (int i = 0; i < SILENT; i++) {
                open(server.port(), all, "");
            }
            bytes.scheduleWithFixedDelay(
                    () -> slow.forEach(SlowClientTests::sendAByte), 0, BETWEEN_BYTES.toMillis(), TimeUnit.MILLISECONDS);

            assertThat(visitor.answerAll(sitting, "both")).endsWith("/check");

            for (Socket socket : all) {
                waitForTheEnd(socket, since + longest.toNanos());
            }
        } finally {
            bytes.shutdownNow();
            for (Socket socket : all) {
                socket.close();
            }
        }
    }

    /**
     * A form that is read, a page that reads no body, a form that is too large, and a body of unknown length where that is
     * refused and where it is read, in turn.
     */
    private static String head(int i) {
        return switch (i % 5) {
            case 0 ->
                "POST /questionnaire HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n";
            case 1 -> "GET /about HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n";
            case 2 -> "POST /questionnaire HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n";
            case 3 -> chunked("/questionnaire");
            default -> chunked("/hiring/00000000-0000-4000-8000-000000000000/kit/first-90-days/edit");
        };
    }

    private static String chunked(String address) {
        return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n";
    }

    private static Socket open(int port, List<Socket> all, String head) throws IOException {
        Socket socket = new Socket("localhost", port);
        all.add(socket);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void sendAByte(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException e) {
            // It has been sent away.
        }
    }

    /** Reads whatever the server has to say until it closes the connection, which fails where that takes too long. */
    private static void waitForTheEnd(Socket socket, long until) throws IOException {
        byte[] said = new byte[8192];
        try {
            do {
                socket.setSoTimeout((int)
                        Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
            } while (socket.getInputStream().read(said) >= 0);
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }
}
