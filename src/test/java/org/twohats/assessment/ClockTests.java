package org.twohats.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.ItemKey;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/** The clock jumps, a day has 23 or 25 hours, and the server stands in another time zone: nothing goes before its time. */
class ClockTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Duration DRAFTS = Duration.ofDays(30);
        private static final Duration RESULTS = Duration.ofDays(90);
        private static final Duration A_MOMENT = Duration.ofMinutes(5);

        @Autowired
        private AssessmentService assessment;

        @Autowired
        private MovableClock clock;

        private final TimeZone zone = TimeZone.getDefault();
        private final Visitor visitor = VisitorKey.random(new SecureRandom()).holder();
        private final UUID id = UUID.randomUUID();

        @AfterEach
        void backToNow() {
            clock.reset();
            TimeZone.setDefault(zone);
        }

        /** Written where the first zone is, read where the second is. */
        @ParameterizedTest
        @CsvSource({
            "2027-03-14T06:59:30Z, America/New_York, Pacific/Kiritimati",
            "2027-11-07T05:59:30Z, America/New_York, UTC",
            "2027-03-28T00:59:30Z, Europe/Berlin, Pacific/Pago_Pago",
            "2027-10-31T00:59:30Z, Pacific/Kiritimati, Europe/Berlin",
            "2028-02-28T23:59:30Z, UTC, Pacific/Kiritimati",
            "2028-02-29T12:00:00Z, Pacific/Kiritimati, UTC",
            "2027-12-31T23:59:30Z, Pacific/Kiritimati, Pacific/Pago_Pago"
        })
        void itIsKeptToTheMinuteWhereverAndWheneverThatIs(Instant moment, String here, String there) {
            TimeZone.setDefault(TimeZone.getTimeZone(here));
            moveTo(moment);
            answerAll();
            Instant draft = sitting().keptUntil();
            assertThat(draft).isBetween(moment.plus(DRAFTS), moment.plus(DRAFTS).plus(A_MOMENT));
            TimeZone.setDefault(TimeZone.getTimeZone(there));
            assertThat(sitting().keptUntil()).isEqualTo(draft);
            assessment.finish(visitor, id);
            Instant result = sitting().keptUntil();
            assertThat(result)
                    .isBetween(moment.plus(RESULTS), moment.plus(RESULTS).plus(A_MOMENT));
            TimeZone.setDefault(TimeZone.getTimeZone(here));
            assertThat(sitting().keptUntil()).isEqualTo(result);

            moveTo(result.minus(A_MOMENT));
            assessment.deleteWhatIsOver();
            assertThat(assessment.all(visitor)).hasSize(1);
            moveTo(result.plus(A_MOMENT));
            assessment.deleteWhatIsOver();
            assertThat(assessment.all(visitor)).isEmpty();
        }

        @Test
        void whereTheClockGoesBackAnHourNothingIsKeptForLessAndAllGoesOn() {
            assessment.start(visitor, id, Form.QUICK);
            Instant promised = sitting().keptUntil();
            clock.advance(Duration.ofHours(-1));
            answerAll();
            assertThat(sitting().keptUntil()).isEqualTo(promised);
            assessment.finish(visitor, id);
            assertThat(assessment.result(visitor, id)).isNotNull();
            assertThat(sitting().keptUntil()).isAfter(promised);
        }

        /** Ahead by a day for a while, as after a battery's death, and then right again. */
        @Test
        void whereTheClockWasADayAheadNothingIsKeptForLessAfterwards() {
            assessment.start(visitor, id, Form.QUICK);
            clock.advance(Duration.ofDays(1));
            answerAll();
            Instant promised = sitting().keptUntil();
            assessment.deleteWhatIsOver();
            clock.reset();
            assessment.answer(visitor, id, first(), Answer.SKIP);
            assertThat(sitting().keptUntil()).isEqualTo(promised);
        }

        private void answerAll() {
            assessment.start(visitor, id, Form.QUICK);
            assessment
                    .editionInForce()
                    .items(Form.QUICK)
                    .forEach(item -> assessment.answer(visitor, id, item.key(), Answer.BOTH));
        }

        private ItemKey first() {
            return assessment.editionInForce().items(Form.QUICK).get(0).key();
        }

        private Sitting sitting() {
            return assessment.questionnaire(visitor, id).sitting();
        }

        private void moveTo(Instant moment) {
            clock.advance(Duration.between(clock.instant(), moment));
        }
    }
}
