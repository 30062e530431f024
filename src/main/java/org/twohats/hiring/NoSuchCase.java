package org.twohats.hiring;

import java.util.UUID;

/** There is no such case, or not for this visitor; which of the two is nobody's business. */
public class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchCase(UUID id) {
        super("no case " + id + " for this visitor");
    }
}
