package org.twohats.scoring;

/** Single steps of single answers on one axis, so many up and so many down. */
record Steps(int up, int down) {

    static final Steps NONE = new Steps(0, 0);

    int count() {
        return up + down;
    }

    /** @param further positive for up, negative for down */
    Steps and(int further) {
        return plus(new Steps(Math.max(further, 0), Math.max(-further, 0)));
    }

    Steps plus(Steps more) {
        return new Steps(up + more.up, down + more.down);
    }

    /** The one with fewer steps; of equals the first. */
    static Steps fewer(Steps first, Steps second) {
        return second.count() < first.count() ? second : first;
    }
}
