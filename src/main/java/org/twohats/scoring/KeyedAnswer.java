package org.twohats.scoring;

/**
 * An answer that counts.
 *
 * @param value from -2 to 2, positive towards the strategic or outward end
 */
record KeyedAnswer(ItemModel model, int value) {

    /** The value times the item's weight, in hundredths. */
    int weighted() {
        return model.weight() * value;
    }

    /** The value times the item's slope. */
    double contribution() {
        return AxisAnswers.slopes(weighted());
    }
}
