package org.twohats.scoring;

/**
 * How likely each answer to one item is for someone at a given place: the generalized partial credit model (Muraki
 * 1992) in slope-intercept form.
 *
 * <p>The probability of score s at place θ is {@code exp(slope * s * θ + intercept_s)} divided by the sum of the same
 * over all scores. Since the score enters only as {@code slope * s}, the sum of the scores times their slopes says
 * everything that the answers have to say. Sums run in mirrored pairs, so that symmetric intercepts give curves that
 * are symmetric to the last bit. Source: docs/scoring.md, "Model".
 */
final class PartialCredit {

    /** The slope assumed for an item of weight 1 as long as no data say better. */
    static final double ASSUMED_SLOPE = 0.4;

    private static final int LOWEST = -2;
    private static final double[] ASSUMED_INTERCEPTS = {0, 0.4, 0.6, 0.4, 0};

    private final double slope;
    private final int lowest;
    private final double[] intercepts;

    /**
     * @param lowest the lowest score; the others follow in steps of 1
     * @param intercepts one for each score, from the lowest up
     */
    PartialCredit(double slope, int lowest, double... intercepts) {
        this.slope = slope;
        this.lowest = lowest;
        this.intercepts = intercepts.clone();
    }

    /** The model of an item with scores from -2 to 2 before any data. */
    static PartialCredit assumed(double weight) {
        return new PartialCredit(ASSUMED_SLOPE * weight, LOWEST, ASSUMED_INTERCEPTS);
    }

    /** The index of a score, counted from the lowest. */
    int category(int score) {
        return score - lowest;
    }

    /** The logarithm of the sum by which the probabilities at a place are divided. */
    double logNormaliser(double place) {
        return StrictMath.log(sumOfPairs(odds(place)));
    }

    /** The expected score at a place. */
    double expectedScore(double place) {
        double[] odds = odds(place);
        double[] scores = new double[odds.length];
        for (int category = 0; category < scores.length; category++) {
            scores[category] = (lowest + category) * odds[category];
        }
        return sumOfPairs(scores) / sumOfPairs(odds);
    }

    /** The logarithm of the probability of each score at a place, from the lowest score up. */
    double[] logProbabilities(double place) {
        double logNormaliser = logNormaliser(place);
        double[] logs = new double[intercepts.length];
        for (int category = 0; category < logs.length; category++) {
            logs[category] = exponent(category, place) - logNormaliser;
        }
        return logs;
    }

    private double[] odds(double place) {
        double[] odds = new double[intercepts.length];
        for (int category = 0; category < odds.length; category++) {
            odds[category] = StrictMath.exp(exponent(category, place));
        }
        return odds;
    }

    private double exponent(int category, double place) {
        return slope * (lowest + category) * place + intercepts[category];
    }

    private static double sumOfPairs(double[] values) {
        double sum = 0;
        int low = 0;
        int high = values.length - 1;
        for (; low < high; low++, high--) {
            sum += values[low] + values[high];
        }
        return low == high ? sum + values[low] : sum;
    }
}
