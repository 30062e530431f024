package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;
import org.twohats.visitor.VisitorKey;

/** A visit as the network sees it, on both databases. */
class JourneyOverHttpTests {

    private static final String FIRST = "weeks-or-years";
    private static final String SECOND = "users-or-builders";

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        @LocalServerPort
        private int port;

        @Autowired
        private DataSource database;

        private HttpVisitor visitor;

        @BeforeEach
        void arrive() {
            visitor = new HttpVisitor(port);
        }

        @Test
        void everyAcceptedFormLeadsElsewhereByARelativeAddress() {
            UUID sitting = visitor.begin("full");
            String next = visitor.get("/questionnaire/" + sitting).location();
            List<String> seen = new ArrayList<>();
            while (!next.endsWith("/check")) {
                assertThat(next).startsWith("/questionnaire/" + sitting + "/");
                seen.add(next);
                next = visitor.post(next, "answer", "rather-right").location();
            }
            assertThat(seen).hasSize(24).doesNotHaveDuplicates();
            assertThat(visitor.post("/questionnaire/" + sitting + "/finish").location())
                    .isEqualTo("/results/" + sitting);
            assertThat(visitor.get("/results/" + sitting).status()).isEqualTo(200);
            assertThat(visitor.get("/results/" + sitting + ".json").body()).contains("\"edition\":\"2026-1\"");
        }

        @Test
        void theSameFormsSentAgainChangeNothing() {
            UUID sitting = visitor.begin("quick");
            visitor.answerAll(sitting, "both");
            visitor.finish(sitting);
            Map<String, List<String>> before = Tables.of(database);
            assertThat(visitor.post("/questionnaire", "sitting", sitting.toString(), "form", "quick")
                            .location())
                    .isEqualTo("/questionnaire/" + sitting);
            assertThat(visitor.answer(sitting, FIRST, "both").location()).isEqualTo("/results/" + sitting);
            assertThat(visitor.post("/questionnaire/" + sitting + "/finish").location())
                    .isEqualTo("/results/" + sitting);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void anotherAnswerAfterTheEndIsRefusedInPlainWords() {
            UUID sitting = visitor.begin("quick");
            visitor.answerAll(sitting, "both");
            visitor.finish(sitting);
            Map<String, List<String>> before = Tables.of(database);
            Page refused = visitor.answer(sitting, FIRST, "skip");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("/results/" + sitting);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void twoTabsOnOneQuestionnaireBothKeepTheirAnswers() {
            UUID sitting = visitor.begin("full");
            visitor.answer(sitting, FIRST, "both").location();
            visitor.token();
            List<java.util.concurrent.Callable<Page>> tabs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tabs.add(() -> visitor.at(port).answer(sitting, FIRST, "clearly-left"));
                tabs.add(() -> visitor.at(port).answer(sitting, SECOND, "clearly-right"));
            }
            assertThat(Together.all(tabs)).extracting(Page::status).containsOnly(303);
            assertThat(shown(sitting, FIRST)).isEqualTo("clearly-left");
            assertThat(shown(sitting, SECOND)).isEqualTo("clearly-right");
        }

        @Test
        void aDoubleClickOnStartIsOneQuestionnaireAndOneOnFinishOneResult() {
            String id = UUID.randomUUID().toString();
            visitor.token();
            assertThat(Together.times(
                            4,
                            () -> visitor.at(port)
                                    .post("/questionnaire", "sitting", id, "form", "quick")
                                    .location()))
                    .containsOnly("/questionnaire/" + id);
            visitor.answerAll(UUID.fromString(id), "skip");
            assertThat(Together.times(
                            4,
                            () -> visitor.at(port)
                                    .post("/questionnaire/" + id + "/finish")
                                    .location()))
                    .containsOnly("/results/" + id);
            assertThat(Tables.of(database).get("sitting"))
                    .filteredOn(row -> row.contains(id))
                    .hasSize(1);
        }

        @Test
        void aLostTokenShowsTheSameQuestionWithTheChoiceKept() {
            UUID sitting = visitor.begin("full");
            String address = "/questionnaire/" + sitting + "/" + FIRST;
            Map<String, List<String>> before = Tables.of(database);
            visitor.cookies().remove("form");
            Page again = visitor.postWithoutToken(address, "answer", "rather-left", "_csrf", "stale");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).containsPattern("value=\"rather-left\"[^>]* checked=");
            assertThat(Tables.of(database)).isEqualTo(before);
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(again.body());
            assertThat(token.find()).isTrue();
            assertThat(visitor.postWithoutToken(address, "answer", "rather-left", "_csrf", token.group(1))
                            .location())
                    .endsWith("/" + SECOND);
        }

        @Test
        void aLostTokenShowsEveryOtherFormAgainAsWell() {
            UUID sitting = visitor.begin("quick");
            visitor.answerAll(sitting, "both");
            Map<String, List<String>> before = Tables.of(database);
            Page start = visitor.postWithoutToken("/questionnaire", "form", "quick", "sitting", "" + UUID.randomUUID());
            assertThat(start.status()).isEqualTo(422);
            assertThat(start.body()).containsPattern("value=\"quick\"[^>]* checked=");
            Page check = visitor.postWithoutToken("/questionnaire/" + sitting + "/finish");
            assertThat(check.status()).isEqualTo(422);
            assertThat(check.body()).contains("action=\"/questionnaire/" + sitting + "/finish\"");
            assertThat(visitor.postWithoutToken("/no-such-page").status()).isEqualTo(404);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void lookingAtEveryPageTwiceChangesNothing() {
            UUID finished = visitor.begin("quick");
            visitor.answerAll(finished, "both");
            visitor.finish(finished);
            UUID begun = visitor.begin("full");
            visitor.answer(begun, FIRST, "both").location();
            Map<String, List<String>> before = Tables.of(database);
            for (int round = 0; round < 2; round++) {
                Set<String> seen = new HashSet<>();
                Queue<String> open = new ArrayDeque<>(List.of("/", "/results/" + finished, "/questionnaire/" + begun));
                while (!open.isEmpty()) {
                    String address = open.remove();
                    if (seen.add(address)) {
                        Page page = visitor.get(address);
                        assertThat(page.status()).as(address).isIn(200, 303, 404);
                        Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(page.body());
                        while (link.find()) {
                            open.add(link.group(1));
                        }
                        if (page.status() == 303) {
                            open.add(page.location());
                        }
                    }
                }
                assertThat(seen).hasSizeGreaterThan(12);
            }
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void theKeyInTheCookieIsNowhereInTheDatabaseButItsHashIs() {
            visitor.begin("quick");
            VisitorKey key = VisitorKey.parse(visitor.cookies().get("visitor")).orElseThrow();
            String dump = Tables.of(database).toString();
            assertThat(dump).doesNotContain(key.value()).contains(key.holder().keyHash());
        }

        @Test
        void pagesAskTheDatabaseAsSeldomAsTheyCan() {
            UUID sitting = visitor.begin("quick");
            for (String page :
                    List.of("/", "/method", "/about", "/accessibility", "/privacy", "/no-such-page", "/favicon.svg")) {
                assertThat(Statements.of(() -> visitor.get(page))).as(page).isEmpty();
            }
            assertThat(Statements.of(() -> new HttpVisitor(port).get("/questionnaire")))
                    .hasSize(1);
            assertThat(Statements.of(() -> visitor.get("/questionnaire"))).hasSize(2);
            assertThat(Statements.of(() -> visitor.get("/questionnaire/" + sitting)))
                    .hasSize(1);
            assertThat(Statements.of(() -> visitor.get("/questionnaire/" + sitting + "/" + FIRST)))
                    .hasSize(1);
            assertThat(Statements.of(() -> visitor.answer(sitting, FIRST, "both")))
                    .hasSize(3);
            visitor.answerAll(sitting, "both");
            assertThat(Statements.of(() -> visitor.get("/questionnaire/" + sitting + "/check")))
                    .hasSize(1);
            visitor.finish(sitting);
            assertThat(Statements.of(() -> visitor.get("/results/" + sitting)))
                    .as("the answers, whether they are shared, and whether the other questions followed")
                    .hasSize(3);
            assertThat(Statements.of(() -> visitor.get("/results/" + sitting + ".json")))
                    .hasSize(1);
            visitor.begin("full");
            assertThat(Statements.of(() -> visitor.get("/mine")))
                    .as("what each room keeps of theirs, and the links: no more for two sittings than for one")
                    .hasSize(5);
        }

        private String shown(UUID sitting, String item) {
            Matcher checked = Pattern.compile("value=\"([a-z-]+)\"[^>]* checked=")
                    .matcher(visitor.get("/questionnaire/" + sitting + "/" + item)
                            .body());
            return checked.find() ? checked.group(1) : "";
        }
    }
}
