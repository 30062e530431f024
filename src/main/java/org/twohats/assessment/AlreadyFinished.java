package org.twohats.assessment;

import java.util.UUID;

/** The sitting is finished; its answers stand. */
public final class AlreadyFinished extends RuntimeException {

    private final UUID sitting;

    public AlreadyFinished(UUID sitting) {
        super("sitting " + sitting + " is finished");
        this.sitting = sitting;
    }

    public UUID sitting() {
        return sitting;
    }
}
