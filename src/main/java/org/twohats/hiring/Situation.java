package org.twohats.hiring;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a hiring manager has told so far. A factor without an answer has not been asked yet, or need not be.
 *
 * @param answers by factor, in the order of the factors
 */
public record Situation(Map<Factor, Answer> answers) {

    private static final Situation UNTOLD = new Situation(Map.of());

    /** @throws IllegalArgumentException if an answer stands under another factor than its own */
    public Situation {
        EnumMap<Factor, Answer> copy = new EnumMap<>(Factor.class);
        copy.putAll(answers);
        copy.forEach((factor, answer) -> {
            if (answer.factor() != factor) {
                throw new IllegalArgumentException(answer + " is no answer about " + factor);
            }
        });
        answers = Collections.unmodifiableMap(copy);
    }

    /** Nothing told yet. */
    public static Situation untold() {
        return UNTOLD;
    }

    public Optional<Answer> answer(Factor factor) {
        return Optional.ofNullable(answers.get(factor));
    }

    /** The same with that answer, which takes the place of an earlier one about its factor. */
    public Situation with(Answer answer) {
        EnumMap<Factor, Answer> copy = new EnumMap<>(Factor.class);
        copy.putAll(answers);
        copy.put(answer.factor(), answer);
        return new Situation(copy);
    }

    /** The same with the answers about these factors alone. */
    public Situation only(Collection<Factor> factors) {
        EnumMap<Factor, Answer> copy = new EnumMap<>(Factor.class);
        copy.putAll(answers);
        copy.keySet().retainAll(factors);
        return new Situation(copy);
    }
}
