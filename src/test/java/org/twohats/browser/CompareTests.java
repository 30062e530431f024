package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Someone goes on from the quick form, or answers again, and looks at what moved; never with a script. */
@BrowserTest
class CompareTests {

    @Test
    void fromAQuickResultToAFullOneWithoutAQuestionTwice(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished();
        String quick = visitor.result();
        visitor.opens(quick);
        String before = visitor.text("main .reasons");
        visitor.follows("form[action$='/continue'] button");
        List<Pair> answered = Pair.all("quick");
        List<String> left = Pair.all("full").stream()
                .map(Pair::key)
                .filter(key -> answered.stream().noneMatch(pair -> pair.key().equals(key)))
                .toList();
        for (String key : left) {
            assertThat(visitor.address()).endsWith("/" + key);
            visitor.answers("both");
        }
        assertThat(visitor.address()).endsWith("/check");
        assertThat(visitor.table("main table")).hasSize(24);
        visitor.continues();
        assertThat(visitor.text("main")).contains("It continues your quick result of");
        visitor.follows("main a[href='" + quick + "']");
        assertThat(visitor.text("main .reasons")).isEqualTo(before);
        assertThat(visitor.shows("form[action$='/continue']")).isZero();
        visitor.follows("main a[href^='/mine/compare']");
        assertThat(visitor.text(".notice h2")).isEqualTo(Words.of("compare.continued.heading"));
    }

    @Test
    void backFromTheFirstOpenQuestionLeadsToTheQuickResult(Visitor visitor) {
        visitor.hasAnsweredAll(Sheet.QUICK_OWNER).hasFinished();
        String quick = visitor.result();
        visitor.opens(quick).continues().follows(".back");
        assertThat(visitor.address()).isEqualTo(quick);
        visitor.follows("main a[href^='/questionnaire/']");
        assertThat(visitor.address()).startsWith("/questionnaire/");
    }

    @Test
    void fromAllThatIsTheirsToTwoResultsSideBySide(Visitor visitor) {
        visitor.hasTwo(Sheet.MANAGER, Sheet.OWNER).opens("/mine").follows("main a[href='/mine/compare']");
        assertThat(visitor.text("h1")).isEqualTo(Words.of("compare.choose.heading"));
        visitor.continues();
        assertThat(visitor.text("h1")).isEqualTo(Words.of("compare.heading.other"));
        assertThat(visitor.text("main"))
                .contains("Horizon: your later answers are clearly more tactical.")
                .contains("Orientation: your later answers are clearly more inward.")
                .contains("24 questions were asked both times. None of them has the same answer.");
        assertThat(visitor.shows(".map__you")).isEqualTo(2);
        assertThat(visitor.part(".map__you[data-open]").count()).isEqualTo(1);
        List<List<String>> changed = visitor.table("main .part table");
        assertThat(changed).hasSize(24);
        assertThat(changed.get(0).get(3)).isEqualTo("4 steps more tactical");
    }

    @Test
    void theSameAnswersTwiceHaveNotMoved(Visitor visitor) {
        visitor.hasTwo(Sheet.LIKELY_MANAGER, Sheet.LIKELY_MANAGER)
                .opens("/mine/compare")
                .continues();
        assertThat(visitor.text("h1")).isEqualTo(Words.of("compare.heading.same"));
        assertThat(visitor.text("main"))
                .contains("Horizon: no move that is larger than chance.")
                .contains("24 questions were asked both times. 24 of them have the same answer.");
    }

    @Test
    void twoDifferentNamesWithoutAMoveAreReadAsOneAnswer(Visitor visitor) {
        visitor.hasTwo(Sheet.MIDDLE, Sheet.TORN).opens("/mine/compare").continues();
        assertThat(visitor.text("main")).contains(Words.of("compare.moved.chance"));
    }

    @Test
    void theSameResultChosenTwiceIsPointedOutBesideTheField(Visitor visitor) {
        visitor.hasTwo(Sheet.MANAGER, Sheet.OWNER).opens("/mine/compare");
        visitor.part("#first").selectOption(visitor.sitting());
        visitor.continues();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text("#problem")).contains(Words.of("compare.choose.problem"));
        assertThat(visitor.part("#first").inputValue()).isEqualTo(visitor.sitting());
        assertThat(visitor.part("#second").getAttribute("aria-invalid")).isEqualTo("true");
        visitor.part("#first").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        assertThat(visitor.continues().status()).isEqualTo(200);
    }
}
