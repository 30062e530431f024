package org.twohats.matrix;

/** The matrix has no row of that key, or no change of that number. */
public class NoSuchDuty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchDuty(String key) {
        super(key);
    }
}
