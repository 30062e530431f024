package org.twohats.kit.web;

/** The kit has no such document, since nobody is to be hired. */
class NoSuchDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
