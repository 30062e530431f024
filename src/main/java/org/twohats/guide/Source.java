package org.twohats.guide;

import org.twohats.role.Keyed;

/** Something that the guide refers to. */
public record Source(String key, String name, String address, Reading reading) {

    /** How we came to know what it says. */
    public enum Reading implements Keyed {

        /** On the page of whoever wrote it. */
        ORIGINAL,

        /** In a copy of the whole text somewhere else. */
        COPY,

        /** From what somebody else writes about it. */
        REPORT
    }
}
