package org.twohats.hiring;

import java.util.Optional;
import org.twohats.visitor.Typed;

/**
 * What somebody calls a case, so that they know it again: "Payments team".
 *
 * @param value on one line, at most {@value #LONGEST} characters; empty where it has no name
 */
public record CaseName(String value) {

    public static final int LONGEST = 60;
    public static final CaseName NONE = new CaseName("");

    /** @throws IllegalArgumentException if {@link #of} would find nothing */
    public CaseName {
        if (!value.equals(value.strip()) || value.length() > LONGEST || !Typed.isReadable(value, false)) {
            throw new IllegalArgumentException("not a name of a case");
        }
    }

    /** What was typed, or nothing where it is too long, or holds signs that would break a line or turn its direction. */
    public static Optional<CaseName> of(String typed) {
        String value = Typed.plain(typed).strip();
        return value.length() <= LONGEST && Typed.isReadable(value, false)
                ? Optional.of(new CaseName(value))
                : Optional.empty();
    }

    public boolean isNone() {
        return value.isEmpty();
    }
}
