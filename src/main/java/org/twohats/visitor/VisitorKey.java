package org.twohats.visitor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in a visitor's cookie. Whoever holds it owns everything that was begun with it.
 *
 * @param value 256 random bits as 43 characters of base64url
 */
public record VisitorKey(String value) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A key nobody had before. */
    public static VisitorKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new VisitorKey(BASE64.encodeToString(bytes));
    }

    /** What a cookie says, or nothing if it is no key of ours. */
    public static Optional<VisitorKey> parse(String cookie) {
        return SHAPE.matcher(cookie).matches() ? Optional.of(new VisitorKey(cookie)) : Optional.empty();
    }

    /** Who holds this key. */
    public Visitor holder() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new Visitor(BASE64.encodeToString(sha256.digest(value.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "VisitorKey[…]";
    }
}
