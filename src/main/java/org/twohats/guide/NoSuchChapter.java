package org.twohats.guide;

/** The guide has no chapter of that key. */
public final class NoSuchChapter extends RuntimeException {}
