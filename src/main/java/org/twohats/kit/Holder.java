package org.twohats.kit;

import org.twohats.role.Keyed;

/** Somebody who decides about a responsibility, today or once the recommendation is followed. */
public enum Holder implements Keyed {
    NOBODY,
    FOUNDER,
    MANAGER,
    OWNER,
    LEAD,
    EXECUTIVES,

    /** Whoever covers both roles. */
    ONE_PERSON
}
