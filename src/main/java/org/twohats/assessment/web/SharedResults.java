package org.twohats.assessment.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.NoSuchSitting;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWordings;
import org.twohats.sharing.Exhibit;
import org.twohats.sharing.Exhibits;
import org.twohats.sharing.Share;

/** Shows a result to whoever has a link to it. */
@Component
class SharedResults implements Exhibits {

    private final AssessmentService assessment;
    private final ResultWordings wordings;

    SharedResults(AssessmentService assessment, ResultWordings wordings) {
        this.assessment = assessment;
        this.wordings = wordings;
    }

    @Override
    public String kind() {
        return Outcome.KIND;
    }

    @Override
    public Optional<Exhibit> of(Share share, Locale locale) {
        try {
            Outcome outcome = assessment.result(share.owner(), share.subject().id());
            return Optional.of(new Exhibit(
                    SharedResultPage.TEMPLATE,
                    SharedResultPage.of(outcome, share.withAnswers(), wordings.in(locale), locale)));
        } catch (NoSuchSitting deletedMeanwhile) {
            return Optional.empty();
        }
    }
}
