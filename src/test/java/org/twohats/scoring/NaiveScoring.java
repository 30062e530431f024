package org.twohats.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/**
 * The verdict once more, as plainly as it can be written and sharing no line with the engine: products of
 * probabilities in place of sums of logarithms, Simpson's rule on another grid, the rules of the verdict in one piece.
 */
final class NaiveScoring {

    private static final double REACH = 9;
    private static final int PANELS = 1800;
    private static final double STEP = 2 * REACH / PANELS;

    private final Edition edition;
    private final Map<ItemKey, double[][]> probabilities = new HashMap<>();

    NaiveScoring(Edition edition) {
        this.edition = edition;
        for (Item item : edition.items()) {
            double[][] table = new double[5][PANELS + 1];
            for (int node = 0; node <= PANELS; node++) {
                double theta = (node - PANELS / 2) * STEP;
                double sum = 0;
                for (int s = -2; s <= 2; s++) {
                    table[s + 2][node] =
                            Math.exp(0.4 * item.weight() * s * theta + new double[] {0, .4, .6, .4, 0}[s + 2]);
                    sum += table[s + 2][node];
                }
                for (int s = 0; s < 5; s++) {
                    table[s][node] /= sum;
                }
            }
            probabilities.put(item.key(), table);
        }
    }

    record Figures(int answered, double mean, double sd, double positive, double near) {}

    Figures figures(Axis axis, Map<ItemKey, Answer> answers) {
        double[] density = new double[PANELS + 1];
        for (int node = 0; node <= PANELS; node++) {
            double theta = (node - PANELS / 2) * STEP;
            density[node] = Math.exp(-theta * theta / 2);
        }
        int answered = 0;
        for (Item item : Answers.items(edition, axis)) {
            Answer answer = answers.getOrDefault(item.key(), Answer.SKIP);
            if (answer.counts()) {
                answered++;
                double[] likelihood =
                        probabilities.get(item.key())[item.keyed(answer).getAsInt() + 2];
                for (int node = 0; node <= PANELS; node++) {
                    density[node] *= likelihood[node];
                }
            }
        }
        double mass = simpson(density, 0, -REACH, REACH);
        double mean = simpson(density, 1, -REACH, REACH) / mass;
        double square = simpson(density, 2, -REACH, REACH) / mass;
        return new Figures(
                answered,
                mean,
                Math.sqrt(square - mean * mean),
                simpson(density, 0, 0, REACH) / mass,
                simpson(density, 0, -0.5, 0.5) / mass);
    }

    private static double simpson(double[] density, int power, double from, double to) {
        int first = (int) Math.round((from + REACH) / STEP);
        int last = (int) Math.round((to + REACH) / STEP);
        double sum = 0;
        for (int node = first; node <= last; node++) {
            double theta = (node - PANELS / 2) * STEP;
            int factor = node == first || node == last ? 1 : (node - first) % 2 == 1 ? 4 : 2;
            sum += factor * Math.pow(theta, power) * density[node];
        }
        return sum * STEP / 3;
    }

    Verdict verdict(Map<ItemKey, Answer> answers) {
        Map<Axis, Figures> figures = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            figures.put(axis, figures(axis, answers));
        }
        return verdict(figures.get(Axis.HORIZON), figures.get(Axis.ORIENTATION));
    }

    static Verdict verdict(Figures h, Figures o) {
        if (h.answered() < 4 || o.answered() < 4) {
            return Verdict.NOT_ENOUGH;
        }
        boolean strategic = h.positive() >= .8;
        boolean tactical = h.positive() <= .2;
        boolean outward = o.positive() >= .8;
        boolean inward = o.positive() <= .2;
        if (strategic && outward) {
            return Verdict.PRODUCT_MANAGER;
        }
        if (tactical && inward) {
            return Verdict.PRODUCT_OWNER;
        }
        if (strategic && inward) {
            return Verdict.STRATEGIC_INWARD;
        }
        if (tactical && outward) {
            return Verdict.TACTICAL_OUTWARD;
        }
        if (strategic || tactical || outward || inward) {
            double z = (h.mean() + o.mean()) / Math.sqrt(h.sd() * h.sd() + o.sd() * o.sd());
            double manager = NormalDistribution.of(0, 1).cumulativeProbability(z);
            return manager >= .8
                    ? Verdict.LEANS_PRODUCT_MANAGER
                    : manager <= .2 ? Verdict.LEANS_PRODUCT_OWNER : Verdict.ONE_SIDED;
        }
        return h.near() >= .5 && o.near() >= .5 ? Verdict.BALANCED : Verdict.UNDECIDED;
    }
}
