package org.twohats.hiring.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.RuleWords;
import org.twohats.sharing.Share;
import org.twohats.visitor.VisitorKey;

/**
 * What the owner sees on the page on which a recommendation is shared.
 *
 * @param name of the case, which others see, or empty
 * @param headline the sentence that others would see first
 * @param until when the link ends
 * @param token what the link ends with, or nothing where it is not shared
 */
record CaseSharePage(UUID id, String name, String headline, String until, Optional<String> token) {

    static CaseSharePage of(
            Consultation consultation, Optional<Share> share, VisitorKey key, RuleWords words, Locale locale) {
        return new CaseSharePage(
                consultation.hiringCase().id(),
                consultation.hiringCase().name().value(),
                words.namings(
                                consultation.decision().verdict(),
                                consultation.hiringCase().situation())
                        .get(0)
                        .name(),
                CaseDays.written(
                        share.map(Share::keptUntil)
                                .orElse(consultation.hiringCase().keptUntil()),
                        locale),
                share.map(working -> working.token(key).value()));
    }
}
