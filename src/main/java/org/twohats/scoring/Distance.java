package org.twohats.scoring;

import java.util.List;
import org.twohats.role.Axis;

/**
 * How far the nearest other verdict lies, counted in single steps of single answers.
 *
 * @param steps the fewest steps that lead to another verdict, at least 1
 * @param moves how they fall on the axes and their directions; together they make {@code steps}
 * @param verdict the other verdict
 */
public record Distance(int steps, List<Move> moves, Verdict verdict) {

    public Distance {
        moves = List.copyOf(moves);
    }

    /**
     * So many answers one step further along an axis; one answer may take several of the steps.
     *
     * @param upwards whether towards the strategic or outward end
     * @param steps at least 1
     */
    public record Move(Axis axis, boolean upwards, int steps) {}
}
