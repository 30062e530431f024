package org.twohats.hiring;

import org.twohats.role.Keyed;

/** What to do about the two roles. */
public enum Verdict implements Keyed {
    PRODUCT_MANAGER(3, 0),
    PRODUCT_OWNER(0, 3),
    BOTH_PRODUCT_MANAGER_FIRST(3, 2),
    BOTH_PRODUCT_OWNER_FIRST(2, 3),

    /** One person covers both for now; always with limits. */
    ONE_PERSON(1, 1),

    /** Hire nobody for now, but do something else. */
    NOT_YET(0, 0),

    /** Another product manager, with an area of their own. */
    SECOND_PRODUCT_MANAGER(3, 0);

    private final int managerPart;
    private final int ownerPart;

    Verdict(int managerPart, int ownerPart) {
        this.managerPart = managerPart;
        this.ownerPart = ownerPart;
    }

    /** How much it gives to the manager's side, from 0 to 3. It serves comparisons and is no amount of anything. */
    public int managerPart() {
        return managerPart;
    }

    /** How much it gives to the owner's side, from 0 to 3. */
    public int ownerPart() {
        return ownerPart;
    }

    /** Whether it advises to fill two posts, one after the other. */
    public boolean both() {
        return this == BOTH_PRODUCT_MANAGER_FIRST || this == BOTH_PRODUCT_OWNER_FIRST;
    }
}
