package org.twohats.guide;

/**
 * The word that a reader meets beside a statement, and what it means.
 *
 * @param name such as "Widely agreed"
 */
public record Badge(Standing standing, String name, String means) {

    /** The key of its standing, by which pages link to what it means. */
    public String key() {
        return standing.key();
    }
}
