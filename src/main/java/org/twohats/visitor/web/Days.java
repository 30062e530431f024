package org.twohats.visitor.web;

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
}
