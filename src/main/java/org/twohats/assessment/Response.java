package org.twohats.assessment;

import java.time.Instant;
import org.twohats.instrument.Answer;

/**
 * One answer that was given.
 *
 * @param at when it was given last
 */
public record Response(Answer answer, Instant at) {}
