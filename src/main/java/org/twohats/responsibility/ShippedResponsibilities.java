package org.twohats.responsibility;

import java.util.List;

/** The editions that ship with this release, and the way to read one. */
public interface ShippedResponsibilities {

    /** Oldest first; the last one is in force. Never empty. */
    List<ResponsibilityTexts> shipped();

    /** @throws RuntimeException with file, line and a plain sentence if an editor has to mend something */
    Responsibilities read(ResponsibilityTexts texts);
}
