package org.twohats.hiring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two cases of one visitor side by side, to see what a change does.
 *
 * @param answers one for each question that matters in either, in order
 */
public record CaseComparison(
        Consultation first,
        Consultation second,
        Decision firstDecision,
        Decision secondDecision,
        List<AnswerPair> answers) {

    /** @throws StillOpen if either is not complete */
    static CaseComparison of(Consultation first, Consultation second) {
        Set<Factor> asked = new LinkedHashSet<>(first.asked());
        asked.addAll(second.asked());
        return new CaseComparison(
                first,
                second,
                first.decision(),
                second.decision(),
                second.book().questions().stream()
                        .filter(asked::contains)
                        .map(factor -> new AnswerPair(factor, answer(first, factor), answer(second, factor)))
                        .toList());
    }

    /** Whether both were begun with the same rule book. Otherwise the rules differ, and not only the answers. */
    public boolean isOfOneEdition() {
        return first.book().edition().equals(second.book().edition());
    }

    private static Optional<Answer> answer(Consultation consultation, Factor factor) {
        return consultation.asked().contains(factor)
                ? consultation.hiringCase().situation().answer(factor)
                : Optional.empty();
    }

    /**
     * What was told about one factor, in both.
     *
     * @param first nothing where it does not matter
     * @param second nothing where it does not matter
     */
    public record AnswerPair(Factor factor, Optional<Answer> first, Optional<Answer> second) {

        public boolean isAlike() {
            return first.equals(second);
        }
    }
}
