package org.twohats.kit;

import org.twohats.role.Keyed;

/** Somebody who decides about a responsibility, today or once the recommendation is followed. */
public enum Holder implements Keyed {
    NOBODY,
    FOUNDER,
    MANAGER,
    OWNER,

    /** Close to the team, beside whoever answers for the whole product and is called product owner there. */
    SPECIALIST,
    LEAD,
    EXECUTIVES
}
