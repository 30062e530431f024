package org.twohats.scoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.twohats.instrument.ItemKey;

/**
 * All answers that count on one axis, and what follows from them.
 *
 * <p>Which items were answered fixes the shape of the posterior; how they were answered enters it only through their
 * weighted total. So what would follow from other answers to the same items needs no more than another total, and each
 * total is worked out once. For use by one thread. Source: docs/scoring.md, "Posterior".
 */
final class AxisAnswers {

    /** The fewest answers that allow a conclusion. */
    static final int ENOUGH = 4;

    private final AxisModel model;
    private final Map<ItemKey, KeyedAnswer> answers;
    private final int total;
    private final double[] logDensityAtZero;
    private final Map<Integer, Posterior> posteriors = new HashMap<>();

    /** @param answers in the order of the items */
    AxisAnswers(AxisModel model, Map<ItemKey, KeyedAnswer> answers) {
        this.model = model;
        this.answers = answers;
        total = answers.values().stream().mapToInt(KeyedAnswer::weighted).sum();
        logDensityAtZero = logDensityAtZero();
    }

    /** A weighted total as a sum of slopes times answers, the one figure through which answers enter the model. */
    static double slopes(int total) {
        return PartialCredit.ASSUMED_SLOPE * total / ItemModel.ONE;
    }

    boolean enough() {
        return answers.size() >= ENOUGH;
    }

    /** The answer to that item, or nothing where it has none that counts. */
    Optional<KeyedAnswer> to(ItemKey item) {
        return Optional.ofNullable(answers.get(item));
    }

    /** The answers times their items' weights, added up, in hundredths. */
    int total() {
        return total;
    }

    Posterior posterior() {
        return posterior(total);
    }

    /** What would follow if the same items had been answered so as to give that total. */
    Posterior posterior(int anyTotal) {
        return posteriors.computeIfAbsent(anyTotal, this::integrate);
    }

    AxisScore score() {
        Posterior posterior = posterior();
        return new AxisScore(
                model.axis(),
                answers.size(),
                answers.values().stream().mapToInt(KeyedAnswer::value).sum(),
                posterior.mean(),
                posterior.sd(),
                posterior.pPositive(),
                posterior.q025(),
                posterior.q975(),
                model.position(posterior.mean()),
                model.position(posterior.q025()),
                model.position(posterior.q975()),
                posterior.nearMiddle(),
                enough() ? Lean.of(posterior.pPositive()) : Lean.NOT_ENOUGH);
    }

    /** How much the position owes to one of the answers, in points. */
    double effect(KeyedAnswer answer) {
        Map<ItemKey, KeyedAnswer> others = new LinkedHashMap<>(answers);
        others.remove(answer.model().item().key());
        Posterior without = new AxisAnswers(model, others).posterior();
        return model.position(posterior().mean()) - model.position(without.mean());
    }

    /** Takes each answer into account, as seen from where the answers place the person. */
    void addTo(PersonFit fit) {
        double place = posterior().mean();
        for (KeyedAnswer answer : answers.values()) {
            PartialCredit curve = answer.model().curve();
            fit.add(curve.logProbabilities(place), curve.category(answer.value()));
        }
    }

    /** How far from the middle the answers lie on the average, from 0 to 2; 0 where there are none. */
    double meanDistanceFromMiddle() {
        return answers.values().stream()
                .mapToInt(answer -> Math.abs(answer.value()))
                .average()
                .orElse(0);
    }

    /**
     * Every total that the same items could have given, with the fewest single steps of answers that lead to it.
     *
     * <p>Items of one weight are alike, since a step of any of them moves the total alike; of items that weigh
     * differently some may go up while others go down.
     */
    NavigableMap<Integer, Steps> reachableTotals() {
        NavigableMap<Integer, Steps> reachable = new TreeMap<>();
        reachable.put(total, Steps.NONE);
        for (Map.Entry<Integer, Steps> room : roomByWeight().entrySet()) {
            NavigableMap<Integer, Steps> further = new TreeMap<>();
            reachable.forEach((reached, steps) -> {
                for (int step = -room.getValue().down(); step <= room.getValue().up(); step++) {
                    further.merge(reached + step * room.getKey(), steps.and(step), Steps::fewer);
                }
            });
            reachable = further;
        }
        return reachable;
    }

    /** How many steps the items of each weight could still go up and down. */
    private Map<Integer, Steps> roomByWeight() {
        Map<Integer, Steps> room = new TreeMap<>();
        for (KeyedAnswer answer : answers.values()) {
            room.merge(answer.model().weight(), new Steps(2 - answer.value(), 2 + answer.value()), Steps::plus);
        }
        return room;
    }

    private Posterior integrate(int anyTotal) {
        double slopes = slopes(anyTotal);
        double[] logDensity = logDensityAtZero.clone();
        for (int i = 0; i < logDensity.length; i++) {
            logDensity[i] += slopes * model.grid().place(i);
        }
        return Posterior.of(model.grid(), logDensity);
    }

    /** The logarithm of prior times likelihood for a total of 0, up to a constant. The prior is standard normal. */
    private double[] logDensityAtZero() {
        double[] logDensity = model.grid().tabulate(place -> -place * place / 2);
        for (KeyedAnswer answer : answers.values()) {
            for (int i = 0; i < logDensity.length; i++) {
                logDensity[i] -= answer.model().logNormaliser(i);
            }
        }
        return logDensity;
    }
}
