package org.twohats.scoring;

import java.util.OptionalDouble;
import org.twohats.role.Axis;

/**
 * Where the answers place someone on one axis.
 *
 * <p>{@code eap}, {@code psd} and the two quantiles are on the latent metric, whose unit is the standard deviation
 * assumed beforehand; 0 is indifference between the two ends, not an average person. The three positions are the same
 * places on the scale a reader sees, from -100 (every item answered clearly tactical or inward) to 100 (clearly
 * strategic or outward). Without answers the figures say just what was assumed: 0, 1 and 0.5. Source: docs/scoring.md,
 * "Posterior" and "Position".
 *
 * @param answered how many items of the axis have an answer other than "skip"
 * @param sum the keyed answers added up without weights, each from -2 to 2
 * @param eap the expected place
 * @param psd the standard deviation about it
 * @param pPositive the probability of the strategic or outward side
 * @param q025 the lower end of the 95 % band
 * @param q975 the upper end of the 95 % band
 * @param position the expected place in points
 * @param positionLow the lower end of the band in points
 * @param positionHigh the upper end of the band in points
 * @param nearMiddle the probability of a place at most 0.5 from indifference
 * @param words how firmly a side may be named
 */
public record AxisScore(
        Axis axis,
        int answered,
        double sum,
        double eap,
        double psd,
        double pPositive,
        double q025,
        double q975,
        double position,
        double positionLow,
        double positionHigh,
        double nearMiddle,
        Lean words) {

    private static final double POINTS_A_STEP = 50;

    /**
     * The plain mean of the answers on the scale of the positions; nothing without answers. It takes no account of how
     * many answers there are, so no conclusion rests on it.
     */
    public OptionalDouble tally() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(POINTS_A_STEP * sum / answered);
    }
}
