package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Everything can be done without a pointer and without JavaScript, and one always sees where one is. */
@BrowserTest
class KeyboardTests {

    private static final List<String> ANSWERS =
            List.of("clearly-left", "rather-left", "both", "rather-right", "clearly-right", "skip");

    @Test
    void aVisitorGoesFromTheHomePageToAResultByKeyboardAlone(Visitor visitor) {
        Sheet sheet = Sheet.MANAGER;
        visitor.opens("/").tabsTo("main a.button").pressesAndGoesOn("Enter");
        assertThat(visitor.address()).isEqualTo("/questionnaire");

        visitor.tabsTo("input[name=form]").presses("Space");
        assertThat(visitor.chosen()).isEqualTo("full");
        visitor.tabsTo("main button").pressesAndGoesOn("Enter");

        List<Pair> pairs = sheet.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            assertThat(visitor.address()).endsWith("/" + pairs.get(i).key());
            assertThat(visitor.questionNumber()).isEqualTo(i + 1);
            choosesByKeys(visitor, sheet.answers().get(i));
            if (i % 2 == 0) {
                visitor.pressesAndGoesOn("Enter");
            } else {
                visitor.tabsTo("main button").pressesAndGoesOn("Space");
            }
        }

        assertThat(visitor.address()).isEqualTo(visitor.check());
        visitor.tabsTo("main form button").pressesAndGoesOn("Enter");

        assertThat(visitor.address()).isEqualTo(visitor.result());
        assertThat(JsonMapper.shared()
                        .readTree(visitor.file(visitor.result() + ".json"))
                        .get("verdict")
                        .asString())
                .isEqualTo(sheet.verdict());
        visitor.tabsTo("a[href$='.json']");
    }

    @Test
    void theArrowsReachEveryAnswerAndTheOneThatWasChosenBeforeTakesTheFocus(Visitor visitor) {
        visitor.hasAnswered(Sheet.MIDDLE, 3)
                .opens(visitor.question(Sheet.MIDDLE.pairs().get(1)));
        visitor.tabsTo("input[name=answer]");
        assertThat(visitor.chosen()).isEqualTo("both");
        for (String answer : List.of("rather-right", "clearly-right", "skip")) {
            visitor.presses("ArrowDown");
            assertThat(visitor.chosen()).isEqualTo(answer);
            assertThat(visitor.seesFocus()).as(answer).isTrue();
        }
    }

    @Test
    void theFirstTabStopSkipsToTheMainPart(Visitor visitor) {
        visitor.opens("/method").presses("Tab");
        assertThat(visitor.focused()).contains("href=\"#main\"");
        assertThat(visitor.seesFocus()).isTrue();
        visitor.presses("Enter").presses("Tab");
        assertThat((boolean) visitor.page().evaluate("() => !!document.activeElement.closest('main')"))
                .isTrue();
    }

    @Test
    void keysOutsideTheAnswersChooseNothing(Visitor visitor) {
        visitor.hasBegun("full").opens("/questionnaire/" + visitor.sitting());
        for (String key : List.of("1", "3", "a", "b", "s", "ArrowDown")) {
            visitor.presses(key);
        }
        assertThat(visitor.chosen()).isEmpty();
        assertThat(visitor.questionNumber()).isEqualTo(1);
    }

    /** Nothing is chosen beforehand: Space takes the first answer, arrows go on from there. */
    private static void choosesByKeys(Visitor visitor, String answer) {
        assertThat(visitor.chosen()).isEmpty();
        visitor.tabsTo("input[name=answer]").presses("Space");
        for (int i = 0; i < ANSWERS.indexOf(answer); i++) {
            visitor.presses("ArrowDown");
        }
        assertThat(visitor.chosen()).isEqualTo(answer);
        assertThat(visitor.seesFocus()).isTrue();
    }
}
