package org.twohats.content;

import java.util.List;

/**
 * A page of running text, made from Markdown.
 *
 * <p>Only {@link ContentFiles} makes one, from files that ship with the program and with every raw tag escaped;
 * this is why a page may print {@link #html()} as it is.
 */
public final class Prose {

    private final String title;
    private final String description;
    private final List<Heading> headings;
    private final String html;

    Prose(String title, String description, List<Heading> headings, String html) {
        this.title = title;
        this.description = description;
        this.headings = List.copyOf(headings);
        this.html = html;
    }

    public String title() {
        return title;
    }

    /** One sentence for search engines and previews. */
    public String description() {
        return description;
    }

    /** The second-level headings, for a table of contents. */
    public List<Heading> headings() {
        return headings;
    }

    /** Markup from the heading below the title on; tables stand in a frame that scrolls by itself. */
    public String html() {
        return html;
    }

    /**
     * @param anchor its address on the page, without the hash sign
     */
    public record Heading(String anchor, String text) {}
}
