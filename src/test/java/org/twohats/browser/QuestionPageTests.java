package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that a visitor sees two dozen times. */
@BrowserTest
class QuestionPageTests {

    private static final int SMALL_SCREEN_HEIGHT = 640;

    @Test
    void onASmallScreenTheQuestionAndTheFirstTwoAnswersShowWithoutScrolling(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.MIDDLE).looksThrough(Visitor.NARROW, SMALL_SCREEN_HEIGHT);
        List<String> tooLow = new ArrayList<>();
        for (Pair pair : Sheet.MIDDLE.pairs()) {
            visitor.opens(visitor.question(pair));
            for (String part : List.of(
                    "#question", "#left", "label:has([value=clearly-left])", "label:has([value=rather-left])")) {
                double bottom =
                        (double) visitor.part(part).evaluate("part => part.getBoundingClientRect().bottom + 0.01");
                if (bottom > SMALL_SCREEN_HEIGHT) {
                    tooLow.add(pair.key() + ": " + part + " ends at " + bottom);
                }
            }
        }
        assertThat(tooLow).isEmpty();
    }

    @Test
    void theHeadingNamesTheGroupOfAnswersTogetherWithBothStatements(Visitor visitor) {
        visitor.hasBegun("full").opens("/questionnaire/" + visitor.sitting());
        assertThat(visitor.part("fieldset > legend h1").count()).isEqualTo(1);
        String names = visitor.part("fieldset").getAttribute("aria-labelledby");
        for (String id : names.split(" ")) {
            assertThat(visitor.text("#" + id)).as(id).isNotEmpty();
        }
        assertThat(names.split(" ")).contains("question", "left", "right");
    }

    @Test
    void nothingIsChosenBeforehandAndSkipIsAlwaysOffered(Visitor visitor) {
        visitor.hasBegun("full").opens("/questionnaire/" + visitor.sitting());
        assertThat(visitor.chosen()).isEmpty();
        assertThat(visitor.part("input[name=answer]").evaluateAll("all => all.map(one => one.value).join(' ')"))
                .isEqualTo("clearly-left rather-left both rather-right clearly-right skip");
    }

    @Test
    void thereIsNoNavigationBesideTheQuestion(Visitor visitor) {
        visitor.hasBegun("full").opens("/questionnaire/" + visitor.sitting());
        assertThat(visitor.part("header nav").count()).isZero();
        assertThat(visitor.part("header a").count()).isEqualTo(1);
    }
}
