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
