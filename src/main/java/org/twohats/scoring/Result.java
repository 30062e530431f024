package org.twohats.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twohats.instrument.Form;
import org.twohats.role.Axis;

/**
 * Everything that follows from one set of answers. The same answers to the same edition give the same result, to the
 * last bit, on every machine and on every day.
 *
 * @param axes one score for each axis, in the order of the axes
 * @param strength nothing for verdicts that do not point anywhere
 * @param contributions one for each item of the form, in order
 * @param wouldChange every single answer that would have led to another verdict, in the order of the items and of the
 *     answers from left to right
 * @param distance nothing where there is no verdict, or none but this can be reached
 */
public record Result(
        Form form,
        Map<Axis, AxisScore> axes,
        Quadrants quadrants,
        Diagonal diagonal,
        Verdict verdict,
        Optional<Strength> strength,
        Set<Flag> flags,
        List<Contribution> contributions,
        Reasons reasons,
        List<Change> wouldChange,
        Optional<Distance> distance) {

    /** @throws IllegalArgumentException if an axis has no score */
    public Result {
        if (axes.size() != Axis.values().length) {
            throw new IllegalArgumentException("a result has a score for every axis, not only for " + axes.keySet());
        }
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        Set<Flag> ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        flags = Collections.unmodifiableSet(ordered);
        contributions = List.copyOf(contributions);
        wouldChange = List.copyOf(wouldChange);
    }

    /** Where the answers place the person on that axis. */
    public AxisScore on(Axis axis) {
        return Optional.ofNullable(axes.get(axis)).orElseThrow();
    }
}
