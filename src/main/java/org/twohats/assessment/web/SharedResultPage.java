package org.twohats.assessment.web;

import java.util.Locale;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWords;

/**
 * What others see of a shared result.
 *
 * @param withAnswers whether they see every answer, and what would change the result
 */
record SharedResultPage(ResultPage result, boolean withAnswers) {

    static final String TEMPLATE = "assessment/shared";

    static SharedResultPage of(Outcome outcome, boolean withAnswers, ResultWords words, Locale locale) {
        return new SharedResultPage(ResultPage.of(outcome, words, locale), withAnswers);
    }
}
