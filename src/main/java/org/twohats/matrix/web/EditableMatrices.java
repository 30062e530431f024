package org.twohats.matrix.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.NoSuchMatrix;
import org.twohats.sharing.Exhibit;
import org.twohats.sharing.Exhibits;
import org.twohats.sharing.Share;
import org.twohats.visitor.Visitor;

/** Asks whoever has a link to edit a matrix whether they want to; its button lets their browser do so. */
@Component
class EditableMatrices implements Exhibits {

    private final MatrixService matrices;

    EditableMatrices(MatrixService matrices) {
        this.matrices = matrices;
    }

    @Override
    public String kind() {
        return MatrixService.EDITING;
    }

    @Override
    public Optional<Exhibit> of(Share share, Locale locale) {
        return matrices.shown(share).map(shown -> new Exhibit("matrix/invitation", MatrixPage.sheet(shown, locale)));
    }

    @Override
    public Optional<String> takeUp(Share share, Visitor visitor) {
        try {
            matrices.admit(share, visitor);
            return Optional.of("/matrices/" + share.subject().id());
        } catch (NoSuchMatrix deletedMeanwhile) {
            return Optional.empty();
        }
    }
}
