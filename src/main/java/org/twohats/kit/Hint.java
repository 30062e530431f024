package org.twohats.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twohats.hiring.Situation;
import org.twohats.kit.LanguageGuide.Found;
import org.twohats.role.Keyed;

/**
 * Something in a job description that is worth a second look. It forbids nothing.
 *
 * @param found what was found there, where it is about words
 */
public record Hint(Section section, Kind kind, Optional<Found> found) {

    public enum Kind implements Keyed {
        NO_TITLE,

        /** It does not say what "product owner" means here. */
        NO_MEANING,

        /** The firm is not sure what "product owner" means. */
        MEANING_UNSURE,
        NO_OUTCOMES,
        NO_DECISIONS,
        MANY_MUST_HAVES,
        NO_PAY,

        /** There is a text about pay, but no figure in it. */
        NO_FIGURE,
        NO_PLACE,
        NO_PROCESS,
        NO_CLOSING_DATE,

        /** The day is over. */
        CLOSED,
        WORDS
    }

    private static final int MOST_MUST_HAVES = 6;
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}");

    /**
     * What is worth a second look in it, in the order of the parts.
     *
     * @param situation of which it is known whether "product owner" is clear in the firm
     */
    public static List<Hint> of(JobDescription job, Situation situation, LanguageGuide guide, LocalDate today) {
        List<Hint> hints = new ArrayList<>();
        for (JobDescription.Part part : job.parts()) {
            kind(part, situation, today).ifPresent(kind -> hints.add(new Hint(part.section(), kind, Optional.empty())));
            guide.find(part.body())
                    .forEach(found -> hints.add(new Hint(part.section(), Kind.WORDS, Optional.of(found))));
        }
        return List.copyOf(hints);
    }

    private static Optional<Kind> kind(JobDescription.Part part, Situation situation, LocalDate today) {
        boolean empty = part.body().isEmpty();
        return switch (part.section()) {
            case TITLE -> when(empty, Kind.NO_TITLE);
            case MEANING ->
                empty
                        ? Optional.of(Kind.NO_MEANING)
                        : when(
                                !part.isEdited()
                                        && JobDescription.meaning(situation).equals("unsure"),
                                Kind.MEANING_UNSURE);
            case OUTCOMES -> when(empty, Kind.NO_OUTCOMES);
            case DECISIONS -> when(empty, Kind.NO_DECISIONS);
            case MUST_HAVES -> when(part.lines().size() > MOST_MUST_HAVES, Kind.MANY_MUST_HAVES);
            case PAY ->
                empty
                        ? Optional.of(Kind.NO_PAY)
                        : when(!FIGURE.matcher(part.body()).find(), Kind.NO_FIGURE);
            case PLACE_AND_HOURS -> when(empty, Kind.NO_PLACE);
            case PROCESS -> when(empty, Kind.NO_PROCESS);
            case CLOSING_DATE ->
                empty
                        ? Optional.of(Kind.NO_CLOSING_DATE)
                        : when(
                                ClosingDate.of(part.body())
                                        .filter(today::isAfter)
                                        .isPresent(),
                                Kind.CLOSED);
            case PURPOSE, WORKS_WITH, NICE_TO_HAVES -> Optional.empty();
        };
    }

    private static Optional<Kind> when(boolean holds, Kind kind) {
        return holds ? Optional.of(kind) : Optional.empty();
    }
}
