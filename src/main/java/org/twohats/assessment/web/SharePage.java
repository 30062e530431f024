package org.twohats.assessment.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWords;
import org.twohats.assessment.Sitting;
import org.twohats.sharing.Share;
import org.twohats.visitor.VisitorKey;

/**
 * What the owner sees on the page on which a result is shared.
 *
 * @param headline the sentence that others would see first
 * @param token what the link ends with, or nothing where the result is not shared
 * @param withAnswers whether the link shows every answer, too
 * @param ticked whether the box that asks for that is ticked
 */
record SharePage(
        UUID sitting, String headline, String keptUntil, Optional<String> token, boolean withAnswers, boolean ticked) {

    static SharePage of(Outcome outcome, Optional<Share> share, VisitorKey key, ResultWords words, Locale locale) {
        Sitting sitting = outcome.questionnaire().sitting();
        boolean withAnswers = share.map(Share::withAnswers).orElse(false);
        return new SharePage(
                sitting.id(),
                words.verdict(outcome.result()).headline(),
                Days.written(sitting.keptUntil(), locale),
                share.map(working -> working.token(key).value()),
                withAnswers,
                withAnswers);
    }

    /** The same with the box as it was sent, which is not stored yet. */
    SharePage ticking(boolean box) {
        return new SharePage(sitting, headline, keptUntil, token, withAnswers, box);
    }
}
