package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.role.Axis;

/** How far someone has moved between two results. */
class ShiftTests {

    @Test
    void theSameResultTwiceIsNoMove() {
        Shift shift =
                Shift.between(score(Axis.HORIZON, 0.7, 0.5, Lean.CLEAR), score(Axis.HORIZON, 0.7, 0.5, Lean.CLEAR));
        assertThat(shift.mean()).isZero();
        assertThat(shift.pUpwards()).isEqualTo(0.5);
        assertThat(shift.words()).isEqualTo(Lean.NO_CLEAR_LEAN);
        assertThat(shift.isMove()).isFalse();
    }

    @Test
    void theVariancesOfBothResultsAddUp() {
        Shift shift = Shift.between(score(Axis.HORIZON, 1, 0.3, Lean.CLEAR), score(Axis.HORIZON, -1, 0.4, Lean.CLEAR));
        assertThat(shift.mean()).isEqualTo(-2);
        assertThat(shift.sd()).isCloseTo(0.5, within(1e-15));
    }

    /** The quantiles of the standard normal distribution at 0.80 and 0.95 are 0.8416 and 1.6449. */
    @ParameterizedTest
    @CsvSource({
        "0.8415, NO_CLEAR_LEAN", "0.8417, LIKELY", "1.6448, LIKELY", "1.6449, CLEAR",
        "-0.8415, NO_CLEAR_LEAN", "-0.8417, LIKELY", "-1.6448, LIKELY", "-1.6449, CLEAR"
    })
    void aDirectionIsNamedAsFirmlyAsOnAnAxis(double deviations, Lean words) {
        double half = Math.sqrt(0.5);
        Shift shift = Shift.between(
                score(Axis.ORIENTATION, 0.25, half, Lean.LIKELY),
                score(Axis.ORIENTATION, 0.25 + deviations, half, Lean.LIKELY));
        assertThat(shift.words()).isEqualTo(words);
        assertThat(shift.isMove()).isEqualTo(words != Lean.NO_CLEAR_LEAN);
        assertThat(shift.pUpwards() > 0.5).isEqualTo(deviations > 0);
    }

    @Test
    void whereEitherHasTooFewAnswersNothingIsSaid() {
        AxisScore thin = score(Axis.HORIZON, -3, 0.1, Lean.NOT_ENOUGH);
        AxisScore full = score(Axis.HORIZON, 3, 0.1, Lean.CLEAR);
        assertThat(Shift.between(thin, full).words()).isEqualTo(Lean.NOT_ENOUGH);
        assertThat(Shift.between(full, thin).words()).isEqualTo(Lean.NOT_ENOUGH);
        assertThat(Shift.between(full, thin).isMove()).isFalse();
    }

    @Test
    void oneAxisIsNotComparedWithTheOther() {
        assertThatThrownBy(() -> Shift.between(
                        score(Axis.HORIZON, 0, 1, Lean.LIKELY), score(Axis.ORIENTATION, 0, 1, Lean.LIKELY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HORIZON")
                .hasMessageContaining("ORIENTATION");
    }

    private static AxisScore score(Axis axis, double eap, double psd, Lean words) {
        return new AxisScore(axis, 12, 0, eap, psd, 0.5, 0, 0, 0, 0, 0, 0.5, words);
    }
}
