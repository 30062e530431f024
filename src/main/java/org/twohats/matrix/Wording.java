package org.twohats.matrix;

import java.util.Optional;
import org.twohats.role.Keyed;
import org.twohats.visitor.Typed;

/** What can be written freely in a matrix, and how much of it. */
public enum Wording {
    MATRIX_NAME(80, false),
    PARTICIPANT(40, false),
    DUTY(120, false),
    HAND_OFF(300, true),
    NOTE(600, true);

    /** What is wrong with a text. */
    public enum Problem implements Keyed {
        MISSING,
        TOO_LONG,

        /** It has a character that nobody can see or type. */
        CONTROL
    }

    private final int most;
    private final boolean severalLines;

    Wording(int most, boolean severalLines) {
        this.most = most;
        this.severalLines = severalLines;
    }

    /** How many characters it may have; one outside of the basic plane counts once. */
    public int most() {
        return most;
    }

    /** As it is kept: lines end with a line feed, a tab is a blank, and nothing blank stands at either end. */
    public String tidied(String typed) {
        return Typed.plain(typed).strip();
    }

    /**
     * What is wrong with the text, or nothing.
     *
     * @param needed whether it may not be empty
     */
    public Optional<Problem> problem(String tidied, boolean needed) {
        if (needed && tidied.isEmpty()) {
            return Optional.of(Problem.MISSING);
        }
        if (!Typed.isReadable(tidied, severalLines)) {
            return Optional.of(Problem.CONTROL);
        }
        return tidied.codePointCount(0, tidied.length()) > most ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }
}
