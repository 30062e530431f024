package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosteriorTests {

    @ParameterizedTest
    @CsvSource({"0, 1", "0.3, 0.6", "-1.7, 0.5", "2.9, 0.66"})
    void aNormalDensityHasTheFiguresOfTheNormalDistribution(double mean, double sd) {
        NormalDistribution normal = NormalDistribution.of(mean, sd);

        Posterior posterior = Posterior.of(Grid.STANDARD, Grid.STANDARD.tabulate(normal::logDensity));

        assertThat(posterior.mean()).isCloseTo(mean, within(1e-10));
        assertThat(posterior.sd()).isCloseTo(sd, within(1e-10));
        assertThat(posterior.pPositive()).isCloseTo(normal.survivalProbability(0), within(1e-4));
        assertThat(posterior.nearMiddle()).isCloseTo(normal.probability(-0.5, 0.5), within(1e-4));
        assertThat(posterior.q025()).isCloseTo(normal.inverseCumulativeProbability(0.025), within(1e-3));
        assertThat(posterior.q975()).isCloseTo(normal.inverseCumulativeProbability(0.975), within(1e-3));
    }

    @Test
    void aConstantFactorOfTheDensityIsIrrelevantHoweverLarge() {
        double[] density = Grid.STANDARD.tabulate(place -> -place * place / 2 + 0.7 * place);
        double[] larger = Grid.STANDARD.tabulate(place -> -place * place / 2 + 0.7 * place + 4096);

        Posterior posterior = Posterior.of(Grid.STANDARD, larger);

        assertThat(posterior.mean()).isCloseTo(0.7, within(1e-10));
        assertThat(posterior.mean())
                .isCloseTo(Posterior.of(Grid.STANDARD, density).mean(), within(1e-10));
    }

    @Test
    void theEndsOfTheMiddleCountHalf() {
        Grid grid = new Grid(1, 5);

        Posterior flat = Posterior.of(grid, new double[5]);

        assertThat(flat.nearMiddle()).isCloseTo(2 / 5.0, within(1e-15));
        assertThat(flat.pPositive()).isEqualTo(0.5);
        assertThat(flat.sd()).isCloseTo(Math.sqrt(0.5), within(1e-15));
    }

    @Test
    void quantilesLieOnTheLineBetweenTwoPlaces() {
        Grid grid = new Grid(1, 5);

        Posterior flat = Posterior.of(grid, new double[5]);

        assertThat(flat.q025()).isCloseTo(-0.95, within(1e-15));
        assertThat(flat.q975()).isCloseTo(0.95, within(1e-15));
    }

    @Test
    void aDensityHeapedOnOnePlaceHasItsFiguresThere() {
        Grid grid = new Grid(1, 5);

        Posterior posterior = Posterior.of(grid, new double[] {-1000, -1000, -1000, 0, -1000});

        assertThat(posterior.mean()).isEqualTo(0.5);
        assertThat(posterior.sd()).isZero();
        assertThat(posterior.pPositive()).isEqualTo(1);
        assertThat(posterior.nearMiddle()).isEqualTo(0.5);
        assertThat(posterior.q025()).isCloseTo(0.5 * 0.05, within(1e-12));
        assertThat(posterior.q975()).isCloseTo(1 - 0.5 * 0.05, within(1e-12));
    }

    @Test
    void theGridIsItsOwnMirrorImage() {
        Grid grid = Grid.STANDARD;
        assertThat(grid.size()).isEqualTo(801);
        assertThat(grid.place(0)).isEqualTo(-8);
        assertThat(grid.place(grid.middle())).isZero();
        assertThat(grid.place(401)).isEqualTo(0.02);
        for (int i = 0; i < grid.size(); i++) {
            assertThat(grid.place(i) + grid.place(800 - i)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 800", "8, 802", "6, 8", "8, 803"})
    void aGridThatMissesTheMiddleOrItsEdgesIsRefused(double reach, int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(reach, count));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, -8, -6.3, -2, -1.1, -0.3, 0, 1e-9, 0.7, 1, 1.959963984540054, 3.3, 5.5, 8, 40})
    void theNormalDistributionIsTheLibrarysToTheLastDigits(double z) {
        double expected = NormalDistribution.of(0, 1).cumulativeProbability(z);

        assertThat(Diagonal.normalProbabilityBelow(z))
                .isCloseTo(expected, within(1e-15))
                .isBetween(0.0, 1.0);
    }
}
