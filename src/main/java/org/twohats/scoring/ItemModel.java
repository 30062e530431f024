package org.twohats.scoring;

import org.twohats.instrument.Item;

/**
 * An item together with what scoring needs of it time and again.
 *
 * <p>Weights are counted in whole hundredths. Sums of weighted answers are then integers, free of rounding: the order
 * of the answers cannot matter, and whatever leads to the same sum leads to the same figures.
 */
final class ItemModel {

    /** The weight 1 in the unit in which {@link #weight()} counts. */
    static final int ONE = 100;

    /** How far a weight may lie from a whole number of hundredths because decimals are not exact in binary. */
    private static final double ROUNDING = 1e-9;

    private final Item item;
    private final int weight;
    private final PartialCredit curve;
    private final double[] logNormaliser;

    /** @throws IllegalArgumentException if the weight is no whole number of hundredths */
    ItemModel(Item item, Grid grid) {
        this.item = item;
        weight = hundredths(item);
        curve = PartialCredit.assumed((double) weight / ONE);
        logNormaliser = grid.tabulate(curve::logNormaliser);
    }

    Item item() {
        return item;
    }

    /** In hundredths. */
    int weight() {
        return weight;
    }

    PartialCredit curve() {
        return curve;
    }

    /** The logarithm of the normaliser at the place of the grid with that index. */
    double logNormaliser(int index) {
        return logNormaliser[index];
    }

    private static int hundredths(Item item) {
        double exact = item.weight() * ONE;
        long rounded = Math.round(exact);
        if (Math.abs(exact - rounded) > ROUNDING) {
            throw new IllegalArgumentException(
                    "the weight of '" + item.key() + "' has more than two decimals: " + item.weight());
        }
        return Math.toIntExact(rounded);
    }
}
