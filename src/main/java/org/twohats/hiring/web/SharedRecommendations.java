package org.twohats.hiring.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.HiringService;
import org.twohats.hiring.NoSuchCase;
import org.twohats.hiring.NotAsked;
import org.twohats.sharing.Exhibit;
import org.twohats.sharing.Exhibits;
import org.twohats.sharing.Share;

/** Shows a recommendation to whoever has a link to it; nothing while its owner has a question open. */
@Component
class SharedRecommendations implements Exhibits {

    private final HiringService hiring;

    SharedRecommendations(HiringService hiring) {
        this.hiring = hiring;
    }

    @Override
    public String kind() {
        return HiringCase.KIND;
    }

    @Override
    public Optional<Exhibit> of(Share share, Locale locale) {
        try {
            Consultation consultation =
                    hiring.complete(share.owner(), share.subject().id());
            return Optional.of(new Exhibit(
                    SharedRecommendationPage.TEMPLATE,
                    SharedRecommendationPage.of(consultation, hiring.words(consultation.book(), locale), locale)));
        } catch (NoSuchCase | NotAsked nothingToSee) {
            return Optional.empty();
        }
    }
}
