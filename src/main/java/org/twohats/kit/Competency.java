package org.twohats.kit;

import org.twohats.role.Keyed;

/** Something that somebody in one of the two roles has to be good at. The keys never change: choices are kept by them. */
public enum Competency implements Keyed {
    CUSTOMER_INSIGHT,
    MARKET_UNDERSTANDING,
    VISION_AND_STRATEGY,
    PRIORITIES,
    BUSINESS,
    PRESENTATION,
    INFLUENCE,
    COMMUNICATION,
    MEASUREMENT,
    BACKLOG,
    REQUIREMENTS,
    TEAMWORK,
    QUALITY,
    FLUENCY
}
