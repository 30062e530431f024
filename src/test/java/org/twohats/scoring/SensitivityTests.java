package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/** What would change the verdict, compared with trying everything out by {@link NaiveScoring}. */
class SensitivityTests {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);

    @ParameterizedTest
    @EnumSource(Form.class)
    void exactlyTheSingleAnswersThatFlipTheVerdictAreListed(Form form) {
        everySingleChangeIsListedOrFlipsNothing(Editions.FIRST, form);
    }

    @Test
    void exactlyTheSingleAnswersThatFlipTheVerdictAreListedWhereWeightsDiffer() {
        everySingleChangeIsListedOrFlipsNothing(Editions.unequal(), Form.FULL);
    }

    private void everySingleChangeIsListedOrFlipsNothing(Edition edition, Form form) {
        Scoring scoring = Scoring.of(edition);
        NaiveScoring naive = new NaiveScoring(edition);
        Set<Verdict> met = EnumSet.noneOf(Verdict.class);
        for (int person = 0; person < 12; person++) {
            List<Item> asked = edition.items(form);
            Map<ItemKey, Answer> answers = Answers.ofSomeone(random, asked, person % 3 * 0.15);
            Verdict verdict = naive.verdict(answers);
            List<Change> expected = new ArrayList<>();
            for (Item item : asked) {
                for (Answer other : Answers.GRADED) {
                    if (answers.get(item.key()).counts()) {
                        Verdict changed = naive.verdict(Answers.with(answers, item.key(), other));
                        if (changed != verdict) {
                            expected.add(new Change(item.key(), other, changed));
                        }
                    }
                }
            }

            Result result = scoring.result(form, answers);

            assertThat(result.verdict()).isEqualTo(verdict);
            assertThat(result.wouldChange()).as("%s", answers).isEqualTo(expected);
            met.add(verdict);
        }
        assertThat(met).hasSizeGreaterThan(4);
    }

    @Test
    void noFewerStepsThanTheDistanceFlipTheVerdictWhateverTheAnswers() {
        for (double[] weights : new double[][] {{1, 1, 1, 1}, {0.8, 1, 1.2, 1}, {0.75, 1.2, 1.2, 3}}) {
            Edition edition = Editions.small(weights);
            Scoring scoring = Scoring.of(edition);
            Exhaustive exhaustive = new Exhaustive(edition);
            for (int person = 0; person < 12; person++) {
                Map<ItemKey, Answer> answers = Answers.ofSomeone(random, edition.items(), 0);

                Result result = scoring.result(Form.FULL, answers);

                assertThat(result.distance().map(Distance::steps))
                        .as("%s with weights %s", answers, weights)
                        .isEqualTo(exhaustive.fewestSteps(answers));
                result.distance().ifPresent(distance -> {
                    assertThat(distance.verdict()).isNotEqualTo(result.verdict());
                    assertThat(distance.moves().stream()
                                    .mapToInt(Distance.Move::steps)
                                    .sum())
                            .isEqualTo(distance.steps());
                });
            }
        }
    }

    @Test
    void aDistanceOfOneIsASingleChangeAndADistanceOfTwoIsNone() {
        Scoring scoring = Scoring.of(Editions.FIRST);
        NaiveScoring naive = new NaiveScoring(Editions.FIRST);
        List<Item> items = Editions.FIRST.items();
        int two = 0;
        for (int person = 0; person < 6; person++) {
            Map<ItemKey, Answer> answers = Answers.ofSomeone(random, items, 0.1);
            Result result = scoring.result(Form.FULL, answers);
            int steps = result.distance().map(Distance::steps).orElse(99);

            assertThat(neighbours(answers).stream().anyMatch(one -> naive.verdict(one) != result.verdict()))
                    .as("one step from %s", answers)
                    .isEqualTo(steps == 1);
            if (steps > 1) {
                boolean flips = neighbours(answers).stream()
                        .flatMap(one -> neighbours(one).stream())
                        .anyMatch(another -> naive.verdict(another) != result.verdict());
                assertThat(flips).as("two steps from %s", answers).isEqualTo(steps == 2);
                two += steps == 2 ? 1 : 0;
            }
        }
        assertThat(two).isPositive();
    }

    @Test
    void theMovesOfADistanceLeadToItsVerdict() {
        Scoring scoring = Scoring.of(Editions.FIRST);
        for (int person = 0; person < 60; person++) {
            Map<ItemKey, Answer> answers = Answers.ofSomeone(random, Editions.FIRST.items(), 0.1);
            scoring.result(Form.FULL, answers).distance().ifPresent(distance -> {
                Map<ItemKey, Answer> moved = moved(answers, distance.moves());
                assertThat(scoring.result(Form.FULL, moved).verdict()).isEqualTo(distance.verdict());
            });
        }
    }

    @Test
    void aCornerAnsweredWithAllMightIsFarFromEveryOther() {
        Result result = Scoring.of(Editions.FIRST).result(Form.FULL, Answers.summing(Editions.FIRST, 12, 24, 24));

        assertThat(result.wouldChange()).isEmpty();
        assertThat(result.distance())
                .contains(new Distance(
                        20, List.of(new Distance.Move(Axis.HORIZON, false, 20)), Verdict.LEANS_PRODUCT_MANAGER));
    }

    @Test
    void ofWaysAsShortTheOneThatMovesFewestAxesIsTold() {
        Result result = Scoring.of(Editions.FIRST).result(Form.FULL, Answers.summing(Editions.FIRST, 12, 0, 0));

        assertThat(result.verdict()).isEqualTo(Verdict.BALANCED);
        assertThat(result.distance().orElseThrow().moves())
                .singleElement()
                .satisfies(move -> assertThat(move.axis()).isEqualTo(Axis.HORIZON))
                .satisfies(move -> assertThat(move.upwards()).isTrue());
    }

    @Test
    void wherePossibleTheHorizonIsMovedUpBeforeAnythingElse() {
        Scoring scoring = Scoring.of(Editions.FIRST);
        for (int horizon = -24; horizon <= 24; horizon += 3) {
            for (int orientation = -24; orientation <= 24; orientation += 4) {
                Map<ItemKey, Answer> answers = Answers.summing(Editions.FIRST, 12, horizon, orientation);
                Result result = scoring.result(Form.FULL, answers);
                Distance told = result.distance().orElseThrow();

                Optional<List<Distance.Move>> first = Optional.empty();
                for (Axis axis : List.of(Axis.HORIZON, Axis.ORIENTATION)) {
                    for (boolean upwards : new boolean[] {true, false}) {
                        int sum = axis == Axis.HORIZON ? horizon : orientation;
                        int reached = sum + (upwards ? told.steps() : -told.steps());
                        if (first.isEmpty() && Math.abs(reached) <= 24) {
                            Verdict other = scoring.result(
                                            Form.FULL,
                                            axis == Axis.HORIZON
                                                    ? Answers.summing(Editions.FIRST, 12, reached, orientation)
                                                    : Answers.summing(Editions.FIRST, 12, horizon, reached))
                                    .verdict();
                            if (other != result.verdict()) {
                                first = Optional.of(List.of(new Distance.Move(axis, upwards, told.steps())));
                            }
                        }
                    }
                }
                first.ifPresent(moves -> assertThat(told.moves()).isEqualTo(moves));
            }
        }
    }

    @Test
    void itemsOfUnlikeWeightMayMoveAgainstEachOther() {
        Edition edition = Editions.small(1, 1, 1.2, 0.8);
        AxisModel model = new AxisModel(Axis.HORIZON, Grid.STANDARD, Answers.items(edition, Axis.HORIZON));
        AxisAnswers answers = model.answers(Answers.keyed(edition.items(), item -> 0));

        assertThat(answers.reachableTotals())
                .containsEntry(0, new Steps(0, 0))
                .containsEntry(40, new Steps(1, 1))
                .containsEntry(80, new Steps(1, 0))
                .containsEntry(-240, new Steps(0, 2))
                .containsEntry(800, new Steps(8, 0))
                .containsEntry(-800, new Steps(0, 8));
    }

    @Test
    void noAnswerLeavesTheScale() {
        Edition edition = Editions.small(1, 1, 1, 1);
        AxisModel model = new AxisModel(Axis.HORIZON, Grid.STANDARD, Answers.items(edition, Axis.HORIZON));
        AxisAnswers answers = model.answers(Answers.keyed(edition, new int[] {2, 1, -1}, new int[0]));

        assertThat(answers.reachableTotals().firstKey()).isEqualTo(-600);
        assertThat(answers.reachableTotals().lastKey()).isEqualTo(600);
    }

    @Test
    void withoutEnoughAnswersNothingWouldChangeTheVerdict() {
        Result result = Scoring.of(Editions.FIRST).result(Form.FULL, Answers.summing(Editions.FIRST, 3, 6, 6));

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(result.wouldChange()).isEmpty();
        assertThat(result.distance()).isEmpty();
    }

    @Test
    void whereNoAnswersLeadElsewhereThereIsNoDistance() {
        Edition feather = Editions.small(0.01, 0.01, 0.01, 0.01);

        Result result = Scoring.of(feather).result(Form.FULL, Answers.keyed(feather.items(), item -> 0));

        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(result.distance()).isEmpty();
    }

    private static List<Map<ItemKey, Answer>> neighbours(Map<ItemKey, Answer> answers) {
        List<Map<ItemKey, Answer>> neighbours = new ArrayList<>();
        answers.forEach((item, answer) -> {
            int place = Answers.GRADED.indexOf(answer);
            if (place > 0) {
                neighbours.add(Answers.with(answers, item, Answers.GRADED.get(place - 1)));
            }
            if (place >= 0 && place < 4) {
                neighbours.add(Answers.with(answers, item, Answers.GRADED.get(place + 1)));
            }
        });
        return neighbours;
    }

    private static Map<ItemKey, Answer> moved(Map<ItemKey, Answer> answers, List<Distance.Move> moves) {
        Map<ItemKey, Answer> moved = answers;
        for (Distance.Move move : moves) {
            for (int step = 0; step < move.steps(); step++) {
                moved = movedOnce(moved, move);
            }
        }
        return moved;
    }

    private static Map<ItemKey, Answer> movedOnce(Map<ItemKey, Answer> answers, Distance.Move move) {
        for (Item item : Answers.items(Editions.FIRST, move.axis())) {
            Answer answer = answers.get(item.key());
            if (answer.counts()) {
                int value = item.keyed(answer).getAsInt() + (move.upwards() ? 1 : -1);
                if (Math.abs(value) <= 2) {
                    return Answers.with(answers, item.key(), Answers.keyed(item, value));
                }
            }
        }
        throw new AssertionError("no answer can take the step " + move);
    }

    /** Tries all answers that can be given to a small edition. */
    private static final class Exhaustive {

        private final Edition edition;
        private final List<int[]> patterns = new ArrayList<>();
        private final List<NaiveScoring.Figures> figures = new ArrayList<>();

        Exhaustive(Edition edition) {
            this.edition = edition;
            NaiveScoring naive = new NaiveScoring(edition);
            for (int code = 0; code < 625; code++) {
                int[] pattern = {code % 5 - 2, code / 5 % 5 - 2, code / 25 % 5 - 2, code / 125 - 2};
                patterns.add(pattern);
                figures.add(naive.figures(Axis.HORIZON, Answers.keyed(edition, pattern, pattern)));
            }
        }

        Optional<Integer> fewestSteps(Map<ItemKey, Answer> answers) {
            int[] horizon = keyed(answers, Axis.HORIZON);
            int[] orientation = keyed(answers, Axis.ORIENTATION);
            Verdict verdict = NaiveScoring.verdict(figures(horizon), figures(orientation));
            int fewest = Integer.MAX_VALUE;
            for (int h = 0; h < 625; h++) {
                int steps = steps(horizon, patterns.get(h));
                for (int o = 0; o < 625 && steps < fewest; o++) {
                    int all = steps + steps(orientation, patterns.get(o));
                    if (all < fewest && NaiveScoring.verdict(figures.get(h), figures.get(o)) != verdict) {
                        fewest = all;
                    }
                }
            }
            return fewest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(fewest);
        }

        private NaiveScoring.Figures figures(int[] pattern) {
            int code = 0;
            for (int i = 3; i >= 0; i--) {
                code = 5 * code + pattern[i] + 2;
            }
            return figures.get(code);
        }

        private int[] keyed(Map<ItemKey, Answer> answers, Axis axis) {
            return Answers.items(edition, axis).stream()
                    .mapToInt(item -> item.keyed(answers.get(item.key())).getAsInt())
                    .toArray();
        }

        private static int steps(int[] from, int[] to) {
            int steps = 0;
            for (int i = 0; i < from.length; i++) {
                steps += Math.abs(from[i] - to[i]);
            }
            return steps;
        }
    }
}
