package org.twohats.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;
import org.twohats.scoring.Shift;

/**
 * Two results of one person side by side.
 *
 * @param shifts one for each axis, in the order of the axes
 * @param answers one for each question that either asked, in order; empty where the editions differ, because then their
 *     questions do
 */
public record Comparison(Outcome earlier, Outcome later, List<Shift> shifts, List<AnswerPair> answers) {

    private static final Comparator<Outcome> BY_TIME = Comparator.comparing(Outcome::finishedAt)
            .thenComparing(outcome -> outcome.questionnaire().sitting().id());

    /** @param one either of them; which comes first is decided by when they were finished */
    static Comparison of(Outcome one, Outcome other) {
        boolean isInOrder = BY_TIME.compare(one, other) <= 0;
        Outcome earlier = isInOrder ? one : other;
        Outcome later = isInOrder ? other : one;
        List<Shift> shifts = Stream.of(Axis.values())
                .map(axis ->
                        Shift.between(earlier.result().on(axis), later.result().on(axis)))
                .toList();
        return new Comparison(earlier, later, shifts, pairs(earlier, later));
    }

    /** Whether both were answers to the same edition. Otherwise no question of one stands for a question of the other. */
    public boolean isOfOneEdition() {
        return edition(earlier).equals(edition(later));
    }

    /** Whether the later one took the answers of the earlier along, so that it is no second measurement. */
    public boolean isContinuation() {
        return earlier.questionnaire()
                .sitting()
                .id()
                .equals(later.questionnaire().sitting().continuedFrom());
    }

    private static List<AnswerPair> pairs(Outcome earlier, Outcome later) {
        if (!edition(earlier).equals(edition(later))) {
            return List.of();
        }
        Map<ItemKey, Item> asked = Stream.of(earlier, later)
                .map(outcome -> outcome.questionnaire().items())
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Item::key, Function.identity(), (same, again) -> same));
        return later.questionnaire().edition().items().stream()
                .filter(item -> asked.containsKey(item.key()))
                .map(item -> new AnswerPair(item, answer(earlier, item), answer(later, item)))
                .toList();
    }

    private static String edition(Outcome outcome) {
        return outcome.questionnaire().sitting().edition();
    }

    private static Optional<Answer> answer(Outcome outcome, Item item) {
        return outcome.questionnaire().sitting().answer(item.key());
    }

    /**
     * What was answered to one question, both times.
     *
     * @param earlier nothing where the question was not asked
     * @param later nothing where the question was not asked
     */
    public record AnswerPair(Item item, Optional<Answer> earlier, Optional<Answer> later) {

        public boolean isAskedTwice() {
            return earlier.isPresent() && later.isPresent();
        }

        public boolean isAlike() {
            return earlier.equals(later);
        }

        /** By how many steps the later answer is more strategic or outward; nothing where either says nothing. */
        public OptionalInt steps() {
            OptionalInt before = keyed(earlier);
            OptionalInt after = keyed(later);
            return before.isPresent() && after.isPresent()
                    ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                    : OptionalInt.empty();
        }

        private OptionalInt keyed(Optional<Answer> answer) {
            return answer.map(item::keyed).orElse(OptionalInt.empty());
        }
    }
}
