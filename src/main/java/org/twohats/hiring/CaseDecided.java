package org.twohats.hiring;

/** The answers of a case came to a verdict, or to another than before; published before that is stored for good. */
public record CaseDecided(Verdict verdict) {}
