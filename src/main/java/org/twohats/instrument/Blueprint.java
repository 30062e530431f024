package org.twohats.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twohats.role.Axis;

/**
 * What every edition's items have to be so that neither side and neither axis is favoured.
 *
 * <p>Source: docs/scoring.md, "The questionnaire". One-sided keys would let a habit of choosing the left side look like
 * a finding, and no later figure could show it.
 */
public final class Blueprint {

    private static final int FACETS_AN_AXIS = 4;
    private static final int LONGEST_RUN_OF_A_SIDE = 2;

    private Blueprint() {}

    /**
     * Where the items break the blueprint.
     *
     * @param position of the item to look at, from 0
     * @param sentence what is wrong, for an editor
     */
    public record Fault(int position, String sentence) {}

    /** The first place where the items break the blueprint, or nothing where they keep it. */
    public static Optional<Fault> firstFault(List<Item> items) {
        return alternation(items)
                .or(() -> runs(items))
                .or(() -> form(items, Form.FULL, 24))
                .or(() -> form(items, Form.QUICK, 12));
    }

    private static Optional<Fault> alternation(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).axis() == items.get(i - 1).axis()) {
                return fault(i, "this item and the one before it ask about the same axis; the axes have to alternate");
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> runs(List<Item> items) {
        int run = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean sameSide =
                    i > 0 && items.get(i).positiveSide() == items.get(i - 1).positiveSide();
            run = sameSide ? run + 1 : 1;
            if (run > LONGEST_RUN_OF_A_SIDE) {
                return fault(
                        i,
                        "this is the third item in a row with the strategic or outward statement on the "
                                + items.get(i).positiveSide().key() + "; two are the most");
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> form(List<Item> all, Form form, int size) {
        int last = all.size() - 1;
        List<Item> items = all.stream().filter(item -> item.isIn(form)).toList();
        if (items.size() != size) {
            return fault(last, "the " + form.key() + " form has " + items.size() + " items; it needs " + size);
        }
        for (Axis axis : Axis.values()) {
            List<Item> ofAxis =
                    items.stream().filter(item -> item.axis() == axis).toList();
            long left = ofAxis.stream()
                    .filter(item -> item.positiveSide() == Side.LEFT)
                    .count();
            if (left * 2 != ofAxis.size()) {
                return fault(
                        last,
                        "in the " + form.key() + " form " + left + " of " + ofAxis.size() + " items on " + axis.key()
                                + " have the positive statement on the left; it has to be exactly half");
            }
            Set<String> facets = ofAxis.stream().map(Item::facet).collect(Collectors.toSet());
            if (facets.size() != FACETS_AN_AXIS) {
                return fault(
                        last,
                        "in the " + form.key() + " form the items on " + axis.key() + " cover " + facets.size()
                                + " facets; it has to be " + FACETS_AN_AXIS);
            }
            Optional<String> uneven = form == Form.QUICK
                    ? Optional.empty()
                    : facets.stream()
                            .filter(facet -> ofAxis.stream()
                                            .filter(item -> item.facet().equals(facet))
                                            .count()
                                    != size / 2 / FACETS_AN_AXIS)
                            .sorted()
                            .findFirst();
            if (uneven.isPresent()) {
                return fault(last, "the facet '" + uneven.get() + "' needs exactly three items");
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(int position, String sentence) {
        return Optional.of(new Fault(Math.max(position, 0), sentence));
    }
}
