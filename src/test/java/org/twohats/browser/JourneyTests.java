package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way through the questions, forwards, backwards and across. */
@BrowserTest
class JourneyTests {

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "QUICK_HALF"})
    void aVisitorWalksFromTheStartPageToTheResult(Sheet sheet, Visitor visitor) {
        visitor.opens("/").follows("main a.button").answers(sheet.form());
        List<Integer> numbers = new ArrayList<>();
        for (String answer : sheet.answers()) {
            numbers.add(visitor.questionNumber());
            visitor.answers(answer);
        }
        assertThat(numbers).hasSameSizeAs(sheet.pairs()).startsWith(1).doesNotHaveDuplicates();
        assertThat(numbers).as("the number rises on every page").isSorted();

        assertThat(visitor.address()).isEqualTo(visitor.check());
        assertThat(visitor.continues().address()).isEqualTo(visitor.result());
        assertThat(result(visitor).get("verdict").asString()).isEqualTo(sheet.verdict());
    }

    @Test
    void theBackLinkLeadsFromTheLastPageToTheFirstAndEveryAnswerIsStillChosen(Visitor visitor) {
        Sheet sheet = Sheet.ALMOST_OWNER;
        visitor.hasAnsweredAll(sheet).opens(visitor.check());
        for (int i = sheet.pairs().size() - 1; i >= 0; i--) {
            visitor.follows(".back");
            assertThat(visitor.questionNumber()).isEqualTo(i + 1);
            assertThat(visitor.chosen()).isEqualTo(sheet.answers().get(i));
        }
        assertThat(visitor.follows(".back").address()).isEqualTo("/questionnaire");
    }

    @Test
    void theBackLinkStandsBeforeTheMainPartAndLeadsSomewhereWithoutAScript(Visitor visitor) {
        visitor.hasBegun("full").opens("/questionnaire/" + visitor.sitting());
        assertThat(visitor.part(".back").getAttribute("href")).startsWith("/questionnaire");
        assertThat((boolean) visitor.page().evaluate("""
                () => !!(document.querySelector('.back').compareDocumentPosition(document.querySelector('main'))
                    & Node.DOCUMENT_POSITION_FOLLOWING)
                    && !document.querySelector('main .back')""")).isTrue();
    }

    @Test
    void theBrowsersOwnBackAndForwardLoseNothing(Visitor visitor) {
        visitor.opens("/questionnaire").answers("full");
        List<String> given = List.of("rather-left", "both", "clearly-right", "skip", "rather-right");
        visitor.answersAll(given);
        assertThat(visitor.questionNumber()).isEqualTo(6);

        visitor.goesBack().goesBack().goesBack();
        assertThat(visitor.questionNumber()).isEqualTo(3);
        assertThat(visitor.chosen()).isEqualTo("clearly-right");
        visitor.goesForward();
        assertThat(visitor.chosen()).isEqualTo("skip");
        visitor.goesBack().answers("clearly-left");
        assertThat(visitor.questionNumber()).isEqualTo(4);
        assertThat(visitor.chosen()).isEqualTo("skip");
        visitor.continues();
        assertThat(visitor.questionNumber()).isEqualTo(5);
        assertThat(visitor.chosen()).isEqualTo("rather-right");
        visitor.opens(visitor.question(Pair.all("full").get(2)));
        assertThat(visitor.chosen()).isEqualTo("clearly-left");
    }

    @Test
    void aChangeLinkLeadsToItsQuestionAndBackToTheCheckPage(Visitor visitor) {
        Sheet sheet = Sheet.MIDDLE;
        visitor.hasAnsweredAll(sheet).opens(visitor.check());
        assertThat(visitor.part("main tbody tr").count())
                .isEqualTo(sheet.pairs().size());
        String seventh = "main tbody tr:nth-of-type(7) ";
        String row = visitor.text(seventh + "th");
        assertThat(visitor.text(seventh + "a"))
                .as("whoever hears links only knows which one it is")
                .contains(row.replaceFirst("^\\d+\\. ", ""));

        visitor.follows(seventh + "a");
        assertThat(visitor.questionNumber()).isEqualTo(7);
        assertThat(visitor.chosen()).isEqualTo("both");
        visitor.answers("skip");

        assertThat(visitor.address()).isEqualTo(visitor.check());
        assertThat(visitor.text(seventh + "td")).isEqualTo(Words.of("answer.skip"));
    }

    @Test
    void whoSendsNothingIsToldSoAndLedToTheAnswers(Visitor visitor) {
        visitor.hasBegun("full").opens("/questionnaire/" + visitor.sitting());
        String title = visitor.title();
        String address = visitor.address();
        visitor.continues();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.address()).isEqualTo(address);
        isToldOfAProblem(visitor, title, "answer");
    }

    @Test
    void whoStartsWithoutAChoiceIsToldSoAndLedToTheForms(Visitor visitor) {
        visitor.opens("/questionnaire");
        String title = visitor.title();
        visitor.continues();
        assertThat(visitor.status()).isEqualTo(422);
        isToldOfAProblem(visitor, title, "form");
        visitor.answers("quick");
        assertThat(visitor.questionNumber()).isEqualTo(1);
    }

    private static void isToldOfAProblem(Visitor visitor, String titleBefore, String field) {
        assertThat(visitor.title()).isEqualTo(Words.of("site.error.before") + " " + titleBefore);
        assertThat((String) visitor.page().evaluate("() => document.activeElement.id"))
                .as("the summary has the focus")
                .isEqualTo("problem");
        assertThat(visitor.seesFocus()).isTrue();
        String described = visitor.part("main fieldset").getAttribute("aria-describedby");
        String sentence = visitor.text(".problem a");
        assertThat(visitor.text("#" + described)).as("the same words twice").contains(sentence);

        visitor.followsWithinThePage(".problem a");
        assertThat(visitor.address()).doesNotEndWith("#");
        visitor.presses("Space");
        assertThat(visitor.chosen())
                .as("the link led to the first choice of " + field)
                .isEqualTo(visitor.part("main input[type=radio]").first().getAttribute("value"));
    }

    @Test
    void aSkippedQuestionIsNoAnswerInTheMiddle(Visitor visitor) {
        Sheet sheet = Sheet.MANAGER;
        visitor.hasAnsweredAll(sheet);
        visitor.opens(visitor.question(sheet.pairs().get(0))).answers("skip");
        visitor.opens(visitor.question(sheet.pairs().get(1))).answers("both");
        visitor.opens(visitor.check()).continues();

        JsonNode result = result(visitor);
        assertThat(result.at("/axes/horizon/answered").asInt()).isEqualTo(11);
        assertThat(result.at("/axes/orientation/answered").asInt()).isEqualTo(12);
        assertThat(result.at("/answers/0/answer").asString()).isEqualTo("skip");
        assertThat(result.at("/answers/1/answer").asString()).isEqualTo("both");
        String answers = "#answers ~ table ";
        assertThat(visitor.text(answers + "tr[data-skipped] [data-number]")).isEqualTo(Words.of("map.none"));
        assertThat(visitor.part(answers + "tr[data-skipped]").count()).isEqualTo(1);
    }

    @Test
    void whoClosesTheBrowserGoesOnAnotherDay(Visitor visitor) {
        visitor.opens("/questionnaire").answers("full").answersAll(List.of("both", "rather-left", "clearly-right"));
        visitor.comesBackAnotherDay().opens("/questionnaire");
        visitor.follows(".notice a.button");
        assertThat(visitor.questionNumber()).isEqualTo(4);
        visitor.follows(".back");
        assertThat(visitor.chosen()).isEqualTo("clearly-right");
    }

    @Test
    void anotherBrowserSeesNeitherQuestionsNorResult(Visitor owner, Visitor stranger) {
        owner.hasFinished(Sheet.OWNER);
        assertThat(stranger.opens(owner.result()).status()).isEqualTo(404);
        assertThat(stranger.opens(owner.result() + ".json").status()).isEqualTo(404);
        assertThat(stranger.opens("/questionnaire/" + owner.sitting()).status()).isEqualTo(404);
        assertThat(stranger.opens(owner.question(Pair.all("full").get(0))).status())
                .isEqualTo(404);
        assertThat(stranger.opens(owner.check()).status()).isEqualTo(404);
    }

    @Test
    void whoAsksForTheResultTooEarlyIsTakenToTheFirstOpenQuestion(Visitor visitor) {
        visitor.hasAnswered(Sheet.OWNER, 4).opens(visitor.result());
        assertThat(visitor.questionNumber()).isEqualTo(5);
        visitor.opens(visitor.check());
        assertThat(visitor.questionNumber()).isEqualTo(5);
        visitor.opens(visitor.question(Pair.all("full").get(20)));
        assertThat(visitor.questionNumber()).isEqualTo(5);
    }

    private static JsonNode result(Visitor visitor) {
        return JsonMapper.shared().readTree(visitor.file(visitor.result() + ".json"));
    }
}
