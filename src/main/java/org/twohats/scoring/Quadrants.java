package org.twohats.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * The probability of each corner of the plane of both axes; together they make 1. Source: docs/scoring.md, "Two axes".
 *
 * @param productManager strategic and outward
 * @param productOwner tactical and inward
 * @param strategicInward strategic and inward
 * @param tacticalOutward tactical and outward
 */
public record Quadrants(double productManager, double productOwner, double strategicInward, double tacticalOutward) {

    /** The corners by the verdicts that name them, the two famous ones first. */
    public static final List<Verdict> CORNERS =
            List.of(Verdict.PRODUCT_MANAGER, Verdict.PRODUCT_OWNER, Verdict.STRATEGIC_INWARD, Verdict.TACTICAL_OUTWARD);

    static Quadrants of(Posterior horizon, Posterior orientation) {
        double strategic = horizon.pPositive();
        double outward = orientation.pPositive();
        return new Quadrants(
                strategic * outward,
                (1 - strategic) * (1 - outward),
                strategic * (1 - outward),
                (1 - strategic) * outward);
    }

    /**
     * The probability of the corner that the verdict names.
     *
     * @throws IllegalArgumentException if it names none
     */
    public double of(Verdict corner) {
        return switch (corner) {
            case PRODUCT_MANAGER -> productManager;
            case PRODUCT_OWNER -> productOwner;
            case STRATEGIC_INWARD -> strategicInward;
            case TACTICAL_OUTWARD -> tacticalOutward;
            default -> throw new IllegalArgumentException(corner + " is no corner");
        };
    }

    /** The corner with the largest probability; of equal ones the first of {@link #CORNERS}. */
    public Verdict likeliest() {
        return CORNERS.stream().max(Comparator.comparingDouble(this::of)).orElseThrow();
    }
}
