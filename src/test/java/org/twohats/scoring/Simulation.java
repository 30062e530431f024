package org.twohats.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.twohats.instrument.Edition;
import org.twohats.role.Axis;

/**
 * Invented people with a known preference who answer invented items, to be scored by the engine.
 *
 * <p>Their answers follow the graded response model with items of unlike slope and thresholds, which is not the model
 * that the scoring assumes. Source: docs/scoring.md, "Simulation".
 *
 * @param forms how many sets of items are drawn
 * @param people how many people answer each set
 */
record Simulation(int forms, int people) {

    private static final Edition LONGEST =
            Editions.small(DoubleStream.generate(() -> 1).limit(12).toArray());
    private static final AxisModel ENGINE =
            new AxisModel(Axis.HORIZON, Grid.STANDARD, Answers.items(LONGEST, Axis.HORIZON));
    private static final Map<Integer, AxisAnswers> BY_ANSWERED = new HashMap<>();

    /** Someone on one axis. */
    record Person(double place, double pull, Posterior posterior) {

        boolean isRight() {
            return place > 0 == posterior.mean() > 0;
        }

        /** 1 if the answers put the person on the wrong side, one half if they stand exactly in the middle. */
        double wrong() {
            return posterior.mean() == 0 ? 0.5 : isRight() ? 0 : 1;
        }

        double side() {
            return Math.max(posterior.pPositive(), 1 - posterior.pPositive());
        }

        boolean saidWith(double from, double below) {
            return side() >= from && side() < below;
        }

        boolean covered() {
            return posterior.q025() <= place && place <= posterior.q975();
        }
    }

    /** Someone on both axes. */
    record Pair(Person horizon, Person orientation) {

        Standing standing() {
            return new Standing(horizon.posterior(), orientation.posterior(), true);
        }

        boolean covered() {
            return distance(horizon) + distance(orientation) <= -2 * Math.log(0.05);
        }

        Verdict corner() {
            return horizon.place() > 0
                    ? orientation.place() > 0 ? Verdict.PRODUCT_MANAGER : Verdict.STRATEGIC_INWARD
                    : orientation.place() > 0 ? Verdict.TACTICAL_OUTWARD : Verdict.PRODUCT_OWNER;
        }

        private static double distance(Person person) {
            double z = (person.place() - person.posterior().mean())
                    / person.posterior().sd();
            return z * z;
        }
    }

    /** How people are invented. */
    interface Source<T> {

        /** @param form a fresh set of items, to be asked again and again */
        T draw(RandomGenerator random, List<GradedItem> form);
    }

    /** A figure with the standard error that the number of forms and people leaves it. */
    record Estimate(double value, double error) {

        static Estimate of(double[] perForm) {
            double mean = DoubleStream.of(perForm).average().orElseThrow();
            double squares = DoubleStream.of(perForm)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            return new Estimate(mean, Math.sqrt(squares / (perForm.length - 1.0) / perForm.length));
        }

        Estimate root() {
            return new Estimate(Math.sqrt(value), error / (2 * Math.sqrt(value)));
        }
    }

    /** Forms filled in by people, form by form. */
    <T> Sample<T> sample(int items, double meanSlope, Source<T> source) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(20261123L + items + Math.round(1000 * meanSlope));
        List<List<T>> sample = new ArrayList<>();
        for (int form = 0; form < forms; form++) {
            List<GradedItem> drawn = IntStream.range(0, items)
                    .mapToObj(i -> item(random, meanSlope))
                    .toList();
            List<T> filled = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                filled.add(source.draw(random, drawn));
            }
            sample.add(filled);
        }
        return new Sample<>(sample);
    }

    static Person answering(RandomGenerator random, List<GradedItem> items, double place) {
        return answering(random, items, place, 0, 0);
    }

    /**
     * @param pull towards the right-hand side, in logits; the items are keyed by turns
     * @param skipping the probability that an item is skipped
     */
    static Person answering(
            RandomGenerator random, List<GradedItem> items, double place, double pull, double skipping) {
        int answered = 0;
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            if (skipping == 0 || random.nextDouble() >= skipping) {
                answered++;
                sum += items.get(i).answer(random, place, i % 2 == 0 ? pull : -pull) - 2;
            }
        }
        return new Person(place, pull, posterior(answered, sum));
    }

    /** Someone whose answers follow the very model that the scoring assumes. */
    static Person matched(RandomGenerator random, int items) {
        double place = random.nextGaussian();
        double[] logs = PartialCredit.assumed(1).logProbabilities(place);
        int sum = 0;
        for (int item = 0; item < items; item++) {
            double chance = random.nextDouble();
            int answer = 0;
            while (answer < 4 && (chance -= Math.exp(logs[answer])) >= 0) {
                answer++;
            }
            sum += answer - 2;
        }
        return new Person(place, 0, posterior(items, sum));
    }

    static GradedItem item(RandomGenerator random, double meanSlope) {
        double slope = meanSlope * Math.exp(0.25 * random.nextGaussian());
        double centre = 0.35 * random.nextGaussian();
        double spread = Math.exp(0.15 * random.nextGaussian());
        return new GradedItem(
                slope, centre - 1.5 * spread, centre - 0.5 * spread, centre + 0.5 * spread, centre + 1.5 * spread);
    }

    /** The engine's posterior; all items weigh alike, so that the number of answers and their sum say everything. */
    private static Posterior posterior(int answered, int sum) {
        return BY_ANSWERED
                .computeIfAbsent(answered, count -> ENGINE.answers(Answers.summing(LONGEST, count, 0, 0)))
                .posterior(sum * ItemModel.ONE);
    }

    /** What people answered, form by form. */
    record Sample<T>(List<List<T>> forms) {

        Estimate mean(ToDoubleFunction<T> figure) {
            return perForm(form -> form.stream().mapToDouble(figure).average().orElseThrow());
        }

        Estimate share(Predicate<T> among, Predicate<T> counted) {
            return perForm(form -> form.stream()
                    .filter(among)
                    .mapToDouble(person -> counted.test(person) ? 1 : 0)
                    .average()
                    .orElse(1));
        }

        Estimate share(Predicate<T> counted) {
            return share(person -> true, counted);
        }

        Estimate correlation(ToDoubleFunction<T> one, ToDoubleFunction<T> other) {
            return perForm(form -> {
                double meanOne = form.stream().mapToDouble(one).average().orElseThrow();
                double meanOther = form.stream().mapToDouble(other).average().orElseThrow();
                double ones = 0;
                double others = 0;
                double both = 0;
                for (T person : form) {
                    double first = one.applyAsDouble(person) - meanOne;
                    double second = other.applyAsDouble(person) - meanOther;
                    ones += first * first;
                    others += second * second;
                    both += first * second;
                }
                return both / Math.sqrt(ones * others);
            });
        }

        private Estimate perForm(ToDoubleFunction<List<T>> figure) {
            return Estimate.of(forms.stream().mapToDouble(figure).toArray());
        }
    }
}
