package org.twohats.hiring;

import org.twohats.role.Keyed;

/** A group of rules, in the order in which they are asked. */
public enum Block implements Keyed {

    /** Something stands in the way of any post, such as money. */
    GATE,

    /** No role exists yet and there is little of a product. */
    EARLY,

    /** A role exists. */
    ROLE_EXISTS,

    /** No role exists. */
    NOBODY_YET
}
