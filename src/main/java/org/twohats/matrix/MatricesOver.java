package org.twohats.matrix;

/** So many matrices were deleted since their time was over. */
public record MatricesOver(int number) {}
