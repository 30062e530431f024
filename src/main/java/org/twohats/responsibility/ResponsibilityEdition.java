package org.twohats.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One published edition of the responsibilities. Once published it never changes; a change is a new edition.
 *
 * @param edition such as {@code 2026-1}
 * @param words by language tag; English is always there
 */
public record ResponsibilityEdition(String edition, List<Responsibility> all, Map<String, ResponsibilityWords> words)
        implements Responsibilities {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** @throws IllegalArgumentException if English words are missing */
    public ResponsibilityEdition {
        all = List.copyOf(all);
        words = Map.copyOf(words);
        if (!words.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("the edition '" + edition + "' has no English words");
        }
    }

    @Override
    public ResponsibilityWords in(Locale locale) {
        ResponsibilityWords translated = words.get(locale.getLanguage());
        if (translated != null) {
            return translated;
        }
        ResponsibilityWords english = words.get(ENGLISH);
        if (english == null) {
            throw new IllegalStateException("an edition always has English words");
        }
        return english;
    }
}
