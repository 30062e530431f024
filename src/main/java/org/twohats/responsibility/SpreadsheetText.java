package org.twohats.responsibility;

import java.util.regex.Pattern;

/** Text in a cell of a table that spreadsheets read, where some beginnings would be taken for a formula. */
public final class SpreadsheetText {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");

    private SpreadsheetText() {}

    /**
     * The same text with an apostrophe in front where a spreadsheet would compute it. A text that looks as if it had one
     * already gets another, so that {@link #unguarded} always leads back.
     */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before it was guarded; a text that was never guarded stays as it is. */
    public static String unguarded(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }

    /** After RFC 4180, guarded: in quotation marks, which are doubled inside. */
    public static String cell(String text) {
        return '"' + guarded(text).replace("\"", "\"\"") + '"';
    }
}
