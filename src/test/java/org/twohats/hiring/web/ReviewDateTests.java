package org.twohats.hiring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The lines of RFC 5545: how they end, how long they are, and what has to be escaped in them. */
class ReviewDateTests {

    private static final UUID CASE = UUID.fromString("6f9c1f43-1f0b-4d0c-9d5c-0a6a0c6f3e11");
    private static final Instant NOW = Instant.parse("2026-11-26T23:59:59.999Z");
    private static final ReviewDate REVIEW = new ReviewDate(
            CASE,
            LocalDate.of(2027, 2, 26),
            "Look again; (Team A, B\\C)",
            "Zwei Hüte: ".repeat(20) + "🎩".repeat(40) + "\nEnd",
            "https://hats.example/hiring/" + CASE);

    @Test
    void everyLineEndsWithCarriageReturnAndLineFeedAndHasSeventyFiveBytesAtMost() {
        String file = REVIEW.calendar(NOW);
        assertThat(file).endsWith("\r\n").doesNotContain("\r\r").doesNotContainPattern("(?<!\r)\n");
        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
    }

    @Test
    void unfoldedItSaysWhatWasGivenWithCommasSemicolonsAndBreaksEscaped() {
        assertThat(lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "DTSTAMP:20261126T235959Z",
                        "DTSTART;VALUE=DATE:20270226",
                        "DTEND;VALUE=DATE:20270227",
                        "SUMMARY:Look again\\; (Team A\\, B\\\\C)",
                        "DESCRIPTION:" + "Zwei Hüte: ".repeat(20) + "🎩".repeat(40) + "\\nEnd",
                        "END:VEVENT")
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR", "");
    }

    @Test
    void theSameCaseHasTheSameUidAtAnyTimeAndAnotherCaseAnother() {
        String uid = uid(REVIEW, NOW);
        assertThat(uid(REVIEW, NOW.plusSeconds(100_000))).isEqualTo(uid).doesNotContain(CASE.toString());
        ReviewDate other = new ReviewDate(UUID.randomUUID(), REVIEW.day(), "", "", "");
        assertThat(uid(other, NOW)).isNotEqualTo(uid);
    }

    private static List<String> lines() {
        return List.of(REVIEW.calendar(NOW).replace("\r\n ", "").split("\r\n", -1));
    }

    private static String uid(ReviewDate review, Instant now) {
        return review.calendar(now)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
