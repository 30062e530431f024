package org.twohats.hiring.content;

import java.util.Locale;
import org.twohats.content.ContentFiles;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleBooks;
import org.twohats.hiring.RuleFigures;
import org.twohats.hiring.RuleWords;

/** Rule books for tests, read from the files that ship. */
public final class Editions {

    public static final RuleBooks ALL = new RuleFiles(new ContentFiles());
    public static final RuleBook FIRST = ALL.find("2026-1");
    public static final RuleWords WORDS = ALL.words("2026-1", Locale.ENGLISH);
    public static final RuleFigures FIGURES = ALL.figures("2026-1");

    private Editions() {}
}
