package org.twohats.responsibility;

import java.util.Optional;
import java.util.stream.Stream;
import org.twohats.role.Keyed;

/** Which part someone has in a responsibility, as a RACI table tells it. */
public enum Involvement implements Keyed {

    /** Decides, answers for it and does it. */
    DECIDES_AND_DOES("AR"),

    /** Decides and answers for it. */
    DECIDES("A"),

    /** Does the work. */
    DOES("R"),

    /** Is asked before. */
    ASKED("C"),

    /** Is told after. */
    TOLD("I"),

    /** Has no part in it. */
    NONE("-");

    private final String letters;

    Involvement(String letters) {
        this.letters = letters;
    }

    /** Accountable A, responsible R, consulted C, informed I, none a hyphen. */
    public String letters() {
        return letters;
    }

    public static Optional<Involvement> ofLetters(String letters) {
        return Stream.of(values()).filter(one -> one.letters.equals(letters)).findFirst();
    }

    public boolean decides() {
        return this == DECIDES_AND_DOES || this == DECIDES;
    }

    public boolean does() {
        return this == DECIDES_AND_DOES || this == DOES;
    }

    /** The part of someone who takes over another's beside their own. */
    Involvement and(Involvement other) {
        Involvement strongest = compareTo(other) <= 0 ? this : other;
        return of(decides() || other.decides(), does() || other.does(), strongest);
    }

    /** The same without the decision; whoever decided is asked from now on. */
    Involvement withoutDecision() {
        return of(false, does(), decides() ? ASKED : this);
    }

    /** The same with the decision. */
    Involvement withDecision() {
        return of(true, does(), this);
    }

    /** The same with the work. */
    Involvement withWork() {
        return of(decides(), true, this);
    }

    private static Involvement of(boolean decides, boolean does, Involvement otherwise) {
        if (decides) {
            return does ? DECIDES_AND_DOES : DECIDES;
        }
        return does ? DOES : otherwise;
    }
}
