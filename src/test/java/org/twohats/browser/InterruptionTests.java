package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong between a page and its answer costs nobody an answer. */
@BrowserTest
class InterruptionTests {

    private static final Pair FIRST = Pair.all("full").get(0);

    @Autowired
    private JdbcClient database;

    @Test
    void aQuestionWhoseTokenIsLostComesAgainWithTheChoice(Visitor visitor) {
        visitor.hasBegun("full").opens(visitor.question(FIRST));
        visitor.losesCookie("form").answers("rather-right");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.questionNumber()).isEqualTo(1);
        assertThat(visitor.chosen()).isEqualTo("rather-right");
        assertThat(visitor.text(".notice p")).isEqualTo(Words.of("question.notice.refused"));
        assertThat(stored(visitor)).isZero();

        visitor.continues();
        assertThat(visitor.questionNumber()).isEqualTo(2);
        assertThat(visitor.follows(".back").chosen()).isEqualTo("rather-right");
    }

    @Test
    void aTokenThatBelongsToNobodyIsRefusedInTheSameWay(Visitor visitor) {
        visitor.hasBegun("full").opens(visitor.question(FIRST));
        visitor.bendsField("_csrf", "forged").answers("both");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.chosen()).isEqualTo("both");
        assertThat(stored(visitor)).isZero();
        assertThat(visitor.continues().questionNumber()).isEqualTo(2);
    }

    @Test
    void aStartWhoseTokenIsLostComesAgainWithTheChoice(Visitor visitor) {
        visitor.opens("/questionnaire").losesCookie("form").answers("quick");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.chosen()).isEqualTo("quick");
        assertThat(visitor.text(".notice p")).isEqualTo(Words.of("start.notice.refused"));
        assertThat(visitor.continues().questionNumber()).isEqualTo(1);
    }

    @Test
    void aFinishWhoseTokenIsLostShowsTheAnswersAgain(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.OWNER).opens(visitor.check());
        visitor.losesCookie("form").continues();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.part("main tbody tr").count()).isEqualTo(24);
        assertThat(visitor.text(".notice p")).isEqualTo(Words.of("check.notice.refused"));
        assertThat(visitor.continues().address()).isEqualTo(visitor.result());
    }

    @Test
    void aStartThatIsSentTwiceBeginsOneSitting(Visitor visitor) {
        visitor.opens("/questionnaire");
        String sitting = visitor.part("input[name=sitting]").getAttribute("value");
        List<HttpResponse<String>> answers = visitor.wire()
                .postTwice("/questionnaire", Map.of("form", "full", "sitting", sitting, "_csrf", visitor.token()));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location").orElse("")).contains(sitting);
        });
        assertThat(count(
                        "select count(*) from sitting where visitor =" + " (select visitor from sitting where id = ?)",
                        sitting))
                .isEqualTo(1);
        assertThat(visitor.answers("full").questionNumber())
                .as("the browser that waits arrives there as well")
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatIsSentTwiceIsStoredOnce(Visitor visitor) {
        visitor.hasBegun("full");
        List<HttpResponse<String>> answers =
                visitor.wire().postTwice(visitor.question(FIRST), Map.of("answer", "both", "_csrf", visitor.token()));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(stored(visitor)).isEqualTo(1);
    }

    @Test
    void aFinishThatIsSentTwiceGivesOneResult(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.OWNER);
        Map<String, String> form = Map.of("_csrf", visitor.token());
        String finish = "/questionnaire/" + visitor.sitting() + "/finish";
        List<HttpResponse<String>> answers = visitor.wire().postTwice(finish, form);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location").orElse("")).endsWith(visitor.result());
        });
        String first = finishedAt(visitor);
        visitor.wire().post(finish, form);
        assertThat(finishedAt(visitor)).isEqualTo(first);
    }

    @Test
    void twoTabsOnOneSittingBothKeepTheirAnswers(Visitor visitor) {
        List<Pair> pairs = Pair.all("full");
        visitor.hasAnswered(Sheet.MIDDLE, 2).opens(visitor.question(pairs.get(0)));
        visitor.opensAnotherTab().opens(visitor.question(pairs.get(1))).answers("rather-left");
        visitor.takesTab(0).answers("clearly-right");
        assertThat(visitor.questionNumber()).isEqualTo(2);
        assertThat(visitor.chosen()).as("what the other tab chose").isEqualTo("rather-left");
        visitor.takesTab(1).opens(visitor.question(pairs.get(0)));
        assertThat(visitor.chosen()).as("what the first tab chose").isEqualTo("clearly-right");
    }

    @Test
    void ofTwoTabsOnOneQuestionTheLastWordCounts(Visitor visitor) {
        visitor.hasBegun("full").opens(visitor.question(FIRST));
        visitor.opensAnotherTab().opens(visitor.question(FIRST)).answers("rather-left");
        visitor.takesTab(0).answers("clearly-right");
        assertThat(stored(visitor)).isEqualTo(1);
        visitor.takesTab(1).goesBack().reloads();
        assertThat(visitor.chosen()).isEqualTo("clearly-right");
    }

    @Test
    void reloadingAfterAnAnswerSendsNothingAgain(Visitor visitor) {
        visitor.hasBegun("full").opens(visitor.question(FIRST)).answers("both");
        visitor.reloads();
        assertThat(visitor.cameBy()).isEqualTo("GET");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.questionNumber()).isEqualTo(2);
    }

    @Test
    void reloadingAResultSendsNothingAgain(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.OWNER).opens(visitor.check()).continues();
        String first = finishedAt(visitor);
        visitor.reloads();
        assertThat(visitor.cameBy()).isEqualTo("GET");
        assertThat(finishedAt(visitor)).isEqualTo(first);
    }

    @Test
    void aFinishedQuestionnaireCannotBeChangedFromATabThatWasLeftOpen(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.OWNER).opens(visitor.question(FIRST));
        visitor.opensAnotherTab().opens(visitor.check()).continues();
        visitor.takesTab(0).answers("skip");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.follows("main a.button").address()).isEqualTo(visitor.result());
        assertThat(result(visitor).at("/answers/0/answer").asString())
                .isEqualTo(Sheet.OWNER.answers().get(0));
    }

    private int stored(Visitor visitor) {
        return count("select count(*) from response where sitting_id = ?", visitor.sitting());
    }

    private int count(String question, String id) {
        return database.sql(question)
                .param(UUID.fromString(id))
                .query(Integer.class)
                .single();
    }

    private static String finishedAt(Visitor visitor) {
        return result(visitor).get("finishedAt").asString();
    }

    private static JsonNode result(Visitor visitor) {
        return JsonMapper.shared().readTree(visitor.file(visitor.result() + ".json"));
    }
}
