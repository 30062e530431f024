package org.twohats.assessment;

import org.twohats.role.Keyed;
import org.twohats.scoring.AxisScore;

/** What can be said about a place on an axis, in so many sentences. */
public enum LeanPhrase implements Keyed {
    CLEAR_POSITIVE,
    LIKELY_POSITIVE,
    NONE,
    LIKELY_NEGATIVE,
    CLEAR_NEGATIVE,
    NEAR_MIDDLE,
    NOT_ENOUGH;

    private static final double NEAR_MIDDLE_FROM = 0.5;

    static LeanPhrase of(AxisScore score) {
        boolean positive = score.pPositive() >= 0.5;
        return switch (score.words()) {
            case CLEAR -> positive ? CLEAR_POSITIVE : CLEAR_NEGATIVE;
            case LIKELY -> positive ? LIKELY_POSITIVE : LIKELY_NEGATIVE;
            case NO_CLEAR_LEAN -> score.nearMiddle() >= NEAR_MIDDLE_FROM ? NEAR_MIDDLE : NONE;
            case NOT_ENOUGH -> NOT_ENOUGH;
        };
    }
}
