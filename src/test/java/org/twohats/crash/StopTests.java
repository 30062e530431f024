package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;

/** What happens between SIGTERM and the end. */
class StopTests {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    /** One half of an answer is sent before the signal, the other when the door is closed already. */
    @Test
    void readinessEndsFirstThenNobodyNewIsLetInAndWhatIsUnderWayEnds() throws IOException {
        try (ServerProcess server = ServerProcess.start(
                folder, Map.of("TWOHATS_PAUSEBEFORESTOP", "5s"), "--server.tomcat.connection-timeout=2m")) {
            HttpVisitor visitor = new HttpVisitor(server.port());
            UUID sitting = visitor.begin("quick");
            String body = HttpVisitor.form("_csrf", visitor.token(), "answer", "rather-left");
            try (Socket underWay = new Socket("localhost", server.port())) {
                underWay.setSoTimeout((int) LONGEST.toMillis());
                send(underWay, head(visitor, sitting, body.length()) + body.substring(0, 10));

                server.tellToStop();
                waitUntil(() -> visitor.get("/readyz").status() == 503);
                assertThat(visitor.get("/questionnaire/" + sitting).status()).isEqualTo(303);
                assertThat(visitor.get("/livez").status()).isEqualTo(200);

                waitUntil(() -> server.log().contains("Commencing graceful shutdown"));
                send(underWay, body.substring(10));
                assertThat(new String(underWay.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 303 ");
            }
            assertThat(server.exit()).isIn(0, 143);
            try (ServerProcess again = ServerProcess.start(folder, Map.of())) {
                assertThat(visitor.at(again.port())
                                .get("/questionnaire/" + sitting + "/weeks-or-years")
                                .body())
                        .containsPattern("value=\"rather-left\"[^>]* checked=");
            }
        }
    }

    private static String head(HttpVisitor visitor, UUID sitting, int length) {
        String cookies = visitor.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "POST /questionnaire/" + sitting + "/weeks-or-years HTTP/1.1\r\nHost: localhost\r\n"
                + "Cookie: " + cookies + "\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static void waitUntil(BooleanSupplier fact) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
