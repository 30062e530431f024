package org.twohats.assessment.web;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.twohats.role.Keyed;

/**
 * One field of a form that was sent.
 *
 * @param value empty where there is a problem
 * @param problem null where there is none
 */
record Entry(String value, @Nullable Problem problem) {

    enum Problem implements Keyed {
        NOTHING,
        SEVERAL,
        UNKNOWN_VALUE,
        UNKNOWN_FIELD
    }

    /** What the value means, or nothing where there is a problem. */
    <T> Optional<T> as(Function<String, Optional<T>> meaning) {
        return problem == null ? meaning.apply(value) : Optional.empty();
    }

    /** The problem to show when {@link #as} found nothing. */
    Problem problemOrUnknown() {
        return problem == null ? Problem.UNKNOWN_VALUE : problem;
    }
}
