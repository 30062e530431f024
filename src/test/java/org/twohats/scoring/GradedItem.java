package org.twohats.scoring;

import java.util.random.RandomGenerator;

/**
 * An item that answers to the graded response model (Samejima 1969), which is deliberately not the model that the
 * scoring assumes: the chance of the k-th answer or a higher one is {@code logistic(slope * (place - threshold_k))}.
 */
record GradedItem(double slope, double... thresholds) {

    double[] logProbabilities(double place) {
        double[] logs = new double[thresholds.length + 1];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log(atLeast(k, slope * place) - atLeast(k + 1, slope * place));
        }
        return logs;
    }

    /**
     * The index of a random answer of someone at that place.
     *
     * @param pull what the person adds to every choice of a higher answer, whatever the item asks, in logits
     */
    int answer(RandomGenerator random, double place, double pull) {
        double chance = random.nextDouble();
        int answer = 0;
        while (answer < thresholds.length && chance < atLeast(answer + 1, slope * place + pull)) {
            answer++;
        }
        return answer;
    }

    private double atLeast(int k, double drive) {
        if (k == 0) {
            return 1;
        }
        return k > thresholds.length ? 0 : 1 / (1 + Math.exp(slope * thresholds[k - 1] - drive));
    }
}
