package org.twohats.scoring;

/**
 * Where someone stands on the line from the product owner's corner to the product manager's, on the latent metric.
 * Source: docs/scoring.md, "Two axes".
 *
 * @param mean the expected place; 0 is midway, the manager's side is positive
 * @param sd the standard deviation about it
 * @param pPositive the probability of the manager's side, taking the place as normally distributed
 */
public record Diagonal(double mean, double sd, double pPositive) {

    private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;

    static Diagonal of(Posterior horizon, Posterior orientation) {
        double mean = (horizon.mean() + orientation.mean()) / Math.sqrt(2);
        double sd = Math.sqrt((horizon.sd() * horizon.sd() + orientation.sd() * orientation.sd()) / 2);
        return new Diagonal(mean, sd, normalProbabilityBelow(mean / sd));
    }

    /**
     * The standard normal distribution function by its Taylor series about 0 (Marsaglia 2004), exact to 1e-15.
     *
     * <p>Written out here because the libraries at hand stand on {@link Math#exp}, whose last bit is left to the
     * machine.
     */
    static double normalProbabilityBelow(double z) {
        if (Math.abs(z) > 8) {
            return z < 0 ? 0 : 1;
        }
        double term = z;
        double sum = z;
        double before = 0;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-z * z / 2 - LOG_ROOT_TWO_PI);
    }
}
