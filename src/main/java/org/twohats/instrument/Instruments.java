package org.twohats.instrument;

import java.util.List;

/** The editions that ship with this release, and the way to read one. */
public interface Instruments {

    /** Oldest first; the last one is in force. Never empty. */
    List<EditionFiles> shipped();

    /** @throws RuntimeException with file, line and a plain sentence if an editor has to mend something */
    Edition read(EditionFiles files);
}
