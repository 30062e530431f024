package org.twohats.instrument;

import java.util.Map;
import org.twohats.role.Axis;

/**
 * Everything an {@link Edition} says in one language.
 *
 * @param language a language tag such as {@code en}
 * @param facets the reader's name of each facet
 */
public record EditionWords(
        String language, Map<Axis, AxisWords> axes, Map<String, String> facets, Map<ItemKey, Statements> items) {

    public EditionWords {
        axes = Map.copyOf(axes);
        facets = Map.copyOf(facets);
        items = Map.copyOf(items);
    }

    /** The statements of an item of this edition. */
    public Statements statements(ItemKey item) {
        return known(items, item);
    }

    /** What the axis and its ends are called. */
    public AxisWords axis(Axis axis) {
        return known(axes, axis);
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        V word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("this edition has no words for '" + key + "'");
        }
        return word;
    }

    /**
     * What an axis and its two ends are called.
     *
     * @param about one sentence that explains it
     */
    public record AxisWords(String name, String negative, String positive, String about) {}

    /**
     * The two statements of an item.
     *
     * @param title a few neutral words to find the item by
     */
    public record Statements(String title, String left, String right) {}
}
