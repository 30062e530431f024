package org.twohats.hiring.web;

import java.util.Locale;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.RuleWords;

/**
 * What others see of a shared recommendation.
 *
 * @param answers every answer that mattered
 */
record SharedRecommendationPage(RecommendationPage advised, CaseCheckPage answers) {

    static final String TEMPLATE = "hiring/shared";

    static SharedRecommendationPage of(Consultation consultation, RuleWords words, Locale locale) {
        return new SharedRecommendationPage(
                RecommendationPage.of(consultation, words, locale), CaseCheckPage.of(consultation, words, locale));
    }
}
