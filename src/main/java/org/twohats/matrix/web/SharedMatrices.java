package org.twohats.matrix.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twohats.matrix.MatrixService;
import org.twohats.sharing.Exhibit;
import org.twohats.sharing.Exhibits;
import org.twohats.sharing.Share;

/** Shows the sheet of a matrix to whoever has a link to read it. */
@Component
class SharedMatrices implements Exhibits {

    private final MatrixService matrices;

    SharedMatrices(MatrixService matrices) {
        this.matrices = matrices;
    }

    @Override
    public String kind() {
        return MatrixService.READING;
    }

    @Override
    public Optional<Exhibit> of(Share share, Locale locale) {
        return matrices.shown(share).map(shown -> new Exhibit("matrix/shared", MatrixPage.sheet(shown, locale)));
    }
}
