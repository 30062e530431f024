package org.twohats.responsibility;

import java.util.Optional;

/** Keeps every edition that was ever in use here, so that copies of it outlive a change of content. */
public interface KeptResponsibilities {

    Optional<ResponsibilityTexts> find(String edition);

    /** Keeps an edition that was not kept before; does nothing where another instance was faster. */
    void keep(ResponsibilityTexts texts);
}
