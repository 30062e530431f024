package org.twohats.hiring.web;

/** An address names a question that there is not. */
class NoSuchFactor extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
