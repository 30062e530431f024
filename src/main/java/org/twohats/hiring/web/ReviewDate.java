package org.twohats.hiring.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * A day on which somebody looks again, as an entry for a calendar. Format: RFC 5545, checked line by line in its tests.
 *
 * @param about which case; the entry of the same case takes the place of an earlier one
 * @param address where the recommendation is
 */
record ReviewDate(UUID about, LocalDate day, String summary, String description, String address) {

    private static final int LONGEST_LINE = 75;
    private static final String LINE_BREAK = "\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** @param now when the file is made */
    String calendar(Instant now) {
        StringBuilder file = new StringBuilder();
        for (String line : List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Two Hats//Hiring//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + uid(),
                "DTSTAMP:" + MOMENT.format(now),
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day),
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)),
                "SUMMARY:" + escaped(summary),
                "DESCRIPTION:" + escaped(description),
                "URL:" + address,
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR")) {
            fold(line, file);
        }
        return file.toString();
    }

    /** The same for each download, and does not lead back to the case. */
    private UUID uid() {
        return UUID.nameUUIDFromBytes((about + " review").getBytes(StandardCharsets.US_ASCII));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No line has more than 75 bytes; what is longer goes on in the next one, behind a space. */
    private static void fold(String line, StringBuilder file) {
        int length = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                file.append(LINE_BREAK).append(' ');
                length = 1;
            }
            file.append(sign);
            length += bytes;
        }
        file.append(LINE_BREAK);
    }
}
