package org.twohats.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.twohats.visitor.VisitorKey;

/**
 * The secret in a link. Whoever has it may look at what is shared, and nothing more.
 *
 * <p>It is kept nowhere: the owner's key and the id of the share lead to it again. See docs/decisions/0009.
 *
 * @param value 256 bits as 43 characters of base64url
 */
public record ShareToken(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The token of a share, for its owner. With another key it is another token, which opens nothing. */
    public static ShareToken of(VisitorKey owner, UUID share) {
        return new ShareToken(owner.secretFor("share " + share));
    }

    /** What an address says, or nothing if it is no token of ours. */
    public static Optional<ShareToken> parse(String address) {
        return SHAPE.matcher(address).matches() ? Optional.of(new ShareToken(address)) : Optional.empty();
    }

    /** SHA-256 as 43 characters of base64url. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ShareToken[…]";
    }
}
