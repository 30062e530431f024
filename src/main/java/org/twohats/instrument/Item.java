package org.twohats.instrument;

import java.util.OptionalInt;
import java.util.Set;
import org.twohats.role.Axis;

/**
 * One pair of statements on one {@link Axis}. Its words stand apart, see {@link EditionWords}.
 *
 * @param facet the part of the axis it asks about, such as {@code time-span}; each axis has four
 * @param positiveSide which statement stands for the strategic or outward end
 * @param weight how much it counts beside the others: 0.8, 1 or 1.2, usually 1
 * @param forms the forms it belongs to; {@link Form#FULL} is always among them
 */
public record Item(ItemKey key, Axis axis, String facet, Side positiveSide, double weight, Set<Form> forms) {

    public Item {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("the weight of '" + key + "' is above 0, not " + weight);
        }
        if (!forms.contains(Form.FULL)) {
            throw new IllegalArgumentException("the item '" + key + "' is missing from the full form");
        }
        forms = Set.copyOf(forms);
    }

    /** The answer turned so that 2 is clearly strategic or outward; empty for a skipped item. */
    public OptionalInt keyed(Answer answer) {
        OptionalInt displayed = answer.displayed();
        if (displayed.isEmpty() || positiveSide == Side.RIGHT) {
            return displayed;
        }
        return OptionalInt.of(-displayed.getAsInt());
    }

    public boolean isIn(Form form) {
        return forms.contains(form);
    }
}
