package org.twohats.scoring;

import java.util.OptionalDouble;

/**
 * How well a person's answers go together under the model: the index lz for graded answers (Drasgow, Levine and
 * Williams 1985). Far below 0 means that the answers contradict each other more than chance would have it.
 *
 * <p>Because it is taken at an estimated place it is not standard normal; until the items have been fitted to data it
 * informs the operator and is shown to nobody else. Source: docs/scoring.md, "Person fit".
 */
final class PersonFit {

    private double surplus;
    private double variance;

    /**
     * Takes one more answer into account.
     *
     * @param logProbabilities of each answer at the person's place
     * @param given the index of the one that was given
     */
    void add(double[] logProbabilities, int given) {
        double expected = 0;
        double expectedSquare = 0;
        for (double log : logProbabilities) {
            double probability = StrictMath.exp(log);
            expected += probability * log;
            expectedSquare += probability * log * log;
        }
        surplus += logProbabilities[given] - expected;
        variance += expectedSquare - expected * expected;
    }

    /** The index, or nothing where no answer could have told anything. */
    OptionalDouble lz() {
        return variance > 0 ? OptionalDouble.of(surplus / Math.sqrt(variance)) : OptionalDouble.empty();
    }
}
