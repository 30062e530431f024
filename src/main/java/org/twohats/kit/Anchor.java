package org.twohats.kit;

import java.util.List;

/**
 * What one can see or hear that deserves so many points. Between two anchors lies one point for what is better than the
 * one and not yet the other.
 *
 * @param points 1, 3 or 5
 */
public record Anchor(int points, String sign) {

    /** The points that have an anchor. */
    public static final List<Integer> POINTS = List.of(1, 3, 5);
}
