package org.twohats.assessment;

import java.util.UUID;

/** Nothing was begun under that id, or somebody else began it; who asks cannot tell which. */
public final class NoSuchSitting extends RuntimeException {

    public NoSuchSitting(UUID id) {
        super("no sitting " + id + " for this visitor");
    }
}
