package org.twohats.responsibility;

import org.twohats.role.Keyed;

/** Someone who can have a part in a responsibility. */
public enum Party implements Keyed {
    PRODUCT_MANAGER,
    PRODUCT_OWNER,
    ENGINEERING,
    DESIGN,
    EXECUTIVES,

    /** Marketing, sales and customer success. */
    GO_TO_MARKET
}
