package org.twohats.hiring.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleWords;

/**
 * Where two cases are chosen that shall stand side by side.
 *
 * @param cases complete ones, the one that was changed last first
 * @param first the one chosen first, or empty
 * @param second the other one, or empty
 */
record CaseChoicePage(List<Line> cases, String first, String second) {

    /** What was chosen before stays chosen; otherwise the newest is the second, and the one before it the first. */
    static CaseChoicePage of(
            List<Consultation> complete,
            @Nullable UUID first,
            @Nullable UUID second,
            Function<RuleBook, RuleWords> words,
            Locale locale) {
        List<Line> lines = complete.stream()
                .sorted(Comparator.comparing(
                                (Consultation one) -> one.hiringCase().changedAt())
                        .reversed())
                .map(one -> Line.of(one, words.apply(one.book()), locale))
                .toList();
        String later = chosen(lines, second, first);
        return new CaseChoicePage(
                lines, first != null && first.equals(second) ? later : chosen(lines, first, id(later)), later);
    }

    /** @param other what shall not be chosen unless it is asked for */
    private static String chosen(List<Line> lines, @Nullable UUID asked, @Nullable UUID other) {
        return lines.stream()
                .map(Line::id)
                .filter(id -> asked == null ? !id.equals(other) : id.equals(asked))
                .findFirst()
                .map(UUID::toString)
                .orElse("");
    }

    private static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    public boolean hasTwo() {
        return cases.size() > 1;
    }

    /**
     * @param name empty where it has none
     * @param headline the verdict in one sentence
     */
    record Line(UUID id, String name, String toldOn, String headline) {

        static Line of(Consultation consultation, RuleWords words, Locale locale) {
            return new Line(
                    consultation.hiringCase().id(),
                    consultation.hiringCase().name().value(),
                    CaseDays.written(consultation.hiringCase().changedAt(), locale),
                    words.namings(
                                    consultation.decision().verdict(),
                                    consultation.hiringCase().situation())
                            .get(0)
                            .name());
        }
    }
}
