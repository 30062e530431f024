package org.twohats.hiring.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twohats.content.ContentFiles;
import org.twohats.hiring.KeptRuleBooks;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleBooks;
import org.twohats.hiring.RuleFigures;
import org.twohats.hiring.RuleTexts;
import org.twohats.hiring.RuleWords;

/** Rule books for tests, read from the files that ship. */
public final class Editions {

    public static final RuleBooks ALL = new RuleBooks(new RuleFiles(new ContentFiles()), new Shelf());
    public static final RuleBook FIRST = ALL.find("2026-1");
    public static final RuleWords WORDS = ALL.words("2026-1", Locale.ENGLISH);
    public static final RuleFigures FIGURES = ALL.figures("2026-1");

    private Editions() {}

    /** Keeps rule books in memory. */
    private static final class Shelf implements KeptRuleBooks {

        private final Map<String, RuleTexts> kept = new HashMap<>();

        @Override
        public Optional<RuleTexts> find(String edition) {
            return Optional.ofNullable(kept.get(edition));
        }

        @Override
        public void keep(RuleTexts texts) {
            kept.put(texts.edition(), texts);
        }
    }
}
