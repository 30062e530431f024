package org.twohats.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A size of paper. */
public enum Paper {
    A4("210mm", "297mm"),
    LETTER("8.5in", "11in");

    private final String width;
    private final String height;

    Paper(String width, String height) {
        this.width = width;
        this.height = height;
    }

    /** How it is spelled in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> of(String key) {
        return Stream.of(values()).filter(paper -> paper.key().equals(key)).findFirst();
    }

    /**
     * Width and height, in the words of a style sheet.
     *
     * @param across whether the longer side lies below
     */
    String size(boolean across) {
        return across ? height + " " + width : width + " " + height;
    }
}
