package org.twohats.assessment;

import java.time.Duration;
import java.time.Instant;

/**
 * How long sittings are kept.
 *
 * @param drafts after the last day on which something was answered
 * @param results after finishing
 */
public record Retention(Duration drafts, Duration results) {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** @throws IllegalArgumentException if either is not between 1 and 365 days */
    public Retention {
        check("two-hats.retention.drafts", drafts);
        check("two-hats.retention.results", results);
    }

    Instant ofDraft(Instant now) {
        return now.plus(drafts);
    }

    /** Moves on by whole days, so that a day's answers cost one change of the date and not one each. */
    Instant ofDraft(Instant now, Instant before) {
        Instant anew = ofDraft(now);
        return before.plus(A_DAY).isBefore(anew) ? anew : before;
    }

    Instant ofResult(Instant now) {
        return now.plus(results);
    }

    private static void check(String setting, Duration duration) {
        if (duration.compareTo(A_DAY) < 0 || duration.compareTo(A_YEAR) > 0) {
            throw new IllegalArgumentException(
                    setting + " has to lie between 1d and 365d, but is " + duration.toDays() + "d");
        }
    }
}
