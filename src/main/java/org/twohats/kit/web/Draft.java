package org.twohats.kit.web;

/**
 * A text while the page is open on which it is changed.
 *
 * @param text what its field shows
 * @param kept what is kept now
 * @param stamp of what stood there when the page was opened
 * @param keptStamp of what is kept now
 * @param overwritten whether another page has written there meanwhile
 */
record Draft(String text, String kept, String stamp, String keptStamp, boolean overwritten) {

    private static final int LETTERS_IN_A_LINE = 72;

    static Draft of(int version, String kept) {
        String stamp = Stamp.of(version, kept).toString();
        return new Draft(kept, kept, stamp, stamp, false);
    }

    /** How many lines its field shows: all of it, and room to go on. */
    public int rows() {
        return 2
                + text.lines()
                        .mapToInt(line -> 1 + line.length() / LETTERS_IN_A_LINE)
                        .sum();
    }

    /** With what was typed, still as opened when the page was. */
    Draft typing(String field, Form form) {
        return new Draft(
                form.only(field).orElse(text),
                kept,
                form.only(Form.STAMP + field).orElse(stamp),
                keptStamp,
                false);
    }

    /** Where another page was faster, both are seen; sent once more, what was typed replaces what is kept. */
    Draft beside(boolean isLost) {
        return isLost ? new Draft(text, kept, keptStamp, keptStamp, true) : this;
    }
}
