package org.twohats.assessment.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.Questionnaire;
import org.twohats.assessment.Sitting;
import org.twohats.instrument.Form;

/**
 * How a quick result and the one over all questions that was continued from it lead to each other.
 *
 * @param others how many questions a quick result left out; 0 for one over all questions
 * @param continuedBy what was continued from this result, or nothing
 * @param finished whether that is finished
 * @param continuedFrom the quick result from which this one was continued, or nothing
 * @param continuedFromOn when that was finished, or empty
 */
record Course(
        int others,
        Optional<UUID> continuedBy,
        boolean finished,
        Optional<UUID> continuedFrom,
        String continuedFromOn) {

    private static final Course STRAIGHT = new Course(0, Optional.empty(), false, Optional.empty(), "");

    static Course of(Questionnaire questionnaire, AssessmentService assessment, Locale locale) {
        Sitting sitting = questionnaire.sitting();
        if (sitting.form() == Form.QUICK) {
            int others = questionnaire.edition().items(Form.FULL).size()
                    - questionnaire.items().size();
            Optional<Sitting> continued =
                    assessment.continued(sitting.visitor(), sitting.id()).map(Questionnaire::sitting);
            return new Course(
                    others,
                    continued.map(Sitting::id),
                    continued.filter(Sitting::isFinished).isPresent(),
                    Optional.empty(),
                    "");
        }
        UUID quick = sitting.continuedFrom();
        return quick == null
                ? STRAIGHT
                : new Course(
                        0,
                        Optional.empty(),
                        false,
                        Optional.of(quick),
                        Days.written(assessment.result(sitting.visitor(), quick).finishedAt(), locale));
    }
}
