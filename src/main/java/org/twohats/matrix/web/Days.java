package org.twohats.matrix.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as readers do: 23 November 2026. Days begin at midnight UTC, wherever the server stands. */
final class Days {

    private Days() {}

    static String written(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** With the time: 23 November 2026, 14:05 UTC. */
    static String writtenWithTime(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", locale).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** For the names of files, which sort by it: 2026-11-23. */
    static String numbered(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }
}
