package org.twohats.kit.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page remembers of a text while it is open: which one it was, and enough of it to tell whether it was touched.
 *
 * @param version of the text, 0 where our words stood
 * @param digest the beginning of the SHA-256 of the text
 */
record Stamp(int version, String digest) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})-([0-9a-f]{16})");
    private static final int LETTERS = 16;

    static Stamp of(int version, String text) {
        return new Stamp(version, digest(text));
    }

    /** The stamp that a page sent back, or nothing where it is none. */
    static Optional<Stamp> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Stamp(Integer.parseInt(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    /** Whether the text is still as it was. */
    boolean isOf(String text) {
        return digest.equals(digest(text));
    }

    @Override
    public String toString() {
        return version + "-" + digest;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
