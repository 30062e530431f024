package org.twohats.matrix;

/** Somebody made a copy of who does what; published before it is stored for good. */
public record MatrixBegun() {}
