package org.twohats.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long people take for a form, from those who finished it here. */
final class Pace {

    /** With fewer, one slow person would move the middle. */
    private static final int ENOUGH_PEOPLE = 30;

    private Pace() {}

    /** The time that half of them needed at most, or nothing where too few have finished. */
    static Optional<Duration> median(List<Duration> times) {
        if (times.size() < ENOUGH_PEOPLE) {
            return Optional.empty();
        }
        return times.stream().sorted().skip((times.size() - 1) / 2).findFirst();
    }
}
