package org.twohats.hiring;

/** Somebody opened a case or copied one; published before it is stored for good. */
public record CaseOpened() {}
