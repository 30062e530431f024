package org.twohats.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twohats.instrument.Form;
import org.twohats.role.Axis;
import org.twohats.scoring.AxisScore;
import org.twohats.scoring.Diagonal;
import org.twohats.scoring.Lean;
import org.twohats.scoring.Quadrants;
import org.twohats.scoring.Reasons;
import org.twohats.scoring.Result;
import org.twohats.scoring.Strength;
import org.twohats.scoring.Verdict;

class SurePhraseTests {

    private static final Quadrants MANAGER = new Quadrants(0.9, 0.01, 0.05, 0.04);
    private static final Quadrants STRATEGIC_INWARD = new Quadrants(0.44, 0, 0.56, 0);
    private static final Quadrants NONE_STANDS_OUT = new Quadrants(0.3, 0.2, 0.25, 0.25);

    @Test
    void aClearCornerSaysSoOnceItsAxesAreClearToo() {
        assertThat(first(Verdict.PRODUCT_MANAGER, Strength.CLEAR, MANAGER, Lean.CLEAR, Lean.CLEAR))
                .containsExactly(SurePhrase.CORNER_CLEAR);
    }

    @Test
    void aClearCornerWithALikelyAxisExplainsItself() {
        assertThat(first(Verdict.PRODUCT_MANAGER, Strength.CLEAR, MANAGER, Lean.CLEAR, Lean.LIKELY))
                .containsExactly(SurePhrase.CORNER_CLEAR, SurePhrase.CORNER_TOGETHER);
    }

    @Test
    void aLikelyCornerNeedsNoMoreThanOneSentence() {
        assertThat(first(Verdict.PRODUCT_MANAGER, Strength.LIKELY, MANAGER, Lean.LIKELY, Lean.LIKELY))
                .containsExactly(SurePhrase.CORNER_LIKELY);
    }

    @Test
    void aLeanTowardsARoleWhoseCornerIsNotTheLikeliestOwnsUpToIt() {
        assertThat(first(
                        Verdict.LEANS_PRODUCT_MANAGER,
                        Strength.CLEAR,
                        STRATEGIC_INWARD,
                        Lean.CLEAR,
                        Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.LEAN_CLEAR, SurePhrase.LEAN_OTHER_CORNER);
        assertThat(first(Verdict.LEANS_PRODUCT_MANAGER, Strength.LIKELY, MANAGER, Lean.CLEAR, Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.LEAN_LIKELY);
        assertThat(first(Verdict.LEANS_PRODUCT_OWNER, Strength.LIKELY, MANAGER, Lean.CLEAR, Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.LEAN_LIKELY, SurePhrase.LEAN_OTHER_CORNER);
    }

    @Test
    void oneSettledAxisSpeaksOfThatAxis() {
        assertThat(first(Verdict.ONE_SIDED, Strength.CLEAR, STRATEGIC_INWARD, Lean.CLEAR, Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.ONE_SIDED_CLEAR);
        assertThat(first(Verdict.ONE_SIDED, Strength.LIKELY, STRATEGIC_INWARD, Lean.LIKELY, Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.ONE_SIDED_LIKELY);
    }

    @Test
    void aResultInTheMiddleNamesACornerThatStandsOutAsAHint() {
        assertThat(first(Verdict.BALANCED, null, NONE_STANDS_OUT, Lean.NO_CLEAR_LEAN, Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.NONE);
        assertThat(first(Verdict.UNDECIDED, null, STRATEGIC_INWARD, Lean.NO_CLEAR_LEAN, Lean.NO_CLEAR_LEAN))
                .containsExactly(SurePhrase.NONE, SurePhrase.NONE_BUT_A_CORNER);
    }

    @Test
    void eachFormSaysHowOftenItsOwnResultsChange() {
        assertThat(SurePhrase.of(result(Form.FULL, Verdict.UNDECIDED, null, NONE_STANDS_OUT, Map.of())))
                .containsExactly(SurePhrase.NONE, SurePhrase.RETAKE);
        assertThat(SurePhrase.of(result(Form.QUICK, Verdict.UNDECIDED, null, NONE_STANDS_OUT, Map.of())))
                .containsExactly(SurePhrase.NONE, SurePhrase.QUICK, SurePhrase.QUICK_RETAKE);
        assertThat(SurePhrase.of(result(Form.QUICK, Verdict.NOT_ENOUGH, null, NONE_STANDS_OUT, Map.of())))
                .containsExactly(SurePhrase.NOT_ENOUGH, SurePhrase.QUICK);
    }

    /** All but the last phrase, which is about answering again. */
    private static List<SurePhrase> first(
            Verdict verdict, Strength strength, Quadrants quadrants, Lean horizon, Lean orientation) {
        List<SurePhrase> phrases = SurePhrase.of(result(
                Form.FULL, verdict, strength, quadrants, Map.of(Axis.HORIZON, horizon, Axis.ORIENTATION, orientation)));
        assertThat(phrases).endsWith(SurePhrase.RETAKE);
        return phrases.subList(0, phrases.size() - 1);
    }

    private static Result result(
            Form form, Verdict verdict, Strength strength, Quadrants quadrants, Map<Axis, Lean> leans) {
        return new Result(
                form,
                Map.of(
                        Axis.HORIZON, score(Axis.HORIZON, leans),
                        Axis.ORIENTATION, score(Axis.ORIENTATION, leans)),
                quadrants,
                new Diagonal(0, 1, 0.5),
                verdict,
                Optional.ofNullable(strength),
                Set.of(),
                List.of(),
                new Reasons(List.of(), List.of()),
                List.of(),
                Optional.empty());
    }

    private static AxisScore score(Axis axis, Map<Axis, Lean> leans) {
        return new AxisScore(
                axis, 12, 0, 0, 1, 0.5, -1, 1, 0, -30, 30, 0.5, leans.getOrDefault(axis, Lean.NO_CLEAR_LEAN));
    }
}
