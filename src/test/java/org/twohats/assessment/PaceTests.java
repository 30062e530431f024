package org.twohats.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void fewerThanThirtyPeopleSayNothing() {
        assertThat(Pace.median(minutes(29))).isEmpty();
    }

    @Test
    void halfOfThirtyPeopleNeededThatLongAtMost() {
        assertThat(Pace.median(minutes(30))).contains(Duration.ofMinutes(15));
    }

    @Test
    void someoneWhoCameBackAfterDaysDoesNotMoveIt() {
        List<Duration> times = new ArrayList<>(minutes(31));
        times.set(30, Duration.ofDays(9));
        assertThat(Pace.median(times)).contains(Duration.ofMinutes(16));
    }

    private static List<Duration> minutes(int people) {
        return IntStream.rangeClosed(1, people).mapToObj(Duration::ofMinutes).toList();
    }
}
