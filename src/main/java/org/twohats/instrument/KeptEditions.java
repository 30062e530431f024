package org.twohats.instrument;

import java.util.Optional;

/** Keeps every edition that was ever in use here, so that old results outlive a change of content. */
public interface KeptEditions {

    Optional<EditionFiles> find(String edition);

    /** Keeps an edition that was not kept before; does nothing where another instance was faster. */
    void keep(EditionFiles files);
}
