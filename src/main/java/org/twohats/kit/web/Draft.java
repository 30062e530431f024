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

    static Draft of(int version, String kept) {
        String stamp = Stamp.of(version, kept).toString();
        return new Draft(kept, kept, stamp, stamp, false);
    }

    /** With what was typed, still as opened when the page was. */
    Draft typing(String field, Form form) {
        return typing(form.only(field).orElse(text), field, form);
    }

    /** With what the form says in several fields. */
    Draft typing(String typed, String field, Form form) {
        return new Draft(typed, kept, form.only(Form.STAMP + field).orElse(stamp), keptStamp, false);
    }

    /** Where another page was faster, both are seen; sent once more, what was typed replaces what is kept. */
    Draft beside(boolean isLost) {
        return isLost ? new Draft(text, kept, keptStamp, keptStamp, true) : this;
    }
}
