package org.twohats.scoring;

import org.twohats.instrument.Answer;
import org.twohats.instrument.ItemKey;

/**
 * One answer that, given differently while all others stay, would have led to another verdict.
 *
 * @param to the other answer; never "skip"
 * @param verdict what the verdict would have been
 */
public record Change(ItemKey item, Answer to, Verdict verdict) {}
