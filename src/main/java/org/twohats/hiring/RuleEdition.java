package org.twohats.hiring;

import java.util.Locale;
import java.util.Map;

/**
 * A rule book with all that is said about it. Once published it never changes; a change is a new edition.
 *
 * @param words by language tag; English is always there
 * @param figures how much each rule decides
 */
public record RuleEdition(RuleBook book, Map<String, RuleWords> words, RuleFigures figures) {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** @throws IllegalArgumentException if English words are missing */
    public RuleEdition {
        words = Map.copyOf(words);
        if (!words.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("the rule book '" + book.edition() + "' has no English words");
        }
    }

    /** The words in that language, or in English where it is not there. */
    public RuleWords in(Locale locale) {
        RuleWords translated = words.get(locale.getLanguage());
        if (translated != null) {
            return translated;
        }
        RuleWords english = words.get(ENGLISH);
        if (english == null) {
            throw new IllegalStateException("an edition always has English words");
        }
        return english;
    }
}
