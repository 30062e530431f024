package org.twohats.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.twohats.instrument.Edition;
import org.twohats.instrument.EditionWords;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.instrument.Side;
import org.twohats.role.Axis;
import org.twohats.role.Keyed;

/** Editions to score with. */
final class Editions {

    /** The structure of the edition 2026-1: 24 items of weight 1, twelve of them in the quick form. */
    static final Edition FIRST = edition("2026-1", Editions::firstItems);

    private Editions() {}

    /** The first edition with other weights. */
    static Edition weighted(ToDoubleFunction<Item> weight) {
        return of(firstItems().stream()
                .map(item -> new Item(
                        item.key(),
                        item.axis(),
                        item.facet(),
                        item.positiveSide(),
                        weight.applyAsDouble(item),
                        item.forms()))
                .toList());
    }

    /** The first edition with weights 0.8, 1 and 1.2 by turns on each axis. */
    static Edition unequal() {
        double[] weights = {0.8, 1, 1.2};
        List<Item> items = firstItems();
        return weighted(item -> weights[items.indexOf(item) / 2 % weights.length]);
    }

    /** Items of these weights on each axis, keyed by turns. */
    static Edition small(double... weights) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            for (Axis axis : Axis.values()) {
                items.add(new Item(
                        new ItemKey(axis.key() + "-" + (i + 1)),
                        axis,
                        "facet",
                        i % 2 == 0 ? Side.RIGHT : Side.LEFT,
                        weights[i],
                        Set.of(Form.FULL)));
            }
        }
        return of(items);
    }

    static Edition of(List<Item> items) {
        return edition("test", () -> items);
    }

    private static Edition edition(String name, Supplier<List<Item>> items) {
        return new Edition(name, items.get(), Map.of("en", new EditionWords("en", Map.of(), Map.of(), Map.of())));
    }

    private static List<Item> firstItems() {
        return Oracle.rows("/org/twohats/scoring/pairs.tsv", "\t").stream()
                .map(pair -> new Item(
                        new ItemKey(pair.text("key")),
                        Keyed.of(Axis.class, pair.text("axis")).orElseThrow(),
                        pair.text("facet"),
                        Keyed.of(Side.class, pair.text("positiveSide")).orElseThrow(),
                        1,
                        pair.text("quick").equals("yes") ? Set.of(Form.QUICK, Form.FULL) : Set.of(Form.FULL)))
                .toList();
    }
}
