package org.twohats.kit.web;

import java.util.List;
import java.util.Optional;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Passage;
import org.twohats.kit.Rights;
import org.twohats.kit.WorkingAgreement;
import org.twohats.matrix.MatrixWords;

/**
 * What the page of a working agreement shows.
 *
 * @param forPost whether somebody is to have a post; it can only then be put in other words
 * @param first what the first one is called
 * @param matrixName of the organisation's own matrix, or empty where it has none
 * @param presetName how the work is shared otherwise
 */
record AgreedPage(
        String about,
        boolean forPost,
        WorkingAgreement agreement,
        String first,
        String second,
        List<Rights.Line> lines,
        Owed firstOwes,
        Owed secondOwes,
        Passage differ,
        String matrixName,
        String presetName) {

    static AgreedPage of(DocumentHead head, Kit kit, Rights rights, Optional<MatrixWords> own, KitWords words) {
        return new AgreedPage(
                head.about(),
                kit.post().isPresent(),
                rights.agreement(),
                rights.first(),
                rights.second(),
                rights.lines(),
                new Owed(rights.first(), rights.firstOwes()),
                new Owed(rights.second(), rights.secondOwes()),
                rights.differ(),
                own.map(matrix -> matrix.matrix().copy().name()).orElse(""),
                words.setUp(kit));
    }

    /** What the other can expect of somebody. */
    record Owed(String who, Passage passage) {}
}
