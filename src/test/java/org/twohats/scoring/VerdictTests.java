package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.role.Axis;

/** Which words the figures lead to. */
class VerdictTests {

    private static final Scoring SCORING = Scoring.of(Editions.FIRST);

    @Nested
    class FromAnswers {

        @Test
        void everythingStrategicAndOutwardIsAProductManager() {
            Result result = summing(12, 24, 24);

            assertThat(result.verdict()).isEqualTo(Verdict.PRODUCT_MANAGER);
            assertThat(result.strength()).contains(Strength.CLEAR);
            assertThat(result.on(Axis.HORIZON).words()).isEqualTo(Lean.CLEAR);
        }

        @Test
        void everythingTacticalAndInwardIsAProductOwner() {
            assertThat(summing(12, -24, -24).verdict()).isEqualTo(Verdict.PRODUCT_OWNER);
        }

        @Test
        void mixedPolesAreTheOtherTwoCorners() {
            assertThat(summing(12, 24, -24).verdict()).isEqualTo(Verdict.STRATEGIC_INWARD);
            assertThat(summing(12, -24, 24).verdict()).isEqualTo(Verdict.TACTICAL_OUTWARD);
        }

        @Test
        void allMiddleIsBalanced() {
            assertThat(summing(12, 0, 0).verdict()).isEqualTo(Verdict.BALANCED);
            assertThat(summing(6, 0, 0).verdict()).isEqualTo(Verdict.BALANCED);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "2, 2", "3, 12", "12, 3"})
        void fewerThanFourAnswersOnAnAxisAreNotEnough(int horizon, int orientation) {
            int[] strategic = DoubleStream.generate(() -> 2)
                    .limit(horizon)
                    .mapToInt(x -> (int) x)
                    .toArray();
            int[] outward = DoubleStream.generate(() -> 2)
                    .limit(orientation)
                    .mapToInt(x -> (int) x)
                    .toArray();

            Result result = SCORING.result(Form.FULL, Answers.keyed(Editions.FIRST, strategic, outward));

            assertThat(result.verdict()).isEqualTo(Verdict.NOT_ENOUGH);
            assertThat(result.strength()).isEmpty();
            assertThat(result.on(Axis.HORIZON).words()).isEqualTo(horizon < 4 ? Lean.NOT_ENOUGH : Lean.CLEAR);
            assertThat(result.on(Axis.ORIENTATION).words()).isEqualTo(orientation < 4 ? Lean.NOT_ENOUGH : Lean.CLEAR);
        }

        @Test
        void fourAnswersOnEachAxisAreEnough() {
            assertThat(summing(4, 8, 8).verdict()).isEqualTo(Verdict.PRODUCT_MANAGER);
            assertThat(summing(3, 0, 0).on(Axis.HORIZON).psd()).isGreaterThan(0.72);
            assertThat(summing(4, 0, 0).on(Axis.HORIZON).psd()).isLessThan(0.72);
        }

        @Test
        void everyVerdictCanBeReached() {
            Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
            for (int horizon = -12; horizon <= 12; horizon++) {
                for (int orientation = -12; orientation <= 12; orientation++) {
                    reached.add(summing(6, horizon, orientation).verdict());
                }
            }
            reached.add(summing(3, 0, 0).verdict());

            assertThat(reached).containsExactly(Verdict.values());
        }

        @ParameterizedTest
        @CsvSource({"6, 4, 6, 7", "12, 5, 7, 9", "24, 6, 9, 11"})
        void soManyNetStepsMakeALean(int items, int likely, int nineInTen, int clear) {
            Edition edition =
                    Editions.small(DoubleStream.generate(() -> 1).limit(24).toArray());
            Scoring scoring = Scoring.of(edition);

            for (int sum = 0; sum <= 2 * items; sum++) {
                AxisScore up = scoring.result(Form.FULL, Answers.summing(edition, items, sum, 0))
                        .on(Axis.HORIZON);
                AxisScore down = scoring.result(Form.FULL, Answers.summing(edition, items, -sum, 0))
                        .on(Axis.HORIZON);
                Lean expected = sum >= clear ? Lean.CLEAR : sum >= likely ? Lean.LIKELY : Lean.NO_CLEAR_LEAN;

                assertThat(up.words()).as("%s steps", sum).isEqualTo(expected);
                assertThat(down.words()).as("%s steps down", sum).isEqualTo(expected);
                assertThat(up.pPositive() >= 0.9).isEqualTo(sum >= nineInTen);
            }
        }

        @ParameterizedTest
        @CsvSource({"3, 0.49", "6, 0.57", "12, 0.68", "24, 0.815"})
        void theMiddleIsNeverCertain(int items, double most) {
            Edition edition =
                    Editions.small(DoubleStream.generate(() -> 1).limit(24).toArray());

            AxisScore score = Scoring.of(edition)
                    .result(Form.FULL, Answers.summing(edition, items, 0, 0))
                    .on(Axis.HORIZON);

            assertThat(score.nearMiddle()).isCloseTo(most, within(0.005));
        }

        private Result summing(int answered, int horizon, int orientation) {
            return SCORING.result(Form.FULL, Answers.summing(Editions.FIRST, answered, horizon, orientation));
        }
    }

    @Nested
    class AtTheBounds {

        @ParameterizedTest
        @CsvSource({
            "0.95, CLEAR",
            "0.9499, LIKELY",
            "0.80, LIKELY",
            "0.7999, NO_CLEAR_LEAN",
            "0.5, NO_CLEAR_LEAN",
            "0.2001, NO_CLEAR_LEAN",
            "0.20, LIKELY",
            "0.0501, LIKELY",
            "0.05, CLEAR",
            "0, CLEAR",
            "1, CLEAR"
        })
        void theBoundsBelongToTheFirmerWord(double pPositive, Lean words) {
            assertThat(Lean.of(pPositive)).isEqualTo(words);
        }

        @ParameterizedTest
        @CsvSource({
            "0.80, 0.80, PRODUCT_MANAGER",
            "0.20, 0.20, PRODUCT_OWNER",
            "0.80, 0.20, STRATEGIC_INWARD",
            "0.20, 0.80, TACTICAL_OUTWARD"
        })
        void twoSettledAxesMakeACorner(double horizon, double orientation, Verdict verdict) {
            assertThat(standing(horizon, orientation, 0).verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "0.80, 0.50, 0.80, LEANS_PRODUCT_MANAGER",
            "0.80, 0.79, 0.80, LEANS_PRODUCT_MANAGER",
            "0.50, 0.80, 0.80, LEANS_PRODUCT_MANAGER",
            "0.50, 0.20, 0.20, LEANS_PRODUCT_OWNER",
            "0.20, 0.50, 0.20, LEANS_PRODUCT_OWNER",
            "0.80, 0.50, 0.79, ONE_SIDED",
            "0.20, 0.50, 0.21, ONE_SIDED",
            "0.50, 0.99, 0.50, ONE_SIDED"
        })
        void oneSettledAxisLeavesTheDiagonalToDecide(
                double horizon, double orientation, double diagonal, Verdict verdict) {
            assertThat(standing(horizon, orientation, z(diagonal)).verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"0.5, 0.5, BALANCED", "0.4999, 0.5, UNDECIDED", "0.5, 0.4999, UNDECIDED", "0.9, 0.9, BALANCED"})
        void noSettledAxisIsBalancedOnlyIfBothAreNearTheMiddle(double horizon, double orientation, Verdict verdict) {
            Standing standing = new Standing(middle(horizon), middle(orientation), true);

            assertThat(standing.verdict()).isEqualTo(verdict);
            assertThat(standing.strength()).isEmpty();
        }

        @Test
        void withTooFewAnswersNoFigureMakesAVerdict() {
            Standing standing = new Standing(middle(0.9), middle(0.9), false);

            assertThat(standing.verdict()).isEqualTo(Verdict.NOT_ENOUGH);
            assertThat(standing.strength()).isEmpty();
            assertThat(standing.direction(Axis.HORIZON)).isZero();
        }

        @ParameterizedTest
        @CsvSource({
            "1, 0.80, CLEAR", "0.8, 0.999, LIKELY", "0.9, 0.9, CLEAR", "0.89, 0.89, LIKELY", "0.1, 0.1, CLEAR",
            "0.11, 0.11, LIKELY", "0.9, 0.1, CLEAR", "0.1, 0.89, CLEAR", "0.11, 0.89, LIKELY", "0.89, 0.11, LIKELY"
        })
        void aCornerIsClearIfItIsItselfLikely(double horizon, double orientation, Strength strength) {
            assertThat(standing(horizon, orientation, 0).strength()).contains(strength);
        }

        @ParameterizedTest
        @CsvSource({"0.96, CLEAR", "0.94, LIKELY", "0.04, CLEAR", "0.06, LIKELY"})
        void aLeanIsClearByTheDiagonal(double diagonal, Strength strength) {
            assertThat(standing(diagonal > 0.5 ? 0.99 : 0.01, 0.5, z(diagonal)).strength())
                    .contains(strength);
        }

        @ParameterizedTest
        @CsvSource({
            "0.95, 0.5, CLEAR", "0.5, 0.95, CLEAR", "0.05, 0.5, CLEAR", "0.5, 0.05, CLEAR",
            "0.94, 0.5, LIKELY", "0.5, 0.94, LIKELY", "0.06, 0.5, LIKELY", "0.5, 0.06, LIKELY"
        })
        void aOneSidedVerdictIsClearByItsAxis(double horizon, double orientation, Strength strength) {
            Standing standing = standing(horizon, orientation, 0);

            assertThat(standing.verdict()).isEqualTo(Verdict.ONE_SIDED);
            assertThat(standing.strength()).contains(strength);
        }

        @Test
        void cornersAreProductsOfTheSides() {
            Quadrants corners = standing(0.9, 0.3, 0).quadrants();

            assertThat(corners.productManager()).isCloseTo(0.27, within(1e-12));
            assertThat(corners.productOwner()).isCloseTo(0.07, within(1e-12));
            assertThat(corners.strategicInward()).isCloseTo(0.63, within(1e-12));
            assertThat(corners.tacticalOutward()).isCloseTo(0.03, within(1e-12));
        }

        @Test
        void theDiagonalTurnsTheAxesByHalfARightAngle() {
            Diagonal diagonal = Diagonal.of(new Posterior(1.2, 0.6, 0, 0, 0, 0), new Posterior(-0.4, 0.8, 0, 0, 0, 0));

            assertThat(diagonal.mean()).isCloseTo(0.8 / Math.sqrt(2), within(1e-12));
            assertThat(diagonal.sd()).isCloseTo(Math.sqrt(0.5), within(1e-12));
            assertThat(diagonal.pPositive()).isCloseTo(0.788144601416603, within(1e-12));
        }

        @ParameterizedTest
        @CsvSource({
            "0.9, 0.9, 0, 1, 1", "0.1, 0.1, 0, -1, -1", "0.9, 0.1, 0, 1, -1", "0.1, 0.9, 0, -1, 1",
            "0.9, 0.5, 2, 1, 1", "0.5, 0.1, -2, -1, -1", "0.9, 0.5, 0, 1, 0", "0.5, 0.1, 0, 0, -1",
            "0.5, 0.5, 0, 1, 1"
        })
        void eachVerdictHasItsDirection(
                double horizon, double orientation, double diagonal, int alongHorizon, int alongOrientation) {
            Standing standing = standing(horizon, orientation, diagonal);

            assertThat(standing.direction(Axis.HORIZON)).isEqualTo(alongHorizon);
            assertThat(standing.direction(Axis.ORIENTATION)).isEqualTo(alongOrientation);
        }

        /** With these probabilities of the positive sides, and so many deviations from 0 on the diagonal. */
        private static Standing standing(double horizon, double orientation, double diagonal) {
            double mean = diagonal / Math.sqrt(2);
            return new Standing(
                    new Posterior(mean, 1, horizon, 0.9, 0, 0), new Posterior(mean, 1, orientation, 0.9, 0, 0), true);
        }

        private static Posterior middle(double nearMiddle) {
            return new Posterior(0, 1, 0.5, nearMiddle, -2, 2);
        }

        /** So many deviations leave that probability below, a hair's breadth on the safe side. */
        private static double z(double probability) {
            double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(probability);
            return z + Math.signum(z) * 1e-9;
        }
    }

    @Test
    void strengthIsSaidOfVerdictsThatPointSomewhereAndOfNoOthers() {
        for (int horizon = -24; horizon <= 24; horizon += 3) {
            for (int orientation = -24; orientation <= 24; orientation += 4) {
                Result result = SCORING.result(Form.FULL, Answers.summing(Editions.FIRST, 12, horizon, orientation));
                Optional<Strength> strength = result.strength();
                assertThat(strength.isEmpty())
                        .isEqualTo(result.verdict() == Verdict.BALANCED || result.verdict() == Verdict.UNDECIDED);
            }
        }
    }
}
