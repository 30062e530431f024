package org.twohats.admission;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that those behind one connection share: all of an IPv4 address, the first 56 bits of an IPv6 one.
 *
 * @param prefix in hexadecimal
 */
record Network(String prefix) {

    /** What is no address in digits could be a name, and looking up names is for others. */
    private static final Pattern DIGITS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final int SHARED_BYTES = 7;

    /**
     * The network that an address belongs to, or nothing where the address says nothing about who is asking: that of this
     * machine, or of a private network, is the address of a proxy in front of us.
     */
    static Optional<Network> of(String address) {
        String digits = address.replaceFirst("%.*", "");
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(digits);
            return isPrivate(parsed) ? Optional.empty() : Optional.of(new Network(prefix(parsed)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** As it is kept: with the salt of a day that is forgotten after the next, the way back is lost. */
    String hash(String salt) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha256.digest((salt + prefix).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String prefix(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, SHARED_BYTES) : bytes);
    }

    private static boolean isPrivate(InetAddress address) {
        byte first = address.getAddress()[0];
        byte second = address.getAddress()[1];
        boolean unique = address instanceof Inet6Address && (first & 0xfe) == 0xfc;
        boolean carrier = !(address instanceof Inet6Address) && first == 100 && (second & 0xc0) == 64;
        return unique
                || carrier
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress();
    }
}
