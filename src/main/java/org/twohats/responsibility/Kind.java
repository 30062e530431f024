package org.twohats.responsibility;

import org.twohats.role.Keyed;

/** A kind of product for which a responsibility may look different. */
public enum Kind implements Keyed {
    HARDWARE,

    /** For colleagues. */
    INTERNAL,

    /** Sold to firms. */
    FIRMS,

    /** Sold to households. */
    HOUSEHOLDS
}
