package org.twohats.instrument;

import java.util.List;

/** The editions that ship with this release. */
public interface Instruments {

    /** Oldest first; the last one is in force. Never empty. */
    List<Edition> published();
}
