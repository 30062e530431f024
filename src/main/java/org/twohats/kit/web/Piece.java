package org.twohats.kit.web;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twohats.kit.Kit;
import org.twohats.role.Keyed;

/** One of the documents of a kit that follow from what was chosen. Its key is its address. */
enum Piece implements Keyed {
    INTERVIEW,
    SCORECARDS,
    WORK_SAMPLE,
    FIRST_90_DAYS,
    DECISION_RIGHTS;

    /**
     * The one whose page, sheet or text an address leads to.
     *
     * @param address that has the key in it, such as {@code /hiring/{case}/kit/interview.pdf}
     */
    static Piece at(String address) {
        return Stream.of(values())
                .filter(piece -> Pattern.compile("/kit/" + piece.key() + "\\b")
                        .matcher(address)
                        .find())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document is at " + address));
    }

    /** Whether the kit has it: nobody is interviewed where nobody is to be found. */
    boolean isIn(Kit kit) {
        return switch (this) {
            case INTERVIEW, SCORECARDS, WORK_SAMPLE -> kit.isAdvertised();
            case FIRST_90_DAYS -> kit.post().isPresent();
            case DECISION_RIGHTS -> true;
        };
    }

    /** The template that shows it. */
    String template() {
        return "kit/" + key();
    }
}
