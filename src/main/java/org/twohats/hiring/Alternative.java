package org.twohats.hiring;

import java.util.Optional;

/**
 * Something that could be done instead and is as good, since good sources differ.
 *
 * @param verdict nothing where it is none of the verdicts
 */
public record Alternative(String key, Optional<Verdict> verdict) {}
