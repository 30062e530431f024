package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.http.Addresses.Asking;
import org.twohats.http.Addresses.Line;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.RawHttp;
import org.twohats.testing.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log says of a whole visit: which request it was, and nothing of what the visitor said, owns or is. */
class LogTests {

    private static final String NAME = "Payments and Refunds of Acme";
    private static final String NOTE = "We asked the board in March";
    private static final String ADDRESS = "203.0.113.77";
    private static final int LIMIT = 30;

    /** Keys of answers that are no words of a log. */
    private static final List<String> ANSWERS =
            List.of("rather-left", "clearly-right", "RATHER_LEFT", "CLEARLY_RIGHT", "repeat-demand", "one-team");

    private static final Pattern LINK = Pattern.compile("/shared/([A-Za-z0-9_-]{43})");

    @TempDir
    private Path folder;

    @Test
    void aWholeVisitLeavesNoTraceButTheNumbersOfItsRequests() {
        try (ServerProcess server = ServerProcess.start(
                folder,
                Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"),
                "--management.server.port=0",
                "--two-hats.public-address=http://localhost")) {
            HttpVisitor owner = new HttpVisitor(server.port());
            Estate estate = Estate.of(owner);
            List<String> secrets = new ArrayList<>(estate.secrets());
            secrets.addAll(saysMore(owner, estate));
            for (Line line : Addresses.all()) {
                for (Asking asking : List.of(Asking.OWNER, Asking.TOKEN)) {
                    HttpVisitor asks = asking == Asking.OWNER ? owner : new HttpVisitor(server.port());
                    if (!line.address().contains("delete") && !line.address().contains("erase")) {
                        OwnershipMatrixTests.send(line, asks, estate, asking);
                    }
                }
            }
            sendsWhatIsNotTaken(server, owner, estate);
            Page refused = beginsTooOften(owner);
            secrets.addAll(owner.cookies().values());
            secrets.add(owner.token());
            owner.post("/mine/erase").location();
            server.stop();

            JsonMapper json = JsonMapper.shared();
            List<JsonNode> log = server.log()
                    .lines()
                    .filter(line -> line.startsWith("{"))
                    .map(json::readTree)
                    .toList();
            assertThat(log).hasSizeGreaterThan(LIMIT / 10);
            secrets.addAll(ANSWERS);
            secrets.addAll(List.of(NAME, NOTE, ADDRESS, "_csrf"));
            assertThat(log).allSatisfy(line -> assertThat(line.toString()).doesNotContain(secrets));
            assertThat(log).anySatisfy(line -> {
                assertThat(line.toString()).contains("starts-per-hour");
                assertThat(line.at("/http/request/id")
                                .asString(line.path("http.request.id").asString("")))
                        .isEqualTo(refused.header("X-Request-Id"));
            });
        }
    }

    private static List<String> saysMore(HttpVisitor owner, Estate estate) {
        UUID sitting = owner.begin("full");
        owner.answerAll(sitting, "clearly-right");
        owner.finish(sitting);
        owner.post("/results/" + sitting + "/share", "answers", "yes").location();
        UUID hiringCase = owner.openCase(NAME);
        owner.tellAll(hiringCase, Estate.FIRST_PRODUCT_PERSON);
        owner.post("/hiring/" + hiringCase + "/share").location();
        owner.post("/matrices/" + estate.matrix() + "/product-goal", "version", "0", "note", NOTE);
        List<String> secrets = new ArrayList<>(List.of(sitting.toString(), hiringCase.toString()));
        for (String address : List.of("/results/" + sitting + "/share", "/hiring/" + hiringCase + "/share")) {
            LINK.matcher(owner.get(address).body()).results().forEach(link -> secrets.add(link.group(1)));
        }
        assertThat(Set.copyOf(secrets)).hasSize(4);
        return secrets;
    }

    /** Faults are what a log is for, so they are where it would tell too much. */
    private static void sendsWhatIsNotTaken(ServerProcess server, HttpVisitor owner, Estate estate) {
        String question = "/questionnaire/" + estate.draft() + "/weeks-or-years";
        owner.post(question, "answer", "rather-left' or 1=1 --");
        owner.post(question, "answer", "rather-left", "answer", "clearly-right");
        owner.post(question, "answer", "rather-left", NAME, NOTE);
        owner.postWithoutToken(question, "answer", "rather-left");
        owner.postRaw(question, "application/json", "{\"answer\":\"rather-left\"}");
        owner.postRaw(
                "/matrices/" + estate.matrix() + "/import", "multipart/form-data; boundary=x", "--x\r\nrather-left");
        owner.post("/questionnaire", "sitting", "a".repeat(70_000), "form", NOTE);
        owner.get("/results/" + estate.token() + "/share");
        owner.get("/return/" + estate.key() + "x");
        for (String target :
                List.of("/%zz" + estate.key(), "/a;" + estate.key(), "/results/" + estate.result() + "%0d%0aX")) {
            RawHttp.send(
                    server.port(),
                    "GET " + target + " HTTP/1.1",
                    "Host: x",
                    "Cookie: visitor=" + estate.key() + "\u0001");
        }
        RawHttp.send(
                server.port(),
                "GET / HTTP/1.1",
                "Host: x",
                "Cookie: a b=" + estate.key() + "; =" + estate.key() + ";;");
        RawHttp.send(server.port(), "BREW /results/" + estate.result() + " HTTP/1.1", "Host: x");
    }

    private static Page beginsTooOften(HttpVisitor owner) {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(begins(owner).status()).isEqualTo(303);
        }
        Page refused = begins(owner);
        assertThat(refused.status()).isEqualTo(429);
        return refused;
    }

    private static Page begins(HttpVisitor owner) {
        String form = HttpVisitor.form(
                "_csrf", owner.token(), "sitting", UUID.randomUUID().toString(), "form", "quick");
        return owner.send(owner.request("/questionnaire")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", ADDRESS)
                .POST(BodyPublishers.ofString(form)));
    }
}
