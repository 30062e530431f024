package org.twohats.hiring;

import org.twohats.role.Keyed;

/** How sure a recommendation is. */
public enum Confidence implements Keyed {
    LOW,
    MEDIUM,
    HIGH;

    /** One level more, or the same where it is high already. */
    Confidence raised() {
        return this == LOW ? MEDIUM : HIGH;
    }

    /** One level less, or the same where it is low already. */
    Confidence lowered() {
        return this == HIGH ? MEDIUM : LOW;
    }

    /** Medium where it is high. */
    Confidence atMostMedium() {
        return this == HIGH ? MEDIUM : this;
    }
}
