package org.twohats.scoring;

/**
 * The probability of each corner of the plane of both axes; together they make 1. Source: docs/scoring.md, "Two axes".
 *
 * @param productManager strategic and outward
 * @param productOwner tactical and inward
 * @param strategicInward strategic and inward
 * @param tacticalOutward tactical and outward
 */
public record Quadrants(double productManager, double productOwner, double strategicInward, double tacticalOutward) {

    static Quadrants of(Posterior horizon, Posterior orientation) {
        double strategic = horizon.pPositive();
        double outward = orientation.pPositive();
        return new Quadrants(
                strategic * outward,
                (1 - strategic) * (1 - outward),
                strategic * (1 - outward),
                (1 - strategic) * outward);
    }

    double likeliest() {
        return Math.max(Math.max(productManager, productOwner), Math.max(strategicInward, tacticalOutward));
    }
}
