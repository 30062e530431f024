package org.twohats.scoring;

import org.twohats.role.Keyed;

/**
 * How firmly one may say on which side of an axis someone stands. Which side it is shows in the sign of {@link
 * AxisScore#eap()}. Source: docs/scoring.md, "Words for an axis".
 */
public enum Lean implements Keyed {

    /** The side is at least 0.95 probable. */
    CLEAR,

    /** The side is at least 0.80 probable. */
    LIKELY,

    /** Neither side is that probable. */
    NO_CLEAR_LEAN,

    /** The axis has fewer answers than a conclusion takes. */
    NOT_ENOUGH;

    static final double CLEAR_FROM = 0.95;
    static final double LIKELY_FROM = 0.80;

    /** @param pPositive the probability of the positive side */
    static Lean of(double pPositive) {
        double side = Math.max(pPositive, 1 - pPositive);
        return side >= CLEAR_FROM ? CLEAR : side >= LIKELY_FROM ? LIKELY : NO_CLEAR_LEAN;
    }

    /**
     * The side that is at least likely: 1 for the positive one, -1 for the negative one, 0 for neither.
     *
     * @param pPositive the probability of the positive side
     */
    static int direction(double pPositive) {
        return of(pPositive) == NO_CLEAR_LEAN ? 0 : pPositive > 0.5 ? 1 : -1;
    }
}
