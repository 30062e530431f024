package org.twohats.kit;

import java.util.Set;

/** Another page has written in the same place since this one was opened; nothing was kept. */
public class Overwritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Kit now;
    private final transient Set<String> places;

    Overwritten(Kit now, Set<String> places) {
        super("another page was faster");
        this.now = now;
        this.places = Set.copyOf(places);
    }

    /** The kit as it is kept. */
    public Kit now() {
        return now;
    }

    /** Where it was written meanwhile. */
    public Set<String> places() {
        return places;
    }
}
