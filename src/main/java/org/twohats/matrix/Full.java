package org.twohats.matrix;

/** The matrix has as many rows as one may have; nothing was stored. */
public class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
