package org.twohats.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figures of one set of answers, worked out again from the written model: item by item, on a finer and wider grid
 * than the product's, and without any of its code.
 */
record Reckoning(List<Pair> pairs, List<String> answers, OnAxis horizon, OnAxis orientation) {

    private static final double SLOPE = 0.4;
    private static final double[] STEPS = {0, 0.4, 0.6, 0.4, 0};
    private static final int ENOUGH = 4;
    private static final double LIKELY = 0.8;
    private static final double CLEAR = 0.95;

    static Reckoning of(Sheet sheet) {
        return of(sheet.pairs(), sheet.answers());
    }

    static Reckoning of(List<Pair> pairs, List<String> answers) {
        return new Reckoning(
                pairs, answers, OnAxis.of(keyed(pairs, answers, true)), OnAxis.of(keyed(pairs, answers, false)));
    }

    private static List<Integer> keyed(List<Pair> pairs, List<String> answers, boolean horizon) {
        List<Integer> keyed = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).horizon() == horizon) {
                Sheet.keyed(pairs.get(i), answers.get(i)).ifPresent(keyed::add);
            }
        }
        return keyed;
    }

    /**
     * Where a sum of points leads, whichever answers it comes from: answers that add up to as much say as much. So any
     * answers will do that make the sum.
     */
    static double position(double sum, int answered) {
        int steps = (int) Math.round(sum / SLOPE);
        List<Integer> keyed = new ArrayList<>();
        for (int i = 0; i < answered; i++) {
            int step = Math.max(-2, Math.min(2, steps));
            keyed.add(step);
            steps -= step;
        }
        return OnAxis.of(keyed).position();
    }

    /** The points of one answer, with their sign: the keyed answer times the slope. */
    double contribution(int question) {
        return Sheet.keyed(pairs.get(question), answers.get(question))
                .map(keyed -> SLOPE * keyed)
                .orElse(0.0);
    }

    double productManager() {
        return horizon.pPositive() * orientation.pPositive();
    }

    double productOwner() {
        return (1 - horizon.pPositive()) * (1 - orientation.pPositive());
    }

    double strategicInward() {
        return horizon.pPositive() * (1 - orientation.pPositive());
    }

    double tacticalOutward() {
        return (1 - horizon.pPositive()) * orientation.pPositive();
    }

    double diagonalMean() {
        return (horizon.eap() + orientation.eap()) / Math.sqrt(2);
    }

    double diagonalSd() {
        return Math.hypot(horizon.psd(), orientation.psd()) / Math.sqrt(2);
    }

    double diagonalPositive() {
        return normal(diagonalMean() / diagonalSd());
    }

    String verdict() {
        if (horizon.answered() < ENOUGH || orientation.answered() < ENOUGH) {
            return "not-enough";
        }
        int up = horizon.side();
        int out = orientation.side();
        if (up != 0 && out != 0) {
            return up > 0
                    ? (out > 0 ? "product-manager" : "strategic-inward")
                    : out > 0 ? "tactical-outward" : "product-owner";
        }
        if (up != 0 || out != 0) {
            return diagonalPositive() >= LIKELY
                    ? "leans-product-manager"
                    : diagonalPositive() <= 1 - LIKELY ? "leans-product-owner" : "one-sided";
        }
        return horizon.nearMiddle() >= 0.5 && orientation.nearMiddle() >= 0.5 ? "balanced" : "undecided";
    }

    /** "clear" or "likely", or nothing for verdicts that point nowhere. */
    Optional<String> strength() {
        return switch (verdict()) {
            case "product-manager" -> strength(productManager() >= LIKELY);
            case "product-owner" -> strength(productOwner() >= LIKELY);
            case "strategic-inward" -> strength(strategicInward() >= LIKELY);
            case "tactical-outward" -> strength(tacticalOutward() >= LIKELY);
            case "leans-product-manager" -> strength(diagonalPositive() >= CLEAR);
            case "leans-product-owner" -> strength(diagonalPositive() <= 1 - CLEAR);
            case "one-sided" ->
                strength(horizon.words().equals("clear") || orientation.words().equals("clear"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> strength(boolean clear) {
        return Optional.of(clear ? "clear" : "likely");
    }

    List<String> flags() {
        TreeSet<String> flags = new TreeSet<>();
        List<String> given =
                answers.stream().filter(answer -> !answer.equals("skip")).toList();
        boolean straight = longestRun() >= (pairs.size() > 12 ? 8 : 6);
        if (straight) {
            flags.add("long-string");
        }
        long middle = given.stream().filter("both"::equals).count();
        if (!given.isEmpty() && middle >= 0.8 * given.size()) {
            flags.add("non-committal");
        }
        if (!straight && (verdict().equals("balanced") || verdict().equals("undecided"))) {
            if (horizon.meanDistance() < 0.75 && orientation.meanDistance() < 0.75) {
                flags.add("mostly-both");
            }
            if (horizon.meanDistance() > 1.25 && orientation.meanDistance() > 1.25) {
                flags.add("depends-on-situation");
            }
        }
        return List.copyOf(flags);
    }

    private int longestRun() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean goesOn = i > 0 && answers.get(i).equals(answers.get(i - 1));
            run = answers.get(i).equals("skip") ? 0 : goesOn ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Every other answer to one answered question that leads to another verdict: question, answer, verdict. */
    List<String> wouldChange() {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (answers.get(i).equals("skip")) {
                continue;
            }
            for (String other : List.of("clearly-left", "rather-left", "both", "rather-right", "clearly-right")) {
                List<String> changed = new ArrayList<>(answers);
                changed.set(i, other);
                String otherwise = of(pairs, changed).verdict();
                if (!otherwise.equals(verdict())) {
                    changes.add(pairs.get(i).key() + " " + other + " " + otherwise);
                }
            }
        }
        return changes;
    }

    /** The share of a normal distribution below z, as a series. */
    private static double normal(double z) {
        double term = z;
        double sum = z;
        for (int k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 500; k++) {
            term *= z * z / (2 * k + 1);
            sum += term;
        }
        return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** What the answers to the questions of one axis say about a place on it. */
    record OnAxis(
            int answered,
            int sum,
            double eap,
            double psd,
            double pPositive,
            double q025,
            double q975,
            double nearMiddle,
            double meanDistance) {

        private static final int NODES_A_UNIT = 200;
        private static final int FURTHEST = 10;

        static OnAxis of(List<Integer> keyed) {
            int nodes = 2 * FURTHEST * NODES_A_UNIT + 1;
            double[] density = new double[nodes];
            double total = 0;
            double first = 0;
            double second = 0;
            for (int i = 0; i < nodes; i++) {
                double place = place(i);
                double log = -place * place / 2;
                for (int answer : keyed) {
                    log += logProbability(answer, i);
                }
                density[i] = Math.exp(log);
                total += density[i];
                first += density[i] * place;
                second += density[i] * place * place;
            }
            double eap = first / total;
            return new OnAxis(
                    keyed.size(),
                    keyed.stream().mapToInt(answer -> answer).sum(),
                    eap,
                    Math.sqrt(second / total - eap * eap),
                    1 - below(0, density, total),
                    quantile(0.025, density, total),
                    quantile(0.975, density, total),
                    below(0.5, density, total) - below(-0.5, density, total),
                    keyed.stream().mapToInt(Math::abs).average().orElse(0));
        }

        /** All that the answers say, in the weights of the model. */
        double weightedSum() {
            return SLOPE * sum;
        }

        double position() {
            return points(eap);
        }

        double positionLow() {
            return points(q025);
        }

        double positionHigh() {
            return points(q975);
        }

        /** The side that is at least likely: 1, -1, or 0. */
        int side() {
            return pPositive >= LIKELY ? 1 : pPositive <= 1 - LIKELY ? -1 : 0;
        }

        String words() {
            if (answered < ENOUGH) {
                return "not-enough";
            }
            double surest = Math.max(pPositive, 1 - pPositive);
            return surest >= CLEAR ? "clear" : surest >= LIKELY ? "likely" : "no-clear-lean";
        }

        /** All items weigh the same, so one expected answer stands for the mean of all: 2 of it are 100 points. */
        static double points(double place) {
            double expected = 0;
            for (int answer = -2; answer <= 2; answer++) {
                expected += answer * Math.exp(weight(answer, place)) / evidence(place);
            }
            return 50 * expected;
        }

        private static double place(int node) {
            return (double) node / NODES_A_UNIT - FURTHEST;
        }

        private static double logProbability(int answer, int node) {
            return Table.LOG[answer + 2][node];
        }

        private static double weight(int answer, double place) {
            return SLOPE * answer * place + STEPS[answer + 2];
        }

        private static double evidence(double place) {
            double evidence = 0;
            for (int answer = -2; answer <= 2; answer++) {
                evidence += Math.exp(weight(answer, place));
            }
            return evidence;
        }

        /** How much of the density lies below a node, which itself counts half. */
        private static double below(double place, double[] density, double total) {
            int node = (int) Math.round((place + FURTHEST) * NODES_A_UNIT);
            double below = density[node] / 2;
            for (int i = 0; i < node; i++) {
                below += density[i];
            }
            return below / total;
        }

        private static double quantile(double share, double[] density, double total) {
            double below = 0;
            for (int i = 1; i < density.length; i++) {
                double strip = (density[i - 1] + density[i]) / 2 / total;
                if (below + strip >= share) {
                    return place(i - 1) + (share - below) / strip / NODES_A_UNIT;
                }
                below += strip;
            }
            throw new IllegalStateException("the density does not add up");
        }

        private static final class Table {

            private static final double[][] LOG = new double[5][2 * FURTHEST * NODES_A_UNIT + 1];

            static {
                for (int answer = -2; answer <= 2; answer++) {
                    for (int node = 0; node < LOG[0].length; node++) {
                        LOG[answer + 2][node] = weight(answer, place(node)) - Math.log(evidence(place(node)));
                    }
                }
            }
        }
    }
}
