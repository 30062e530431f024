package org.twohats.instrument;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.twohats.role.Keyed;

/**
 * What someone says to one item.
 *
 * <p>"Both" is an answer and stands in the middle; "skip" is none at all and is never counted as the middle.
 * Source: docs/scoring.md, "Coding".
 */
public enum Answer implements Keyed {
    CLEARLY_LEFT(-2),
    RATHER_LEFT(-1),
    BOTH(0),
    RATHER_RIGHT(1),
    CLEARLY_RIGHT(2),
    SKIP(null);

    private final OptionalInt displayed;

    Answer(@Nullable Integer displayed) {
        this.displayed = displayed == null ? OptionalInt.empty() : OptionalInt.of(displayed);
    }

    /** From -2 (clearly the left statement) to 2 (clearly the right one); empty for a skipped item. */
    public OptionalInt displayed() {
        return displayed;
    }

    /** Whether it says something about the person. */
    public boolean counts() {
        return displayed.isPresent();
    }
}
