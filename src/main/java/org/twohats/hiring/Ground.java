package org.twohats.hiring;

import java.util.Optional;
import org.twohats.role.Keyed;

/**
 * One reason why a recommendation is as sure as it is.
 *
 * @param factor the answer that it is about, if it is about one
 */
public record Ground(Kind kind, Optional<Factor> factor) {

    static Ground of(Kind kind) {
        return new Ground(kind, Optional.empty());
    }

    static Ground of(Kind kind, Factor factor) {
        return new Ground(kind, Optional.of(factor));
    }

    /** What it is, and so what it does to the confidence. */
    public enum Kind implements Keyed {

        /** How well the rule is attested: where the confidence begins. */
        EVIDENCE,

        /** A case in which the rule is surer than otherwise: one level more. */
        SURER,

        /** A case in which the rule is less sure than otherwise: one level less. */
        LESS_SURE,

        /** Alternatives are as good: it does not begin at high. */
        CONTESTED,

        /** A modifier changed the verdict: medium at most. */
        SHIFTED,

        /** "Not sure" about something that weighs: one level less. */
        NOT_SURE,

        /** "Not sure" about something else: medium at most. */
        OPEN
    }
}
