package org.twohats.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;
import org.twohats.kit.Kit;
import org.twohats.role.Keyed;

/** One of the documents of a kit that follow from what was chosen. Its key is its address. */
enum Piece implements Keyed {
    INTERVIEW,
    SCORECARDS,
    WORK_SAMPLE,
    FIRST_90_DAYS,
    DECISION_RIGHTS;

    /** The one whose page, sheet or text is asked for, by the mapping that took the request: what was typed may be encoded. */
    static Piece at(HttpServletRequest request) {
        String mapping = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Stream.of(values())
                .filter(piece -> mapping.contains("/kit/" + piece.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document is at " + mapping));
    }

    /** Whether the kit has it: nobody is interviewed where nobody is to be found. */
    boolean isIn(Kit kit) {
        return switch (this) {
            case INTERVIEW, SCORECARDS, WORK_SAMPLE -> kit.isAdvertised();
            case FIRST_90_DAYS -> kit.post().isPresent();
            case DECISION_RIGHTS -> true;
        };
    }

    /** Whether candidates get it, who need not know what it was made with, and for which case. */
    boolean isHandedOut() {
        return this == WORK_SAMPLE;
    }

    /** The template that shows it. */
    String template() {
        return "kit/" + key();
    }
}
