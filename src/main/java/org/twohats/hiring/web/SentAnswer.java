package org.twohats.hiring.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Factor;
import org.twohats.role.Keyed;

/**
 * What the page of a question sent.
 *
 * @param chosen what to tick where the page is shown again
 * @param answer nothing where there is a problem
 * @param problem null where there is none
 */
record SentAnswer(
        List<String> chosen,
        Optional<Answer> answer,
        @Nullable Problem problem) {

    static final String FIELD = "level";

    /** The box that says that nothing of a list applies. */
    static final String NONE = "none";

    enum Problem implements Keyed {
        NOTHING,
        SEVERAL,
        CONTRADICTION,
        UNKNOWN_VALUE,
        UNKNOWN_FIELD
    }

    static SentAnswer of(Factor factor, SentForm form) {
        List<String> sent =
                form.all(FIELD).stream().filter(key -> !key.isEmpty()).toList();
        List<String> chosen = known(factor, sent);
        Optional<Problem> problem = problem(factor, form, sent, chosen);
        if (problem.isPresent()) {
            return new SentAnswer(chosen, Optional.empty(), problem.get());
        }
        Optional<Answer> answer = Answer.of(factor, sent.equals(List.of(NONE)) ? List.of() : sent);
        return new SentAnswer(chosen, answer, answer.isPresent() ? null : Problem.UNKNOWN_VALUE);
    }

    /** Those of the keys that the page has. */
    static List<String> known(Factor factor, List<String> keys) {
        return keys.stream().filter(key -> isKnown(factor, key)).toList();
    }

    /** The boxes of an answer. */
    static List<String> boxes(Answer answer) {
        return answer.keys().isEmpty() ? List.of(NONE) : answer.keys();
    }

    private static Optional<Problem> problem(Factor factor, SentForm form, List<String> sent, List<String> chosen) {
        if (!form.holdsOnly(FIELD)) {
            return Optional.of(Problem.UNKNOWN_FIELD);
        }
        if (sent.isEmpty()) {
            return Optional.of(Problem.NOTHING);
        }
        if (chosen.size() < sent.size() || new HashSet<>(sent).size() < sent.size()) {
            return Optional.of(Problem.UNKNOWN_VALUE);
        }
        if (sent.size() == 1) {
            return Optional.empty();
        }
        if (!factor.several()) {
            return Optional.of(Problem.SEVERAL);
        }
        return sent.contains(NONE) || sent.contains(Answer.NOT_SURE)
                ? Optional.of(Problem.CONTRADICTION)
                : Optional.empty();
    }

    private static boolean isKnown(Factor factor, String key) {
        return factor.level(key).isPresent()
                || (factor.several() && key.equals(NONE))
                || (factor.unsureAllowed() && key.equals(Answer.NOT_SURE));
    }
}
