package org.twohats.assessment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWords;

/**
 * Where two results are chosen that shall stand side by side.
 *
 * @param results the newest first
 * @param first the one chosen first, or empty
 * @param second the other one, or empty
 */
record ChoosePage(List<Line> results, String first, String second) {

    /** What was chosen before stays chosen; otherwise the newest is the second, and the one before it the first. */
    static ChoosePage of(
            List<Outcome> results, @Nullable UUID first, @Nullable UUID second, ResultWords words, Locale locale) {
        List<Line> lines = results.stream()
                .sorted(Comparator.comparing(Outcome::finishedAt).reversed())
                .map(outcome -> Line.of(outcome, words, locale))
                .toList();
        String later = chosen(lines, second, first);
        return new ChoosePage(
                lines, first != null && first.equals(second) ? later : chosen(lines, first, id(later)), later);
    }

    /** @param other what shall not be chosen unless it is asked for */
    private static String chosen(List<Line> lines, @Nullable UUID asked, @Nullable UUID other) {
        return lines.stream()
                .map(Line::sitting)
                .filter(id -> asked == null ? !id.equals(other) : id.equals(asked))
                .findFirst()
                .map(UUID::toString)
                .orElse("");
    }

    private static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    public boolean hasTwo() {
        return results.size() > 1;
    }

    /** @param headline the sentence in which the result is told */
    record Line(UUID sitting, String finishedOn, int items, String headline) {

        static Line of(Outcome outcome, ResultWords words, Locale locale) {
            return new Line(
                    outcome.questionnaire().sitting().id(),
                    Days.written(outcome.finishedAt(), locale),
                    outcome.questionnaire().items().size(),
                    words.verdict(outcome.result()).headline());
        }
    }
}
