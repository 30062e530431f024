package org.twohats.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of running text, made from Markdown.
 *
 * <p>Only {@link ContentFiles} makes one, from files that ship with the program and with every raw tag escaped;
 * this is why a page may print {@link #html()} as it is.
 */
public final class Prose {

    private static final Pattern INSERT = Pattern.compile("<p>::([a-z]+)(?: ([a-z-]+))?</p>\\n?");

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

    /** The text cut at every line that calls for something else to stand in its place. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Matcher insert = INSERT.matcher(html);
        int begin = 0;
        while (insert.find()) {
            String key = insert.group(2) == null ? "" : insert.group(2);
            Insert called = new Insert(insert.group(1), key);
            sections.add(new Section(new Markup(html.substring(begin, insert.start())), Optional.of(called)));
            begin = insert.end();
        }
        sections.add(new Section(new Markup(html.substring(begin)), Optional.empty()));
        return sections;
    }

    /**
     * @param markup may be empty
     * @param insert what stands after it; nothing at the end of the page
     */
    public record Section(Markup markup, Optional<Insert> insert) {}

    /**
     * What a line such as {@code ::disagreement customers} calls for.
     *
     * @param key which one of its kind, or empty
     */
    public record Insert(String kind, String key) {}

    /**
     * @param anchor its address on the page, without the hash sign
     */
    public record Heading(String anchor, String text) {}
}
