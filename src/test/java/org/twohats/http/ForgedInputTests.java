package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.RawHttp;
import org.twohats.testing.Tables;

/** Whatever is sent that no page of ours would send: a page in plain words, and nothing stored. */
@OnH2
class ForgedInputTests {

    private static final String FIRST = "weeks-or-years";
    private static final String SECOND = "users-or-builders";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    private HttpVisitor visitor;
    private UUID sitting;
    private Map<String, List<String>> before;

    @BeforeEach
    void beginAndAnswerTheFirstQuestion() {
        visitor = new HttpVisitor(port);
        sitting = visitor.begin("full");
        visitor.answer(sitting, FIRST, "rather-left");
        before = Tables.of(database);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("no answer", List.of()),
                Arguments.of("an empty answer", List.of("answer", "")),
                Arguments.of("a number", List.of("answer", "9")),
                Arguments.of("the name of the constant", List.of("answer", "CLEARLY_LEFT")),
                Arguments.of("two answers", List.of("answer", "both", "answer", "skip")),
                Arguments.of("the same answer twice", List.of("answer", "both", "answer", "both")),
                Arguments.of("a score beside it", List.of("answer", "both", "score", "99")),
                Arguments.of("an owner beside it", List.of("answer", "both", "visitor", "me")),
                Arguments.of("a class beside it", List.of("answer", "both", "class.module", "x")),
                Arguments.of("an array", List.of("answer[]", "both")),
                Arguments.of("a map", List.of("answer[key]", "both")),
                Arguments.of("a NUL", List.of("answer", "both\0")),
                Arguments.of("a look-alike", List.of("answer", "b\u043eth")),
                Arguments.of("much text", List.of("answer", "x".repeat(60_000))),
                Arguments.of("an expression", List.of("answer", "${7*7}")),
                Arguments.of("markup", List.of("answer", "<script>alert(1)</script>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void anAnswerThatIsNoneShowsTheQuestionAgain(String what, List<String> fields) {
        Page page = visitor.post(address(SECOND), fields.toArray(String[]::new));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ", "There is a problem")
                .doesNotContain("<script", ">49<", "checked=");
        assertNothingStored();
    }

    @Test
    void aBodyOfAMegabyteIsRefusedWhetherItsLengthIsKnownOrNot() {
        String body = "answer=" + "x".repeat(1_000_000);
        Page known = visitor.postRaw(address(SECOND), "application/x-www-form-urlencoded", body);
        assertThat(known.status()).isEqualTo(413);
        assertThat(known.body()).contains("That was too much at once");
        Page chunked = RawHttp.send(
                port,
                List.of(
                        "POST " + address(SECOND) + " HTTP/1.1",
                        "Host: localhost",
                        "Cookie: " + cookies(),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Transfer-Encoding: chunked"),
                RawHttp.chunked(body));
        assertThat(chunked.status()).isEqualTo(411);
        assertNothingStored();
    }

    @Test
    void aLaterQuestionCannotBeAnsweredBeforeTheOnesInFrontOfIt() {
        Page page = visitor.answer(sitting, "show-new-work", "both");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Question 2 of 24", "Some questions are still open");
        assertThat(visitor.get(address("show-new-work")).location()).endsWith(SECOND);
        assertNothingStored();
    }

    @Test
    void nothingCanBeFinishedOrReadEarly() {
        assertThat(visitor.post("/questionnaire/" + sitting + "/finish").status())
                .isEqualTo(422);
        assertThat(visitor.get("/questionnaire/" + sitting + "/check").location())
                .endsWith(SECOND);
        assertThat(visitor.get("/results/" + sitting).location()).endsWith("/questionnaire/" + sitting);
        assertThat(visitor.get("/results/" + sitting + ".json").location()).endsWith("/questionnaire/" + sitting);
        assertNothingStored();
    }

    @Test
    void aFinishedSittingStaysAsItWas() {
        visitor.answerAll(sitting, "both");
        visitor.finish(sitting);
        before = Tables.of(database);
        Page changed = visitor.answer(sitting, FIRST, "clearly-right");
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.body()).contains("These answers are finished");
        assertThat(visitor.answer(sitting, FIRST, "rather-left").location()).endsWith("/results/" + sitting);
        assertThat(visitor.get(address(FIRST)).location()).endsWith("/results/" + sitting);
        assertNothingStored();
    }

    @Test
    void aFormWithoutItsTokenIsShownAgainWithWhatWasChosen() {
        Page page = visitor.postWithoutToken(address(SECOND), "answer", "clearly-right");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Question 2 of 24", "Please continue once more")
                .containsPattern("value=\"clearly-right\"[^>]*checked");
        assertNothingStored();
    }

    /** One body for everything that one may not see, so that nobody learns what exists. */
    @Test
    void whatIsNotTheVisitorsLooksLikeWhatDoesNotExist() {
        HttpVisitor other = new HttpVisitor(port);
        other.begin("quick");
        HttpVisitor stranger = new HttpVisitor(port);
        Map<String, List<String>> all = Tables.of(database);
        String missing = visitor.get("/results/" + UUID.randomUUID()).body();
        List<String> bodies = new ArrayList<>();
        for (HttpVisitor someone : List.of(other, stranger)) {
            for (String address : List.of(
                    "/questionnaire/" + sitting,
                    address(FIRST),
                    address(SECOND),
                    address("no-such-item"),
                    "/questionnaire/" + sitting + "/check",
                    "/questionnaire/" + sitting + "/finish",
                    "/results/" + sitting,
                    "/results/" + UUID.randomUUID(),
                    "/results/not-an-id",
                    "/questionnaire/not-an-id/check")) {
                Page page = someone.get(address);
                assertThat(page.status()).as(address).isEqualTo(404);
                bodies.add(page.body());
            }
            assertThat(someone.get("/results/" + sitting + ".json").body())
                    .isEqualTo(visitor.get("/results/" + UUID.randomUUID() + ".json")
                            .body());
            other.token();
            assertThat(other.answer(sitting, SECOND, "both").status()).isEqualTo(404);
            assertThat(other.post("/questionnaire/" + sitting + "/finish").status())
                    .isEqualTo(404);
        }
        assertThat(bodies).containsOnly(missing);
        assertThat(Tables.of(database)).isEqualTo(all);
    }

    @Test
    void anUnknownQuestionIsNotFound() {
        for (String item : List.of("no-such-item", "Weeks-Or-Years", "..%2f..", "weeks-or-years%00", "x".repeat(300))) {
            Page page =
                    RawHttp.send(port, "GET " + address(item) + " HTTP/1.1", "Host: localhost", "Cookie: " + cookies());
            assertThat(page.status()).as(item).isIn(400, 404);
            assertThat(page.body()).as(item).contains("</html>").doesNotContain("Exception", "Tomcat", "org.");
        }
        assertNothingStored();
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 303", "none, 303"})
    void aFormOfAnotherSiteIsRefusedEvenWithItsToken(String from, int status) {
        assertThat(sent(from, "_csrf", visitor.token(), "answer", "both").status())
                .isEqualTo(status);
        if (status == 403) {
            Page withoutToken = sent(from, "answer", "both");
            assertThat(withoutToken.status()).isEqualTo(403);
            assertThat(withoutToken.body())
                    .contains("This step was not allowed")
                    .doesNotContain("<form");
            assertNothingStored();
        }
        assertThat(visitor.send(visitor.request(address(FIRST)).header("Sec-Fetch-Site", from))
                        .status())
                .as("a link from elsewhere")
                .isEqualTo(200);
    }

    private Page sent(String from, String... fields) {
        return visitor.send(visitor.request(address(SECOND))
                .header("Sec-Fetch-Site", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(HttpVisitor.form(fields))));
    }

    @Test
    void otherMethodsChangeNothing() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "FOO")) {
            Page page = RawHttp.send(
                    port, method + " " + address(SECOND) + " HTTP/1.1", "Host: localhost", "Cookie: " + cookies());
            assertThat(page.status()).as(method).isNotEqualTo(500).isIn(200, 400, 403, 404, 405, 422, 501);
        }
        assertNothingStored();
    }

    @Test
    void readingEverythingTwiceChangesNothing() {
        for (int i = 0; i < 2; i++) {
            for (String address : List.of(
                    "/",
                    "/method",
                    "/about",
                    "/accessibility",
                    "/privacy",
                    "/mine",
                    "/mine.json",
                    "/mine/erase",
                    "/return",
                    "/questionnaire",
                    "/instruments/2026-1.json",
                    "/questionnaire/" + sitting,
                    address(FIRST),
                    address(SECOND),
                    "/results/" + sitting)) {
                visitor.get(address);
            }
        }
        assertNothingStored();
    }

    @Test
    void noAnswerGivesAwayHowItIsMade() {
        byte[] bad = "answer=%E0%A4%A".getBytes(StandardCharsets.ISO_8859_1);
        Page page = RawHttp.send(
                port,
                List.of(
                        "POST " + address(SECOND) + " HTTP/1.1",
                        "Host: evil.example",
                        "Cookie: " + cookies(),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + bad.length),
                bad);
        assertThat(page.status()).isBetween(400, 499);
        assertThat(page.body()).doesNotContain("evil.example", "Exception", "Tomcat", "org.twohats", "at java");
        assertThat(page.header("Server")).isEmpty();
        assertThat(page.header("X-Powered-By")).isEmpty();
        assertNothingStored();
    }

    private String address(String item) {
        return "/questionnaire/" + sitting + "/" + item;
    }

    private String cookies() {
        return String.join(
                "; ",
                visitor.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .toList());
    }

    private void assertNothingStored() {
        assertThat(Tables.of(database)).isEqualTo(before);
    }
}
