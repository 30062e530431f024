package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialCreditTests {

    private final PartialCredit assumed = PartialCredit.assumed(1);

    @ParameterizedTest
    @ValueSource(doubles = {-8, -1.3, 0, 0.4, 8})
    void theProbabilitiesOfAllAnswersMakeOne(double place) {
        assertThat(DoubleStream.of(assumed.logProbabilities(place))
                        .map(Math::exp)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void halfwayTheMiddleIsALittleMoreLikelyThanTheEnds() {
        double[] logs = assumed.logProbabilities(0);

        assertThat(logs[2] - logs[0]).isCloseTo(0.6, within(1e-12));
        assertThat(logs[1] - logs[0]).isCloseTo(0.4, within(1e-12));
        assertThat(logs[3]).isEqualTo(logs[1]);
        assertThat(logs[4]).isEqualTo(logs[0]);
    }

    @Test
    void eachStepAlongTheAxisFavoursTheHigherAnswerByTheSlope() {
        double[] logs = PartialCredit.assumed(1.2).logProbabilities(1);

        assertThat(logs[4] - logs[0]).isCloseTo(4 * 0.4 * 1.2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 16", "1, 31", "1.5, 44", "2, 55", "3, 72"})
    void positionsAreTheExpectedAnswersInPoints(double place, long points) {
        assertThat(Math.round(50 * assumed.expectedScore(place))).isEqualTo(points);
        assertThat(assumed.expectedScore(-place) + assumed.expectedScore(place)).isZero();
    }

    @Test
    void theCurvesAreSymmetricToTheLastBit() {
        PartialCredit curve = PartialCredit.assumed(0.8);
        for (double place = 0; place < 8; place += 0.37) {
            assertThat(curve.logNormaliser(-place)).isEqualTo(curve.logNormaliser(place));
        }
    }

    @Test
    void anEvenNumberOfAnswersWorksAsWell() {
        PartialCredit curve = new PartialCredit(1, 1, 0, 0.5);

        assertThat(curve.logNormaliser(0)).isCloseTo(Math.log(1 + Math.exp(0.5)), within(1e-12));
        assertThat(curve.expectedScore(0)).isCloseTo((1 + 2 * Math.exp(0.5)) / (1 + Math.exp(0.5)), within(1e-12));
    }

    @Test
    void theAssumedItemsGoTogetherAsModestlyAsIntended() {
        // Mean correlation of two items and alpha of twelve, by integration over a standard normal trait.
        double covariance = 0;
        double variance = 0;
        double mass = 0;
        for (double place = -8; place <= 8; place += 0.01) {
            double weight = Math.exp(-place * place / 2);
            double score = assumed.expectedScore(place);
            double square = 0;
            double[] logs = assumed.logProbabilities(place);
            for (int s = -2; s <= 2; s++) {
                square += s * s * Math.exp(logs[assumed.category(s)]);
            }
            mass += weight;
            covariance += weight * score * score;
            variance += weight * square;
        }
        double correlation = covariance / variance;

        assertThat(correlation).isCloseTo(0.19, within(0.005));
        assertThat(12 * correlation / (1 + 11 * correlation)).isCloseTo(0.74, within(0.005));
        assertThat(mass).isPositive();
    }
}
