package org.twohats.sharing;

/** So many links were deleted since their time was over. */
public record SharesOver(int number) {}
