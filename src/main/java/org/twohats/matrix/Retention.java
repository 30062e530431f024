package org.twohats.matrix;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a matrix is kept.
 *
 * @param matrices after its last change
 */
public record Retention(Duration matrices) {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration THREE_YEARS = Duration.ofDays(1095);

    /** @throws IllegalArgumentException if it is not between 1 and 1095 days */
    public Retention {
        if (matrices.compareTo(A_DAY) < 0 || matrices.compareTo(THREE_YEARS) > 0) {
            throw new IllegalArgumentException(
                    "two-hats.retention.matrices has to lie between 1d and 1095d, but is " + matrices.toDays() + "d");
        }
    }

    Instant until(Instant now) {
        return now.plus(matrices);
    }

    /** Moves on by whole days, so that a day's changes cost one change of the date and not one each. */
    Instant until(Instant now, Instant before) {
        Instant anew = until(now);
        return before.plus(A_DAY).isBefore(anew) ? anew : before;
    }
}
