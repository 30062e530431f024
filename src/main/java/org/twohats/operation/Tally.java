package org.twohats.operation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a table has, and what they come to. Two tables with the same tally hold the same rows, in whatever order.
 *
 * @param checksum the sum of the SHA-256 of all rows, modulo 2^256, in hexadecimal; {@code 0} for no rows
 */
record Tally(long rows, String checksum) {

    /** Counts rows as they go by. */
    static final class Count {

        private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

        private final MessageDigest sha256;
        private BigInteger sum = BigInteger.ZERO;
        private long rows;

        Count() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        /** @param row its values as text in the order of the table's columns, {@code null} where there is none */
        void add(List<@Nullable String> row) {
            for (String value : row) {
                if (value == null) {
                    sha256.update((byte) 0);
                } else {
                    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                    sha256.update((byte) 1);
                    sha256.update(BigInteger.valueOf(bytes.length).toByteArray());
                    sha256.update((byte) ':');
                    sha256.update(bytes);
                }
            }
            sum = sum.add(new BigInteger(1, sha256.digest())).mod(MODULUS);
            rows++;
        }

        long rows() {
            return rows;
        }

        Tally tally() {
            return new Tally(rows, sum.toString(16));
        }
    }
}
