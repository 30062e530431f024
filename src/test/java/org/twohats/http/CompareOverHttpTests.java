package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;

/** A quick result that is continued, and two results side by side, as the network and the database see them. */
class CompareOverHttpTests {

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

        @Autowired
        private MovableClock clock;

        private HttpVisitor owner;
        private UUID quick;

        @BeforeEach
        void finishAQuickOne() {
            owner = new HttpVisitor(port);
            quick = owner.begin("quick");
            owner.answerAll(quick, "clearly-left");
            owner.finish(quick);
            clock.advance(Duration.ofMinutes(1));
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void theWayFromAQuickResultToAllQuestionsLeavesTheQuickResultByteForByte() {
            String export = owner.get("/results/" + quick + ".json").body();
            String first = owner.post("/results/" + quick + "/continue").location();
            UUID full = UUID.fromString(first.substring(first.lastIndexOf('/') + 1));
            assertThat(owner.post("/results/" + quick + "/continue").location()).isEqualTo(first);
            assertThat(owner.get("/results/" + quick).body()).contains("/questionnaire/" + full);
            owner.answerAll(full, "rather-right");
            owner.finish(full);
            assertThat(owner.get("/results/" + quick).body()).contains("/results/" + full);
            assertThat(owner.get("/results/" + full).body()).contains("It continues your quick result of");
            assertThat(owner.get("/results/" + full + ".json").body()).contains("\"continuedFrom\":\"" + quick + "\"");
            assertThat(owner.get("/results/" + quick + ".json").body()).isEqualTo(export);
            assertThat(owner.post("/results/" + full + "/continue").location()).isEqualTo("/questionnaire/" + full);
            assertThat(owner.get("/questionnaire/" + full).location()).isEqualTo("/results/" + full);
        }

        @Test
        void whoeverSeesASharedResultLearnsNothingOfTheOneItGrewFrom() {
            String first = owner.post("/results/" + quick + "/continue").location();
            UUID full = UUID.fromString(first.substring(first.lastIndexOf('/') + 1));
            owner.answerAll(full, "both");
            owner.finish(full);
            owner.post("/results/" + full + "/share").location();
            owner.post("/results/" + quick + "/share").location();
            for (UUID sitting : List.of(full, quick)) {
                String page = owner.get("/results/" + sitting + "/share").body();
                String link = page.replaceAll("(?s).*value=\"http://localhost(/shared/[^\"]+)\".*", "$1");
                assertThat(new HttpVisitor(port).get(link).body())
                        .contains("<svg")
                        .doesNotContain("quick result", "/continue", full.toString(), quick.toString());
            }
        }

        @Test
        void aFormWhoseTokenIsLostContinuesNothing() {
            Map<String, List<String>> before = Tables.of(database);
            Page again = owner.postWithoutToken("/results/" + quick + "/continue");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains("Please press the button once more");
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void twoResultsAreComparedWithinTwoStatementsAndChosenWithinOne() {
            UUID second = another();
            assertThat(Statements.of(() -> owner.get("/mine/compare?first=" + quick + "&second=" + second)))
                    .hasSize(2);
            assertThat(Statements.of(() -> owner.get("/mine/compare"))).hasSize(1);
        }

        @Test
        void resultsOfDifferentEditionsAreNotComparedQuestionByQuestion() {
            UUID second = another();
            String address = "/mine/compare?first=" + quick + "&second=" + second;
            assertThat(owner.get(address).body()).contains("Question by question");
            JdbcTemplate jdbc = new JdbcTemplate(database);
            if (jdbc.queryForObject("select count(*) from edition_file where edition = '2025-9'", Integer.class) == 0) {
                jdbc.update(
                        "insert into edition_file (edition, name, body)"
                                + " select '2025-9', name, replace(body, '2026-1', '2025-9') from edition_file where edition = '2026-1'");
            }
            jdbc.update("update sitting set edition = '2025-9' where id = ?", quick);
            assertThat(owner.get(address).body())
                    .contains("Two editions of the questionnaire", "2025-9", "2026-1", "Side by side")
                    .doesNotContain("Question by question");
        }

        @Test
        void whatIsNotTheirsOrNotThereOrNoIdIsTheSamePage() {
            HttpVisitor other = new HttpVisitor(port);
            UUID theirs = other.begin("quick");
            other.answerAll(theirs, "both");
            other.finish(theirs);
            String nothing = owner.get("/no-such-page").body();
            for (String second : List.of(theirs.toString(), UUID.randomUUID().toString(), "x")) {
                Page page = owner.get("/mine/compare?first=" + quick + "&second=" + second);
                assertThat(page.status()).as(second).isEqualTo(404);
                assertThat(page.body()).as(second).isEqualTo(nothing);
            }
            assertThat(owner.get("/mine/compare?first=" + quick + "&second=" + quick)
                            .status())
                    .isEqualTo(422);
            assertThat(owner.get("/mine/compare?first=" + quick).status()).isEqualTo(200);
            assertThat(owner.get("/mine/compare?first=&second=").status()).isEqualTo(200);
        }

        @Test
        void whatIsNotFinishedYetLeadsBackToItsQuestions() {
            UUID draft = owner.begin("full");
            assertThat(owner.get("/mine/compare?first=" + quick + "&second=" + draft)
                            .location())
                    .isEqualTo("/questionnaire/" + draft);
        }

        private UUID another() {
            UUID second = owner.begin("full");
            owner.answerAll(second, "rather-right");
            owner.finish(second);
            return second;
        }
    }
}
