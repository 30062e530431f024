package org.twohats.scoring;

import org.twohats.instrument.Answer;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/**
 * What one answer did to the result. Source: docs/scoring.md, "Reasons".
 *
 * @param contribution the answer, keyed, times the item's slope; an axis' contributions add up to all that its answers
 *     say. 0 for a skipped item
 * @param effect the position with all answers less the position without this one, in points; above 0 where the answer
 *     pulls towards the strategic or outward end. 0 for a skipped item
 */
public record Contribution(ItemKey item, Axis axis, Answer answer, double contribution, double effect) {}
