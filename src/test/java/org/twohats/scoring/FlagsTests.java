package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.twohats.instrument.Answer.BOTH;
import static org.twohats.instrument.Answer.CLEARLY_LEFT;
import static org.twohats.instrument.Answer.CLEARLY_RIGHT;
import static org.twohats.instrument.Answer.RATHER_LEFT;
import static org.twohats.instrument.Answer.RATHER_RIGHT;
import static org.twohats.instrument.Answer.SKIP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;

/** What the manner of answering shows. */
class FlagsTests {

    private static final Edition EDITION = Editions.FIRST;
    private static final Scoring SCORING = Scoring.of(EDITION);

    @Test
    void aSkippedItemEndsARun() {
        assertThat(AnswerPattern.of(List.of(BOTH, BOTH, BOTH, SKIP, BOTH, BOTH)).longestRun())
                .isEqualTo(3);
        assertThat(AnswerPattern.of(List.of(SKIP, SKIP, SKIP)).longestRun()).isZero();
        assertThat(AnswerPattern.of(List.of(BOTH, RATHER_LEFT, RATHER_LEFT)).longestRun())
                .isEqualTo(2);
        assertThat(AnswerPattern.of(List.of()).longestRun()).isZero();
    }

    @Test
    void variabilityIsTheDeviationOfTheDisplayedAnswers() {
        assertThat(AnswerPattern.of(List.of(CLEARLY_LEFT, SKIP, BOTH, RATHER_RIGHT))
                        .variability())
                .isCloseTo(Math.sqrt(7 / 3.0), within(1e-12));
        assertThat(AnswerPattern.of(List.of(CLEARLY_LEFT, CLEARLY_RIGHT)).variability())
                .isCloseTo(Math.sqrt(8), within(1e-12));
        assertThat(AnswerPattern.of(List.of(CLEARLY_LEFT, SKIP)).variability()).isZero();
    }

    @Test
    void theMiddleShareIsTakenOfTheAnswersGiven() {
        assertThat(AnswerPattern.of(List.of(BOTH, SKIP, SKIP, RATHER_LEFT)).middleShare())
                .isEqualTo(0.5);
        assertThat(AnswerPattern.of(List.of(SKIP)).middleShare()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"FULL, 7, false", "FULL, 8, true", "QUICK, 5, false", "QUICK, 6, true"})
    void aLongRunIsFlagged(Form form, int run, boolean flagged) {
        Result result = result(form, i -> i < run ? CLEARLY_LEFT : i % 2 == 0 ? RATHER_RIGHT : RATHER_LEFT);

        assertThat(result.flags().contains(Flag.LONG_STRING)).isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true"})
    void fourInFiveMiddleAnswersAreNonCommittal(int middle, boolean flagged) {
        Map<ItemKey, Answer> answers = answers(Form.FULL, i -> i < middle ? BOTH : CLEARLY_LEFT);

        // 25 answers would be needed for exactly four in five; 20 of 24 is the first share above.
        assertThat(SCORING.result(Form.FULL, answers).flags().contains(Flag.NON_COMMITTAL))
                .isEqualTo(flagged);
    }

    @Test
    void exactlyFourInFiveIsNonCommittal() {
        assertThat(result(Form.FULL, i -> i < 4 ? BOTH : i == 4 ? RATHER_LEFT : SKIP)
                        .flags())
                .containsExactly(Flag.NON_COMMITTAL);
    }

    @Test
    void allMiddleIsBalancedAndNonCommittalButSaysNothingMoreBecauseOfItsRun() {
        Result result = result(Form.FULL, i -> BOTH);

        assertThat(result.verdict()).isEqualTo(Verdict.BALANCED);
        assertThat(result.flags()).containsExactly(Flag.LONG_STRING, Flag.NON_COMMITTAL);
    }

    @Test
    void firmAnswersByTurnsDependOnTheSituation() {
        Result result = result(Form.FULL, i -> i % 2 == 0 ? CLEARLY_LEFT : CLEARLY_RIGHT);

        assertThat(result.verdict()).isEqualTo(Verdict.BALANCED);
        assertThat(result.flags()).containsExactly(Flag.DEPENDS_ON_SITUATION);
    }

    @Test
    void straightLinersGetNoSentenceOnTheMiddle() {
        for (Answer answer : Answers.GRADED) {
            for (Form form : Form.values()) {
                Result result = result(form, i -> answer);
                assertThat(result.verdict()).isEqualTo(Verdict.BALANCED);
                assertThat(result.flags())
                        .contains(Flag.LONG_STRING)
                        .doesNotContain(Flag.MOSTLY_BOTH, Flag.DEPENDS_ON_SITUATION);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 8, true", "9, 8, false", "8, 9, false", "9, 9, false"})
    void answersCloseToTheMiddleOnBothAxesSeeMostlyBoth(int horizon, int orientation, boolean flagged) {
        Result result = spread(horizon, orientation);

        assertThat(result.verdict()).isIn(Verdict.BALANCED, Verdict.UNDECIDED);
        assertThat(result.flags().contains(Flag.MOSTLY_BOTH)).isEqualTo(flagged);
        assertThat(result.flags()).doesNotContain(Flag.DEPENDS_ON_SITUATION);
    }

    @ParameterizedTest
    @CsvSource({"16, 16, true", "15, 16, false", "16, 15, false", "15, 15, false"})
    void firmAnswersOnBothAxesDependOnTheSituation(int horizon, int orientation, boolean flagged) {
        Result result = spread(horizon, orientation);

        assertThat(result.verdict()).isIn(Verdict.BALANCED, Verdict.UNDECIDED);
        assertThat(result.flags().contains(Flag.DEPENDS_ON_SITUATION)).isEqualTo(flagged);
        assertThat(result.flags()).doesNotContain(Flag.MOSTLY_BOTH);
    }

    @Test
    void anUndecidedResultIsInTheMiddleAsWell() {
        int[] firm = {2, -2, 2, -2, 2};
        Result result = SCORING.result(Form.FULL, Answers.keyed(EDITION, firm, firm));

        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(result.flags()).containsExactly(Flag.DEPENDS_ON_SITUATION);
    }

    @Test
    void aVerdictThatPointsSomewhereHasNoSentenceOnTheMiddle() {
        assertThat(SCORING.result(Form.FULL, Answers.keyed(EDITION.items(), item -> 2))
                        .flags())
                .isEmpty();
        int[] mild = {2, -1, 1, 1, 1, -1, 2, 0, 1, 0, 1, 1};
        Result likely = SCORING.result(Form.FULL, Answers.keyed(EDITION, mild, mild));
        assertThat(likely.verdict()).isEqualTo(Verdict.PRODUCT_MANAGER);
        assertThat(likely.flags()).isEmpty();
        assertThat(SCORING.result(Form.FULL, Answers.summing(EDITION, 3, 0, 0)).flags())
                .containsExactly(Flag.NON_COMMITTAL);
    }

    /** Answers that cancel out on each axis as far as they can, with so many steps from the middle altogether. */
    private static Result spread(int horizon, int orientation) {
        return SCORING.result(Form.FULL, Answers.keyed(EDITION, spread(horizon), spread(orientation)));
    }

    private static int[] spread(int steps) {
        int[] values = new int[12];
        for (int step = 0; step < steps; step++) {
            values[step * 5 % 12] += step % 2 == 0 ? 1 : -1;
        }
        return values;
    }

    private static Result result(Form form, IntFunction<Answer> answer) {
        return SCORING.result(form, answers(form, answer));
    }

    private static Map<ItemKey, Answer> answers(Form form, IntFunction<Answer> answer) {
        Map<ItemKey, Answer> answers = new HashMap<>();
        List<Item> items = EDITION.items(form);
        for (int i = 0; i < items.size(); i++) {
            answers.put(items.get(i).key(), answer.apply(i));
        }
        return answers;
    }
}
