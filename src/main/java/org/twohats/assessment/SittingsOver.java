package org.twohats.assessment;

/** So many sittings were deleted since their time was over. */
public record SittingsOver(int number) {}
