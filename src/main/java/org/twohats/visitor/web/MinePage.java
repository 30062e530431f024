package org.twohats.visitor.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.twohats.visitor.Belonging;

/**
 * The list of all that a visitor owns.
 *
 * @param keptUntil when the last of it is deleted, or empty where there is nothing
 */
record MinePage(List<Line> lines, String keptUntil) {

    static MinePage of(List<Belonging> belongings, Locale locale) {
        return new MinePage(
                belongings.stream().map(belonging -> Line.of(belonging, locale)).toList(),
                belongings.stream()
                        .map(Belonging::keptUntil)
                        .max(Comparator.naturalOrder())
                        .map(last -> Days.written(last, locale))
                        .orElse(""));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    record Line(String title, String about, String address, String deletion, String begunOn, String keptUntil) {

        static Line of(Belonging belonging, Locale locale) {
            return new Line(
                    belonging.title(),
                    belonging.about(),
                    belonging.address(),
                    belonging.deletion(),
                    Days.written(belonging.begunAt(), locale),
                    Days.written(belonging.keptUntil(), locale));
        }
    }
}
