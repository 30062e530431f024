package org.twohats.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as readers do. Days begin at midnight UTC, wherever the server stands. */
final class KitDays {

    private KitDays() {}

    static String written(Instant moment, Locale locale) {
        return written(moment.atOffset(ZoneOffset.UTC).toLocalDate(), locale);
    }

    static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** For the names of files: 2026-11-23. */
    static String numbered(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(
                moment.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
