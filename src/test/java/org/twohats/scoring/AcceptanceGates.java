package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.instrument.Side;
import org.twohats.role.Axis;
import org.twohats.scoring.Simulation.Estimate;
import org.twohats.scoring.Simulation.Pair;
import org.twohats.scoring.Simulation.Person;
import org.twohats.scoring.Simulation.Sample;

/** What the scoring has to achieve with simulated people; the numbers A1 to A10 are those of docs/scoring.md. */
abstract class AcceptanceGates {

    private static final List<Verdict> CORNERS =
            List.of(Verdict.PRODUCT_MANAGER, Verdict.PRODUCT_OWNER, Verdict.STRATEGIC_INWARD, Verdict.TACTICAL_OUTWARD);

    private final List<String> figures = new ArrayList<>();
    private final Simulation simulation;
    private final double allowedErrors;

    /** @param allowedErrors by how many standard errors a simulated figure may miss its bound */
    AcceptanceGates(Simulation simulation, double allowedErrors) {
        this.simulation = simulation;
        this.allowedErrors = allowedErrors;
    }

    List<String> figures() {
        return figures;
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 6})
    void a1WhereTheModelIsTrueItsPrecisionAndProbabilitiesAreTrue(int items) {
        Sample<Person> people = simulation.sample(items, 1, (random, form) -> Simulation.matched(random, items));
        String name = "A1 matched, " + items + " items: ";

        Estimate error = people.mean(
                        person -> square(person.place() - person.posterior().mean()))
                .root();
        Estimate promised =
                people.mean(person -> square(person.posterior().sd())).root();
        between(name + "RMSE less promised deviation", difference(error, promised), -0.01, 0.01);
        between(name + "coverage", people.share(Person::covered), 0.945, 0.956);
        double[] edges = {0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.01};
        for (int bin = 1; bin < edges.length; bin++) {
            double from = edges[bin - 1];
            double below = edges[bin];
            List<Person> inBin = people.forms().stream()
                    .flatMap(List::stream)
                    .filter(person -> person.posterior().pPositive() >= from
                            && person.posterior().pPositive() < below)
                    .toList();
            double said = inBin.stream()
                    .mapToDouble(person -> person.posterior().pPositive())
                    .average()
                    .orElseThrow();
            double positive =
                    inBin.stream().filter(person -> person.place() > 0).count() / (double) inBin.size();
            Estimate miss = new Estimate(positive - said, Math.sqrt(said * (1 - said) / inBin.size()));
            between(name + String.format(Locale.ROOT, "positive side said %.3f, missed by", said), miss, -0.02, 0.02);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12, 0.8, 0, 9, 0.905, 1",
        "12, 1.0, 0.85, 0.53, 0.94, 0.97",
        "12, 1.3, 0.90, 0.45, 0.97, 0.995",
        "12, 1.7, 0, 9, 0, 1",
        "6, 0.8, 0, 9, 0, 1",
        "6, 1.0, 0.76, 0.65, 0.94, 0.975",
        "6, 1.3, 0, 9, 0, 1",
        "6, 1.7, 0, 9, 0, 1"
    })
    void a2AndA3PositionsAreAsPreciseAsPromisedThoughTheModelIsWrong(
            int items, double slope, double correlation, double error, double coverage, double mostCoverage) {
        Sample<Person> people = simulation.sample(
                items, slope, (random, form) -> Simulation.answering(random, form, random.nextGaussian()));
        String name = String.format(Locale.ROOT, "A2/A3 %d items, slope %.1f: ", items, slope);

        atLeast(
                name + "correlation",
                people.correlation(Person::place, person -> person.posterior().mean()),
                correlation);
        atMost(
                name + "RMSE",
                people.mean(person -> square(person.place() - person.posterior().mean()))
                        .root(),
                error);
        between(name + "coverage", people.share(Person::covered), coverage, mostCoverage);
        report(name + "mean deviation", people.mean(person -> person.posterior().sd()));
        double certain = slope >= 1 && items == 12 ? 0.975 : 0;
        atLeast(
                "A5 " + name.substring(6) + "right where said with 0.95",
                people.share(person -> person.saidWith(0.95, 2), Person::isRight),
                certain);
        atLeast(
                "A5 " + name.substring(6) + "right where said with 0.80 to 0.90",
                people.share(person -> person.saidWith(0.80, 0.90), Person::isRight),
                items == 12 ? 0.80 : 0);
        report("A5 " + name.substring(6) + "said with 0.95", people.share(person -> person.saidWith(0.95, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 0.5, 0.19", "12, 0.75, 0.08", "12, 1, 0.035", "12, 1.5, 0.006",
        "6, 0.5, 0.26", "6, 0.75, 0.15", "6, 1, 0.10", "6, 1.5, 0.035"
    })
    void a4FewAreSeenOnTheWrongSideAndHardlyAnySurely(int items, double place, double most) {
        Sample<Person> people = simulation.sample(
                items,
                1.1,
                (random, form) -> Simulation.answering(random, form, random.nextBoolean() ? place : -place));
        String name = String.format(Locale.ROOT, "A4 %d items, %.2f from the middle: ", items, place);

        atMost(name + "wrong side", people.mean(Person::wrong), most);
        atMost(
                name + "wrong side said with 0.90",
                people.share(person -> !person.isRight() && person.side() >= 0.9),
                0.015);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 6})
    void a6ANamedCornerIsNearlyAlwaysTheTrueOne(int items) {
        Sample<Pair> people = pairs(items, 1.1);
        String name = "A6 " + items + " items an axis: ";
        boolean gate = items == 12;

        report(name + "a corner is named", people.share(AcceptanceGates::isNamed));
        atLeast(
                name + "named corner right",
                people.share(AcceptanceGates::isNamed, pair -> pair.standing().verdict() == pair.corner()),
                gate ? 0.88 : 0);
        atMost(
                name + "opposite corner named",
                people.share(
                        AcceptanceGates::isNamed,
                        pair -> opposite(pair.standing().verdict()) == pair.corner()),
                gate ? 0.006 : 1);
        atLeast(name + "ellipse coverage", people.share(Pair::covered), gate ? 0.95 : 0);
        report(name + "leaning side right", people.share(AcceptanceGates::leans, AcceptanceGates::leansRightly));
    }

    @Test
    void a7AHabitOfChoosingOneSideHardlyTouchesTheScore() {
        Sample<Person> people = simulation.sample(
                12,
                1.1,
                (random, form) ->
                        Simulation.answering(random, form, random.nextGaussian(), 0.6 * random.nextGaussian(), 0));

        between(
                "A7 correlation of score and side habit",
                people.correlation(person -> person.posterior().mean(), Person::pull),
                -0.03,
                0.03);
    }

    @Test
    void a8SkippedItemsMakeTheBandWiderAndNotWrong() {
        Sample<Person> people = simulation.sample(
                12, 1.1, (random, form) -> Simulation.answering(random, form, random.nextGaussian(), 0, 0.25));

        atLeast("A8 coverage with a quarter skipped", people.share(Person::covered), 0.95);
        report("A8 mean deviation", people.mean(person -> person.posterior().sd()));
    }

    @Test
    void a9HonestPeopleHardlyEverGiveALongRun() {
        Sample<AnswerPattern> people = simulation.sample(24, 1.1, AcceptanceGates::patternOfSomeone);

        atMost("A9 a run of 8 or more", people.share(pattern -> pattern.longestRun() >= 8), 0.002);
    }

    @Test
    void a9AStraightLinerIsGivenNoNamedVerdict() {
        for (Form form : Form.values()) {
            for (Answer answer : Answers.GRADED) {
                Map<ItemKey, Answer> straight = new HashMap<>();
                Editions.FIRST.items(form).forEach(item -> straight.put(item.key(), answer));

                assertThat(Scoring.of(Editions.FIRST).result(form, straight).verdict())
                        .isIn(Verdict.BALANCED, Verdict.UNDECIDED);
            }
        }
    }

    @Test
    void a10BothRoadsToTheMiddleAreBalancedAndToldApart() {
        Scoring scoring = Scoring.of(Editions.FIRST);
        Map<ItemKey, Answer> middle = new HashMap<>();
        Map<ItemKey, Answer> alternating = new HashMap<>();
        int turn = 0;
        for (Item item : Editions.FIRST.items()) {
            middle.put(item.key(), Answer.BOTH);
            alternating.put(item.key(), turn++ % 2 == 0 ? Answer.CLEARLY_LEFT : Answer.CLEARLY_RIGHT);
        }

        assertThat(scoring.result(Form.FULL, middle).verdict()).isEqualTo(Verdict.BALANCED);
        Result firm = scoring.result(Form.FULL, alternating);
        assertThat(firm.verdict()).isEqualTo(Verdict.BALANCED);
        assertThat(firm.flags()).contains(Flag.DEPENDS_ON_SITUATION);
    }

    private Sample<Pair> pairs(int items, double slope) {
        return simulation.sample(2 * items, slope, (random, form) -> {
            double horizon = random.nextGaussian();
            double orientation = 0.3 * horizon + Math.sqrt(1 - 0.09) * random.nextGaussian();
            return new Pair(
                    Simulation.answering(random, form.subList(0, items), horizon),
                    Simulation.answering(random, form.subList(items, 2 * items), orientation));
        });
    }

    /** Someone who answers the first edition's items in their order and with their sides. */
    private static AnswerPattern patternOfSomeone(RandomGenerator random, List<GradedItem> form) {
        double horizon = random.nextGaussian();
        double orientation = 0.3 * horizon + Math.sqrt(1 - 0.09) * random.nextGaussian();
        List<Answer> answers = new ArrayList<>();
        List<Item> items = Editions.FIRST.items();
        for (int i = 0; i < items.size(); i++) {
            double place = items.get(i).axis() == Axis.HORIZON ? horizon : orientation;
            int answer = form.get(i).answer(random, place, 0);
            answers.add(Answers.GRADED.get(items.get(i).positiveSide() == Side.RIGHT ? answer : 4 - answer));
        }
        return AnswerPattern.of(answers);
    }

    private static boolean isNamed(Pair pair) {
        return CORNERS.contains(pair.standing().verdict());
    }

    private static boolean leans(Pair pair) {
        return switch (pair.standing().verdict()) {
            case LEANS_PRODUCT_MANAGER, LEANS_PRODUCT_OWNER -> true;
            default -> false;
        };
    }

    private static boolean leansRightly(Pair pair) {
        boolean manager = pair.horizon().place() + pair.orientation().place() > 0;
        return manager == (pair.standing().verdict() == Verdict.LEANS_PRODUCT_MANAGER);
    }

    private static Verdict opposite(Verdict corner) {
        return switch (corner) {
            case PRODUCT_MANAGER -> Verdict.PRODUCT_OWNER;
            case PRODUCT_OWNER -> Verdict.PRODUCT_MANAGER;
            case STRATEGIC_INWARD -> Verdict.TACTICAL_OUTWARD;
            default -> Verdict.STRATEGIC_INWARD;
        };
    }

    private static Estimate difference(Estimate one, Estimate other) {
        return new Estimate(one.value() - other.value(), Math.hypot(one.error(), other.error()));
    }

    private void atLeast(String what, Estimate figure, double bound) {
        between(what, figure, bound, Double.POSITIVE_INFINITY);
    }

    private void atMost(String what, Estimate figure, double bound) {
        between(what, figure, Double.NEGATIVE_INFINITY, bound);
    }

    private void between(String what, Estimate figure, double least, double most) {
        report(what, figure);
        double allowed = allowedErrors * figure.error();
        assertThat(figure.value()).as(what).isBetween(least - allowed, most + allowed);
    }

    private void report(String what, Estimate figure) {
        figures.add(
                String.format(Locale.ROOT, "%-70s %8.4f (standard error %.4f)", what, figure.value(), figure.error()));
    }

    private static double square(double value) {
        return value * value;
    }
}
