package org.twohats.kit;

import java.util.List;
import org.twohats.role.Keyed;

/**
 * Something to ask in an interview, the same for every candidate.
 *
 * @param ask to be read aloud as it stands
 * @param probes what to follow up with, where the answer leaves it open; never empty
 */
public record Question(String key, Kind kind, String ask, List<String> probes) {

    public Question {
        probes = List.copyOf(probes);
    }

    /** What an answer can tell about. */
    public enum Kind implements Keyed {

        /** Something that happened. */
        PAST,

        /** A case to think through. */
        SITUATION
    }
}
