package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

class ResultTests {

    private static final Edition EDITION = Editions.FIRST;
    private static final Scoring SCORING = Scoring.of(EDITION);

    @Test
    void aScoreCountsAndAddsUpTheAnswersOfItsAxis() {
        Result result = SCORING.result(
                Form.FULL, Answers.keyed(EDITION, new int[] {2, 1, -1, 0, 2}, new int[] {-2, -2, -1, 0}));

        assertThat(result.on(Axis.HORIZON).answered()).isEqualTo(5);
        assertThat(result.on(Axis.HORIZON).sum()).isEqualTo(4);
        assertThat(result.on(Axis.ORIENTATION).answered()).isEqualTo(4);
        assertThat(result.on(Axis.ORIENTATION).sum()).isEqualTo(-5);
        assertThat(result.axes().keySet()).containsExactly(Axis.HORIZON, Axis.ORIENTATION);
        result.axes().forEach((axis, score) -> assertThat(score.axis()).isEqualTo(axis));
    }

    @Test
    void theBandLiesAboutThePosition() {
        AxisScore score =
                SCORING.result(Form.FULL, Answers.summing(EDITION, 12, 5, 0)).on(Axis.HORIZON);

        assertThat(score.q025()).isLessThan(score.eap());
        assertThat(score.eap()).isLessThan(score.q975());
        assertThat(score.positionLow()).isLessThan(score.position()).isGreaterThan(-100);
        assertThat(score.position()).isLessThan(score.positionHigh());
        assertThat(score.positionHigh()).isLessThan(100);
    }

    @Test
    void everyItemOfTheFormHasItsContributionInOrder() {
        Map<ItemKey, Answer> answers = new HashMap<>(Answers.keyed(EDITION.items(Form.QUICK), item -> 1));
        ItemKey skipped = EDITION.items(Form.QUICK).get(3).key();
        ItemKey missing = EDITION.items(Form.QUICK).get(7).key();
        answers.put(skipped, Answer.SKIP);
        answers.remove(missing);

        List<Contribution> contributions = SCORING.result(Form.QUICK, answers).contributions();

        assertThat(contributions)
                .extracting(Contribution::item)
                .containsExactlyElementsOf(
                        EDITION.items(Form.QUICK).stream().map(Item::key).toList());
        for (Contribution contribution : contributions) {
            if (contribution.item().equals(skipped) || contribution.item().equals(missing)) {
                assertThat(contribution.answer()).isEqualTo(Answer.SKIP);
                assertThat(contribution.contribution()).isZero();
                assertThat(contribution.effect()).isZero();
            } else {
                assertThat(contribution.answer()).isEqualTo(answers.get(contribution.item()));
                assertThat(contribution.contribution()).isEqualTo(0.4);
                assertThat(contribution.effect()).isPositive();
            }
        }
    }

    @Test
    void reasonsAreTheStrongestAnswersForTheVerdictAndAgainstIt() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int person = 0; person < 100; person++) {
            Result result = SCORING.result(Form.FULL, Answers.ofSomeone(random, EDITION.items(), 0.1));
            ToDoubleFunction<Contribution> support = support(result);

            assertThat(result.reasons().pro()).isEqualTo(strongest(result, support));
            assertThat(result.reasons().contra())
                    .isEqualTo(strongest(result, contribution -> -support.applyAsDouble(contribution)));
        }
    }

    private static ToDoubleFunction<Contribution> support(Result result) {
        double horizon = Math.signum(result.on(Axis.HORIZON).eap());
        double orientation = Math.signum(result.on(Axis.ORIENTATION).eap());
        boolean horizonSettled = result.on(Axis.HORIZON).words() != Lean.NO_CLEAR_LEAN;
        return contribution -> {
            boolean onHorizon = contribution.axis() == Axis.HORIZON;
            return contribution.effect()
                    * switch (result.verdict()) {
                        case PRODUCT_MANAGER, LEANS_PRODUCT_MANAGER, BALANCED, UNDECIDED -> 1;
                        case PRODUCT_OWNER, LEANS_PRODUCT_OWNER -> -1;
                        case STRATEGIC_INWARD, TACTICAL_OUTWARD -> onHorizon ? horizon : orientation;
                        case ONE_SIDED -> onHorizon != horizonSettled ? 0 : onHorizon ? horizon : orientation;
                        case NOT_ENOUGH -> 0;
                    };
        };
    }

    private static List<Contribution> strongest(Result result, ToDoubleFunction<Contribution> support) {
        List<Contribution> order = result.contributions();
        return IntStream.range(0, order.size())
                .boxed()
                .filter(i -> support.applyAsDouble(order.get(i)) > 0)
                .sorted(Comparator.<Integer>comparingDouble(i -> -support.applyAsDouble(order.get(i)))
                        .thenComparing(i -> i))
                .limit(3)
                .map(order::get)
                .toList();
    }

    @Test
    void equallyStrongReasonsStandInTheOrderOfTheItems() {
        Result result = SCORING.result(Form.FULL, Answers.keyed(EDITION.items(), item -> 2));

        assertThat(result.reasons().pro()).isEqualTo(result.contributions().subList(0, 3));
        assertThat(result.reasons().contra()).isEmpty();
    }

    @Test
    void aOneSidedVerdictIsArguedOnItsAxisAlone() {
        Result result = SCORING.result(
                Form.FULL, Answers.keyed(EDITION, new int[] {2, 2, 2, 2, 0, -1}, new int[] {-2, -2, 2, -1, 1, -1}));

        assertThat(result.verdict()).isEqualTo(Verdict.ONE_SIDED);
        assertThat(result.reasons().pro()).extracting(Contribution::axis).containsOnly(Axis.HORIZON);
        assertThat(result.reasons().contra()).extracting(Contribution::axis).containsOnly(Axis.HORIZON);
    }

    @Test
    void withoutAVerdictThereAreNoReasons() {
        Result result = SCORING.result(Form.FULL, Answers.summing(EDITION, 3, 6, -6));

        assertThat(result.reasons()).isEqualTo(new Reasons(List.of(), List.of()));
    }

    @Test
    void anAnswerToAnUnknownItemIsRefused() {
        Map<ItemKey, Answer> answers = Map.of(new ItemKey("never-asked"), Answer.BOTH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.result(Form.FULL, answers))
                .withMessageContaining("never-asked")
                .withMessageContaining("2026-1");
        assertThatIllegalArgumentException().isThrownBy(() -> SCORING.personFit(answers));
    }

    @Test
    void anAnswerThatTheQuickFormDoesNotAskForIsRefusedThereOnly() {
        Map<ItemKey, Answer> answers = Map.of(new ItemKey("many-or-one"), Answer.SKIP);

        assertThatIllegalArgumentException().isThrownBy(() -> SCORING.result(Form.QUICK, answers));
        assertThat(SCORING.result(Form.FULL, answers).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
    }

    @Test
    void anEditionThatLeavesAnAxisOutIsRefused() {
        Edition half = Editions.of(Answers.items(EDITION, Axis.HORIZON));

        assertThatIllegalArgumentException().isThrownBy(() -> Scoring.of(half)).withMessageContaining("orientation");
    }

    @Test
    void aWeightFinerThanAHundredthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(Editions.small(1, 1.005)))
                .withMessageContaining("horizon-2");
        assertThat(Scoring.of(Editions.small(0.3 / 0.4, 0.29, 1.13))).isNotNull();
    }

    @Test
    void aResultNeedsAScoreForEveryAxis() {
        Result whole = SCORING.result(Form.QUICK, Map.of());
        Map<Axis, AxisScore> half = Map.of(Axis.HORIZON, whole.on(Axis.HORIZON));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Result(
                        whole.form(),
                        half,
                        whole.quadrants(),
                        whole.diagonal(),
                        whole.verdict(),
                        whole.strength(),
                        whole.flags(),
                        whole.contributions(),
                        whole.reasons(),
                        whole.wouldChange(),
                        whole.distance()))
                .withMessageContaining("HORIZON");
    }

    @Test
    void aResultNeverChanges() {
        Result result = SCORING.result(Form.FULL, Answers.keyed(EDITION.items(), item -> 1));

        assertThat(result.form()).isEqualTo(Form.FULL);
        assertThatThrownBy(() -> result.axes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.flags().add(Flag.LONG_STRING))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.contributions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.wouldChange().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Set.copyOf(result.flags())).isEqualTo(result.flags());
    }

    @Test
    void theRegionHoldsNinetyFivePercentOfTheJointPosterior() {
        Result result = SCORING.result(Form.FULL, Answers.summing(EDITION, 12, 7, -3));
        AxisScore horizon = result.on(Axis.HORIZON);
        AxisScore orientation = result.on(Axis.ORIENTATION);
        AxisModel metric = new AxisModel(Axis.HORIZON, Grid.STANDARD, Answers.items(EDITION, Axis.HORIZON));

        List<Place> outline = SCORING.region(result);

        assertThat(outline).hasSize(48);
        double reach = Math.sqrt(-2 * Math.log(0.05));
        assertIsAt(outline.get(0), horizon.position(), metric.position(orientation.eap() + reach * orientation.psd()));
        assertIsAt(outline.get(12), metric.position(horizon.eap() + reach * horizon.psd()), orientation.position());
        assertIsAt(outline.get(24), horizon.position(), metric.position(orientation.eap() - reach * orientation.psd()));
        assertIsAt(outline.get(36), metric.position(horizon.eap() - reach * horizon.psd()), orientation.position());
        assertIsAt(
                outline.get(6),
                metric.position(horizon.eap() + reach * horizon.psd() / Math.sqrt(2)),
                metric.position(orientation.eap() + reach * orientation.psd() / Math.sqrt(2)));
    }

    private static void assertIsAt(Place place, double horizon, double orientation) {
        assertThat(place.horizon()).isCloseTo(horizon, within(1e-4));
        assertThat(place.orientation()).isCloseTo(orientation, within(1e-4));
    }

    @Test
    void personFitTellsStraightLinersFromPeopleWhoAgreeWithThemselves() {
        Map<ItemKey, Answer> straight = new HashMap<>();
        EDITION.items().forEach(item -> straight.put(item.key(), Answer.CLEARLY_LEFT));

        assertThat(SCORING.personFit(straight).orElseThrow()).isBetween(-7.5, -6.5);
        assertThat(SCORING.personFit(Answers.keyed(EDITION.items(), item -> 1)).orElseThrow())
                .isPositive();
        assertThat(SCORING.personFit(Map.of())).isEmpty();
    }
}
