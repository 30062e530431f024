package org.twohats.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One published wording of the questionnaire. Once published it never changes; a change is a new edition.
 *
 * @param name such as {@code 2026-1}
 * @param items in the order in which they are asked
 * @param words by language tag; English is always there
 */
public record Edition(String name, List<Item> items, Map<String, EditionWords> words) {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** @throws IllegalArgumentException if English words are missing */
    public Edition {
        items = List.copyOf(items);
        words = Map.copyOf(words);
        if (!words.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("the edition '" + name + "' has no English words");
        }
    }

    /** The items that the form asks, in order. */
    public List<Item> items(Form form) {
        return items.stream().filter(item -> item.isIn(form)).toList();
    }

    /** The item with that key, or nothing where this edition has none. */
    public Optional<Item> item(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The words in the reader's language, or in English where that language has none. */
    public EditionWords words(Locale locale) {
        EditionWords translated = words.get(locale.getLanguage());
        return translated == null ? english() : translated;
    }

    private EditionWords english() {
        EditionWords english = words.get(ENGLISH);
        if (english == null) {
            throw new IllegalStateException("an edition always has English words");
        }
        return english;
    }
}
