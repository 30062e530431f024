package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/** The dashed line on the map: sqrt(-2 ln 0.05) deviations about the expected place, drawn in points. */
class RegionTests {

    private static final Edition EDITION = Editions.FIRST;
    private static final Scoring SCORING = Scoring.of(EDITION);

    @Test
    void withoutAnAnswerItIsTheRegionOfThePrior() {
        List<Place> region = SCORING.region(SCORING.result(Form.FULL, Map.of()));
        double reach = position(Math.sqrt(-2 * Math.log(0.05)));
        assertThat(region.get(0).orientation()).isCloseTo(reach, within(0.01));
        assertThat(region.get(0).horizon()).isCloseTo(0, within(1e-9));
        assertThat(region.get(12).horizon()).isCloseTo(reach, within(0.01));
        assertThat(region.get(12).orientation()).isCloseTo(0, within(1e-9));
        assertThat(region.get(24).orientation()).isCloseTo(-reach, within(0.01));
        assertThat(region.get(36).horizon()).isCloseTo(-reach, within(0.01));
    }

    @Test
    void itLiesAboutTheExpectedPlaceOnEachAxis() {
        Item item = EDITION.items().get(0);
        Map<ItemKey, Answer> answers = Map.of(item.key(), Answer.CLEARLY_RIGHT);
        Result result = SCORING.result(Form.FULL, answers);
        AxisScore moved = result.on(item.axis());
        double reach = Math.sqrt(-2 * Math.log(0.05)) * moved.psd();
        List<Place> region = SCORING.region(result);
        assertThat(region).hasSize(48);
        assertThat(region.stream().mapToDouble(place -> on(item.axis(), place)).max())
                .hasValueCloseTo(position(moved.eap() + reach), within(0.01));
        assertThat(region.stream().mapToDouble(place -> on(item.axis(), place)).min())
                .hasValueCloseTo(position(moved.eap() - reach), within(0.01));
    }

    private static double on(Axis axis, Place place) {
        return axis == Axis.HORIZON ? place.horizon() : place.orientation();
    }

    /** The expected score of an item of weight 1 at a place, in points, added up in the plainest way. */
    private static double position(double place) {
        double[] intercepts = {0, 0.4, 0.6, 0.4, 0};
        double weighted = 0;
        double all = 0;
        for (int score = -2; score <= 2; score++) {
            double chance = Math.exp(0.4 * score * place + intercepts[score + 2]);
            weighted += score * chance;
            all += chance;
        }
        return 50 * weighted / all;
    }
}
