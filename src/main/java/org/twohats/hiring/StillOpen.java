package org.twohats.hiring;

/** The situation cannot be decided, since a question that matters has no answer yet. */
public class StillOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Factor factor;

    public StillOpen(Factor factor) {
        super(factor.key());
        this.factor = factor;
    }

    /** The first question without an answer. */
    public Factor factor() {
        return factor;
    }
}
