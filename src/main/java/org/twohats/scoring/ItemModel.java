package org.twohats.scoring;

import java.math.BigDecimal;
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

    private final Item item;
    private final int weight;
    private final PartialCredit curve;
    private final double[] logNormaliser;

    /** @throws IllegalArgumentException if the weight is no whole number of hundredths */
    ItemModel(Item item, Grid grid) {
        this.item = item;
        try {
            weight = BigDecimal.valueOf(item.weight()).movePointRight(2).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the weight of '" + item.key() + "' has at most two decimals, unlike " + item.weight(), e);
        }
        curve = PartialCredit.assumed(item.weight());
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
}
