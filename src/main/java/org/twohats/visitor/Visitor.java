package org.twohats.visitor;

/**
 * A browser that owns what was begun in it, known only by the hash of its {@link VisitorKey}.
 *
 * @param keyHash SHA-256 of the key as 43 characters of base64url; this is what the database holds
 */
public record Visitor(String keyHash) {

    /** Someone without a key, who therefore owns nothing. */
    public static final Visitor STRANGER = new Visitor("");
}
