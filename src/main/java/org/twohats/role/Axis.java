package org.twohats.role;

/**
 * One of the two independent questions that tell the roles apart.
 *
 * <p>The product manager's corner is the positive end of both, the product owner's the negative end of both.
 */
public enum Axis implements Keyed {

    /** How far ahead: tactical is negative, strategic is positive. */
    HORIZON,

    /** Which way someone faces: inward is negative, outward is positive. */
    ORIENTATION
}
