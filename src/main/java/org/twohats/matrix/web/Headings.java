package org.twohats.matrix.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.twohats.matrix.Table;

/** What the columns of a table are called that are no participant's. The first ones are those of the standard sheet. */
final class Headings {

    private Headings() {}

    static Table.Headings in(Locale locale, MessageSource messages) {
        return new Table.Headings(
                messages.getMessage("sheet.csv.number", null, locale),
                messages.getMessage("sheet.csv.area", null, locale),
                messages.getMessage("sheet.responsibility", null, locale),
                messages.getMessage("sheet.hand-off", null, locale),
                messages.getMessage("matrix.csv.note", null, locale),
                messages.getMessage("matrix.csv.shown", null, locale),
                messages.getMessage("matrix.csv.key", null, locale),
                messages.getMessage("matrix.csv.yes", null, locale),
                messages.getMessage("matrix.csv.no", null, locale));
    }

    /** All names that no participant can have. */
    static List<String> names(Table.Headings headings) {
        return List.of(
                headings.number(),
                headings.area(),
                headings.responsibility(),
                headings.handOff(),
                headings.note(),
                headings.shown(),
                headings.key());
    }
}
