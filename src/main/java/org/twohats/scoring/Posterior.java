package org.twohats.scoring;

/**
 * What the answers on one axis leave open about where someone stands, in figures on the latent metric.
 *
 * <p>Mirrored answers give a mirrored mean and the same deviation to the last bit. Source: docs/scoring.md,
 * "Posterior".
 *
 * @param mean the expected place (EAP)
 * @param sd the standard deviation about it, above 0
 * @param pPositive the probability of a place above 0
 * @param nearMiddle the probability of a place within {@link Grid#NEAR} of 0
 * @param q025 the place below which 2.5 % of the probability lies
 * @param q975 the place above which 2.5 % of the probability lies
 */
record Posterior(double mean, double sd, double pPositive, double nearMiddle, double q025, double q975) {

    /**
     * Sums up a density over a grid by the trapezoid rule; a density that fades out before the grid ends leaves no
     * error at the ends.
     *
     * <p>{@link StrictMath} and a fixed order of summation make the figures the same on every machine.
     *
     * @param logDensity the logarithm of the density at each place of the grid, up to a constant
     */
    static Posterior of(Grid grid, double[] logDensity) {
        double[] density = scaledToOne(logDensity);
        int middle = grid.middle();

        double above = density[middle] / 2;
        double below = above;
        double near = density[middle];
        double moment = 0;
        for (int k = 1; k <= middle; k++) {
            double place = grid.place(middle + k);
            double right = density[middle + k];
            double left = density[middle - k];
            above += right;
            below += left;
            near += place < Grid.NEAR ? right + left : place == Grid.NEAR ? (right + left) / 2 : 0;
            moment += place * (right - left);
        }
        double mass = above + below;
        double mean = moment / mass;

        double spread = density[middle] * mean * mean;
        for (int k = 1; k <= middle; k++) {
            double place = grid.place(middle + k);
            spread += square(place - mean) * density[middle + k] + square(place + mean) * density[middle - k];
        }
        double[] cumulated = cumulated(density);
        return new Posterior(
                mean,
                Math.sqrt(spread / mass),
                above / mass,
                near / mass,
                quantile(grid, cumulated, 0.025),
                quantile(grid, cumulated, 0.975));
    }

    private static double[] scaledToOne(double[] logDensity) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : logDensity) {
            highest = Math.max(highest, value);
        }
        double[] density = new double[logDensity.length];
        for (int i = 0; i < density.length; i++) {
            density[i] = StrictMath.exp(logDensity[i] - highest);
        }
        return density;
    }

    /** The mass from the first place up to each, in trapezoids. */
    private static double[] cumulated(double[] density) {
        double[] cumulated = new double[density.length];
        for (int i = 1; i < density.length; i++) {
            cumulated[i] = cumulated[i - 1] + (density[i - 1] + density[i]) / 2;
        }
        return cumulated;
    }

    /** The place below which that share of the mass lies, by linear interpolation between the places of the grid. */
    private static double quantile(Grid grid, double[] cumulated, double share) {
        double mass = share * cumulated[cumulated.length - 1];
        int next = 1;
        while (cumulated[next] < mass) {
            next++;
        }
        double fraction = (mass - cumulated[next - 1]) / (cumulated[next] - cumulated[next - 1]);
        return grid.place(next - 1) + fraction * (grid.place(next) - grid.place(next - 1));
    }

    private static double square(double value) {
        return value * value;
    }
}
