package org.twohats.kit.web;

import java.util.List;
import java.util.Optional;
import org.twohats.kit.Kit;
import org.twohats.kit.Passage;
import org.twohats.kit.Rights;
import org.twohats.kit.WorkingAgreement;
import org.twohats.matrix.MatrixWords;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * What the page of a working agreement shows.
 *
 * @param forPost whether somebody is to have a post; it can only then be put in other words
 * @param matrixName of the organisation's own matrix, or empty where it has none
 * @param presetName how the work is shared otherwise
 */
record AgreedPage(
        String about,
        boolean forPost,
        WorkingAgreement agreement,
        List<Rights.Line> lines,
        Owed firstOwes,
        Owed secondOwes,
        Passage differ,
        String matrixName,
        String presetName) {

    static AgreedPage of(
            DocumentHead head, Kit kit, Rights rights, Optional<MatrixWords> own, ResponsibilityWords duties) {
        WorkingAgreement agreement = rights.agreement();
        return new AgreedPage(
                head.about(),
                kit.post().isPresent(),
                agreement,
                rights.lines(),
                new Owed(agreement.first(), rights.firstOwes()),
                new Owed(agreement.second(), rights.secondOwes()),
                rights.differ(),
                own.map(words -> words.matrix().copy().name()).orElse(""),
                duties.preset(kit.preset()).name());
    }

    /** What the other can expect of somebody. */
    record Owed(String who, Passage passage) {}
}
