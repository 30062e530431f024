package org.twohats.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.twohats.scoring.Place;
import org.twohats.scoring.Result;
import org.twohats.scoring.Scoring;

/**
 * A finished questionnaire and what its answers say.
 *
 * @param region the outline of the places on the map that fit the answers
 */
public record Outcome(Questionnaire questionnaire, Result result, List<Place> region) {

    /** What it is called among the things that can be shared. */
    public static final String KIND = "result";

    /** When its answers began to stand. */
    public Instant finishedAt() {
        return Objects.requireNonNull(questionnaire.sitting().finishedAt(), "only what is finished has an outcome");
    }

    static Outcome of(Questionnaire questionnaire, Scoring scoring) {
        Sitting sitting = questionnaire.sitting();
        Result result = scoring.result(sitting.form(), sitting.answers());
        return new Outcome(questionnaire, result, scoring.region(result));
    }
}
