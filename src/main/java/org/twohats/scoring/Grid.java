package org.twohats.scoring;

import java.util.function.DoubleUnaryOperator;

/**
 * Equally spaced places on an axis at which curves are tabulated.
 *
 * <p>The places lie in mirror image about 0, to the last bit, so that mirrored answers can be given mirrored figures.
 * They are on the latent metric, whose unit is the prior's standard deviation. Source: docs/scoring.md, "Posterior".
 */
final class Grid {

    /** Half the width of the stretch that counts as near the middle; always a place of the grid. */
    static final double NEAR = 0.5;

    /** The grid of the engine: from -8 to 8 in steps of 0.02. */
    static final Grid STANDARD = new Grid(8, 801);

    private final double[] places;

    /**
     * @param reach the last place; the first is its opposite
     * @param count how many places, an odd number
     * @throws IllegalArgumentException if 0 or {@link #NEAR} would not be a place
     */
    Grid(double reach, int count) {
        places = new double[count];
        int middle = count / 2;
        for (int i = 0; i < count; i++) {
            places[i] = reach * (i - middle) / middle;
        }
        if (count % 2 == 0 || !has(NEAR)) {
            throw new IllegalArgumentException("neither 0 nor " + NEAR + " may fall between two places of a grid");
        }
    }

    int size() {
        return places.length;
    }

    /** The index of 0. */
    int middle() {
        return places.length / 2;
    }

    double place(int index) {
        return places[index];
    }

    double[] tabulate(DoubleUnaryOperator curve) {
        double[] values = new double[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = curve.applyAsDouble(places[i]);
        }
        return values;
    }

    private boolean has(double wanted) {
        for (double place : places) {
            if (place == wanted) {
                return true;
            }
        }
        return false;
    }
}
