package org.twohats.matrix;

/** Somebody else has saved the same thing since the page was opened; nothing was stored. */
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Matrix now;

    public Stale(Matrix now) {
        super("somebody else was faster");
        this.now = now;
    }

    /** The matrix as it is kept. */
    public Matrix now() {
        return now;
    }
}
