package org.twohats.hiring;

import java.util.Optional;

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
        if (!value.equals(value.strip()) || value.length() > LONGEST || !isPlain(value)) {
            throw new IllegalArgumentException("not a name of a case");
        }
    }

    /** What was typed, or nothing where it is too long, or holds signs that would break a line or turn its direction. */
    public static Optional<CaseName> of(String typed) {
        String value = typed.strip();
        return value.length() <= LONGEST && isPlain(value) ? Optional.of(new CaseName(value)) : Optional.empty();
    }

    public boolean isNone() {
        return value.isEmpty();
    }

    private static boolean isPlain(String value) {
        return value.codePoints().noneMatch(CaseName::isControl);
    }

    private static boolean isControl(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2066 && sign <= 0x2069);
    }
}
