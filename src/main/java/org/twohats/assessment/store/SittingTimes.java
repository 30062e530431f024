package org.twohats.assessment.store;

import java.time.Duration;
import java.time.Instant;

/** When a sitting was begun and finished, without its answers. */
record SittingTimes(Instant startedAt, Instant finishedAt) {

    Duration between() {
        return Duration.between(startedAt, finishedAt);
    }
}
