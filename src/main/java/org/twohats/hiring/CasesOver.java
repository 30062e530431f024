package org.twohats.hiring;

/** So many cases were deleted since their time was over. */
public record CasesOver(int number) {}
