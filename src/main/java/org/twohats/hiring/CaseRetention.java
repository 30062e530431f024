package org.twohats.hiring;

import java.time.Duration;
import java.time.Instant;

/**
 * How long cases are kept after something was last told.
 *
 * @param drafts while a question is open
 * @param cases when all is told
 */
public record CaseRetention(Duration drafts, Duration cases) {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** @throws IllegalArgumentException if either is not between 1 and 365 days */
    public CaseRetention {
        check("two-hats.retention.drafts", drafts);
        check("two-hats.retention.hiring", cases);
    }

    Instant ofDraft(Instant now) {
        return now.plus(drafts);
    }

    /**
     * When a case is deleted in which something is told now. The date moves on by whole days, so that a day's answers
     * cost one change of it and not one each, and never comes nearer.
     */
    Instant of(boolean isComplete, Instant now, Instant before) {
        Instant anew = now.plus(isComplete ? cases : drafts);
        return before.plus(A_DAY).isBefore(anew) ? anew : before;
    }

    private static void check(String setting, Duration duration) {
        if (duration.compareTo(A_DAY) < 0 || duration.compareTo(A_YEAR) > 0) {
            throw new IllegalArgumentException(
                    setting + " has to lie between 1d and 365d, but is " + duration.toDays() + "d");
        }
    }
}
