package org.twohats.guide;

import org.twohats.role.Keyed;

/** How far the field stands behind a statement. */
public enum Standing implements Keyed {

    /** A framework says so, or several independent writers do, and no source that we know disputes it. */
    WIDELY_AGREED,

    /** Good sources say different things. */
    CONTESTED,

    /** Nobody answers for it but us. */
    RULE_OF_THUMB
}
