package org.twohats.hiring.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twohats.hiring.CaseRetention;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.Situation;

/**
 * What the start page shows.
 *
 * @param id which the case will have when it is opened from this page
 * @param name as it was typed before, or empty
 * @param questions how many there are at most
 * @param underWay what the visitor began earlier, or nothing
 */
record CaseStartPage(
        UUID id, String name, int questions, long minutes, Optional<Draft> underWay, long draftDays, long caseDays) {

    private static final int SECONDS_A_QUESTION = 20;
    private static final int A_MINUTE = 60;

    static CaseStartPage of(
            RuleBook book,
            UUID id,
            String name,
            Optional<Consultation> underWay,
            CaseRetention retention,
            Locale locale) {
        int questions = book.atMostLeft(Situation.untold());
        return new CaseStartPage(
                id,
                name,
                questions,
                Math.max(1, (questions * SECONDS_A_QUESTION + A_MINUTE - 1) / A_MINUTE),
                underWay.map(begun -> Draft.of(begun, locale)),
                retention.drafts().toDays(),
                retention.cases().toDays());
    }

    /**
     * @param factor the next question
     * @param name empty where it has none
     */
    record Draft(UUID id, String factor, String name, int number, int atMost, String keptUntil) {

        static Draft of(Consultation consultation, Locale locale) {
            Factor next = consultation.next().orElseThrow();
            return new Draft(
                    consultation.hiringCase().id(),
                    next.key(),
                    consultation.hiringCase().name().value(),
                    consultation.number(next),
                    consultation.atMost(next),
                    CaseDays.written(consultation.hiringCase().keptUntil(), locale));
        }
    }
}
