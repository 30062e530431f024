package org.twohats.instrument;

import org.twohats.role.Keyed;

/** How much of an edition someone answers. */
public enum Form implements Keyed {

    /** A fixed half of the items, the same for everyone. */
    QUICK,

    /** Every item. */
    FULL
}
