package org.twohats.scoring;

import org.twohats.role.Keyed;

/** What the answers say altogether. Source: docs/scoring.md, "Verdict". */
public enum Verdict implements Keyed {

    /** Strategic and outward. */
    PRODUCT_MANAGER,

    /** Tactical and inward. */
    PRODUCT_OWNER,

    /** Strategic and inward: between the roles, with something of each. */
    STRATEGIC_INWARD,

    /** Tactical and outward: between the roles, with something of each. */
    TACTICAL_OUTWARD,

    /** One axis alone is settled, and both together point to the product manager. */
    LEANS_PRODUCT_MANAGER,

    /** One axis alone is settled, and both together point to the product owner. */
    LEANS_PRODUCT_OWNER,

    /** One axis alone is settled, and it does not decide between the roles. */
    ONE_SIDED,

    /** Neither axis is settled, and on both the middle is more likely than not. */
    BALANCED,

    /** Neither axis is settled, and the answers do not show the middle either. */
    UNDECIDED,

    /** An axis has too few answers for anything to be said. */
    NOT_ENOUGH
}
