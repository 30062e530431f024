package org.twohats.assessment;

import java.util.List;

/**
 * Sittings that were deleted since their time was over.
 *
 * @param number of all of them
 * @param left those that were never finished
 */
public record SittingsOver(int number, List<SittingLeft> left) {

    /** Where nothing was due. */
    public static final SittingsOver NONE = new SittingsOver(0, List.of());
}
