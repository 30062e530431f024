package org.twohats.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last day on which one may apply. */
final class ClosingDate {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ClosingDate() {}

    /** The day that a text such as {@code 2027-01-31} stands for, or nothing. */
    static Optional<LocalDate> of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As one writes it: "31 January 2027"; the text itself where it stands for no day. */
    static String written(String text, Locale locale) {
        return of(text).map(day ->
                        DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day))
                .orElse(text);
    }
}
