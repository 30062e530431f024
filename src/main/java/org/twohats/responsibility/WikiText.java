package org.twohats.responsibility;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of plain Markdown, which GitHub, Confluence and Notion all know. */
public final class WikiText {

    private WikiText() {}

    /** Without anything that Markdown would read as more than text, in one line. */
    public static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~&$\\{\\}])", "\\\\$1");
    }

    public static String row(List<String> cells) {
        return cells.stream().map(WikiText::plain).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The line under the first row. */
    public static String rule(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }
}
