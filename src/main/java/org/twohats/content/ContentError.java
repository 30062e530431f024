package org.twohats.content;

/**
 * Something in a content file that an editor has to mend.
 *
 * <p>The message names the file and the line and says in one plain sentence what is wrong, such as
 * {@code content/instrument/2026-1/words.en.yaml line 14: the item 'why-or-how' has no 'left'}.
 */
public final class ContentError extends RuntimeException {

    public ContentError(String file, int line, String sentence) {
        super(file + " line " + line + ": " + sentence);
    }

    public ContentError(String file, String sentence) {
        super(file + ": " + sentence);
    }
}
