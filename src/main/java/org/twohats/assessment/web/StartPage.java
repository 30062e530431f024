package org.twohats.assessment.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twohats.assessment.Questionnaire;
import org.twohats.assessment.Retention;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;

/**
 * What the start page shows.
 *
 * @param sitting the id that the questionnaire will have when it is begun from this page
 * @param underWay what the visitor began earlier, or nothing
 * @param chosen the key of the form that was chosen before, or empty
 */
record StartPage(
        UUID sitting,
        List<FormChoice> forms,
        Optional<UnderWay> underWay,
        String chosen,
        long draftDays,
        long resultDays) {

    /** Until enough people have finished here. */
    private static final long SECONDS_AN_ITEM = 20L;

    static StartPage of(
            Edition edition,
            Function<Form, Optional<Duration>> pace,
            UUID sitting,
            Optional<Questionnaire> underWay,
            String chosen,
            Retention retention,
            Locale locale) {
        return new StartPage(
                sitting,
                Stream.of(Form.FULL, Form.QUICK)
                        .map(form -> FormChoice.of(edition, form, pace.apply(form)))
                        .toList(),
                underWay.map(begun -> UnderWay.of(begun, locale)),
                chosen,
                retention.drafts().toDays(),
                retention.results().toDays());
    }

    record FormChoice(String key, int items, long minutes) {

        static FormChoice of(Edition edition, Form form, Optional<Duration> pace) {
            int items = edition.items(form).size();
            Duration time = pace.orElseGet(() -> Duration.ofSeconds(SECONDS_AN_ITEM * items));
            return new FormChoice(
                    form.key(), items, Math.max(1, time.plusSeconds(30).toMinutes()));
        }
    }

    /**
     * @param answered how many questions have an answer
     */
    record UnderWay(UUID sitting, int answered, int items, String keptUntil) {

        static UnderWay of(Questionnaire questionnaire, Locale locale) {
            return new UnderWay(
                    questionnaire.sitting().id(),
                    questionnaire.sitting().responses().size(),
                    questionnaire.items().size(),
                    Days.written(questionnaire.sitting().keptUntil(), locale));
        }
    }
}
