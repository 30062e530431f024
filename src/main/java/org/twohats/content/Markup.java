package org.twohats.content;

/**
 * A piece of text as markup, made from Markdown.
 *
 * <p>Only {@link ContentFiles} makes one, from files that ship with the program and with every raw tag escaped;
 * this is why a page may print {@link #html()} as it is.
 */
public final class Markup {

    private final String html;

    Markup(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }
}
