package org.twohats.hiring.content;

import org.twohats.content.ContentFiles;
import org.twohats.hiring.RuleBook;

/** Rule books for tests, read from the files that ship. */
public final class Editions {

    public static final RuleBook FIRST = RuleFiles.book(new ContentFiles().yaml("hiring/2026-1/rules.yaml"), "2026-1");

    private Editions() {}
}
