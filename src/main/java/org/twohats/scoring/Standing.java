package org.twohats.scoring;

import java.util.Optional;
import org.twohats.role.Axis;

/**
 * Where someone stands on both axes together, and what may be concluded. The axes are scored apart, so that an answer
 * on one never moves the other. Source: docs/scoring.md, "Two axes" and "Verdict".
 *
 * @param enough whether both axes have answers enough for a conclusion
 */
record Standing(Posterior horizon, Posterior orientation, boolean enough) {

    private static final double BALANCED_FROM = 0.5;
    private static final double CLEAR_CORNER_FROM = 0.8;

    Quadrants quadrants() {
        return Quadrants.of(horizon, orientation);
    }

    Diagonal diagonal() {
        return Diagonal.of(horizon, orientation);
    }

    Verdict verdict() {
        if (!enough) {
            return Verdict.NOT_ENOUGH;
        }
        int settled = Math.abs(side(Axis.HORIZON)) + Math.abs(side(Axis.ORIENTATION));
        return settled == 2 ? corner() : settled == 1 ? lean() : middle();
    }

    /** How firmly the verdict may be put; nothing for those that do not point anywhere. */
    Optional<Strength> strength() {
        return switch (verdict()) {
            case PRODUCT_MANAGER, PRODUCT_OWNER, STRATEGIC_INWARD, TACTICAL_OUTWARD ->
                clearIf(quadrants().of(verdict()) >= CLEAR_CORNER_FROM);
            case LEANS_PRODUCT_MANAGER, LEANS_PRODUCT_OWNER ->
                clearIf(Lean.of(diagonal().pPositive()) == Lean.CLEAR);
            case ONE_SIDED ->
                clearIf(Lean.of(horizon.pPositive()) == Lean.CLEAR || Lean.of(orientation.pPositive()) == Lean.CLEAR);
            case BALANCED, UNDECIDED, NOT_ENOUGH -> Optional.empty();
        };
    }

    /**
     * Which way along an axis speaks for the verdict: 1 up, -1 down, 0 where the axis has no part in it. A verdict in
     * the middle is argued as if it were for the product manager: what speaks against is what speaks for the owner.
     */
    int direction(Axis axis) {
        return switch (verdict()) {
            case PRODUCT_MANAGER, PRODUCT_OWNER, STRATEGIC_INWARD, TACTICAL_OUTWARD, ONE_SIDED -> side(axis);
            case LEANS_PRODUCT_MANAGER, BALANCED, UNDECIDED -> 1;
            case LEANS_PRODUCT_OWNER -> -1;
            case NOT_ENOUGH -> 0;
        };
    }

    private Verdict corner() {
        if (side(Axis.HORIZON) > 0) {
            return side(Axis.ORIENTATION) > 0 ? Verdict.PRODUCT_MANAGER : Verdict.STRATEGIC_INWARD;
        }
        return side(Axis.ORIENTATION) > 0 ? Verdict.TACTICAL_OUTWARD : Verdict.PRODUCT_OWNER;
    }

    private Verdict lean() {
        int side = Lean.direction(diagonal().pPositive());
        return side > 0 ? Verdict.LEANS_PRODUCT_MANAGER : side < 0 ? Verdict.LEANS_PRODUCT_OWNER : Verdict.ONE_SIDED;
    }

    private Verdict middle() {
        boolean balanced = horizon.nearMiddle() >= BALANCED_FROM && orientation.nearMiddle() >= BALANCED_FROM;
        return balanced ? Verdict.BALANCED : Verdict.UNDECIDED;
    }

    /** The side of an axis that is at least likely: 1, -1, or 0 for neither. */
    private int side(Axis axis) {
        return Lean.direction(
                switch (axis) {
                    case HORIZON -> horizon.pPositive();
                    case ORIENTATION -> orientation.pPositive();
                });
    }

    private static Optional<Strength> clearIf(boolean clear) {
        return Optional.of(clear ? Strength.CLEAR : Strength.LIKELY);
    }
}
