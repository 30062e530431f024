package org.twohats.scoring;

import org.twohats.role.Axis;

/**
 * How far someone has moved on one axis from one result to another, on the latent metric. Both are taken as measured
 * apart, so where answers are shared the figures err on the modest side. Source: docs/scoring.md, "Two results".
 *
 * @param mean the expected move; positive is towards the strategic or outward end
 * @param sd the standard deviation about it
 * @param pUpwards the probability of a move towards that end, taking the move as normally distributed
 * @param words how firmly a direction may be named; {@link Lean#NOT_ENOUGH} where either result says so
 */
public record Shift(Axis axis, double mean, double sd, double pUpwards, Lean words) {

    /** @throws IllegalArgumentException if the scores are of two axes */
    public static Shift between(AxisScore earlier, AxisScore later) {
        if (earlier.axis() != later.axis()) {
            throw new IllegalArgumentException(
                    "one axis is compared with itself, not " + earlier.axis() + " with " + later.axis());
        }
        double mean = later.eap() - earlier.eap();
        double sd = Math.sqrt(earlier.psd() * earlier.psd() + later.psd() * later.psd());
        double pUpwards = Diagonal.normalProbabilityBelow(mean / sd);
        boolean enough = earlier.words() != Lean.NOT_ENOUGH && later.words() != Lean.NOT_ENOUGH;
        return new Shift(earlier.axis(), mean, sd, pUpwards, enough ? Lean.of(pUpwards) : Lean.NOT_ENOUGH);
    }

    /** Whether a direction may be named at all. */
    public boolean isMove() {
        return words == Lean.CLEAR || words == Lean.LIKELY;
    }
}
