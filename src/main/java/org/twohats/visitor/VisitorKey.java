package org.twohats.visitor;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in a visitor's cookie. Whoever holds it owns everything that was begun with it.
 *
 * @param value 256 random bits as 43 characters of base64url
 */
public record VisitorKey(String value) {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";
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

    /**
     * Another secret, which only the holder of this key can work out, and does so again at any time. It does not lead
     * back to the key, nor to the secret for another purpose.
     *
     * @param purpose what it is for; no two purposes may read alike
     * @return HMAC-SHA256 as 43 characters of base64url
     */
    public String secretFor(String purpose) {
        try {
            Mac hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), HMAC));
            return BASE64.encodeToString(hmac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256, for keys of any length", e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "VisitorKey[…]";
    }
}
