package org.twohats.hiring;

import java.util.Optional;
import java.util.stream.Stream;

/** How well something is attested, best first. */
public enum Grade {

    /** A framework's own text, a statute, or a reviewed study. */
    A,

    /** Several practitioners agree, each on their own. */
    B,

    /** One practitioner, or a weak survey. */
    C,

    /** Our own rule of thumb. */
    R;

    public static Optional<Grade> of(String letter) {
        return Stream.of(values()).filter(grade -> grade.name().equals(letter)).findFirst();
    }

    /** Whether it is as good as the other one or better. */
    public boolean atLeast(Grade other) {
        return compareTo(other) <= 0;
    }
}
