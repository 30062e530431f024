package org.twohats.hiring;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A situation as the rules read it: what stands for "not sure", and how much the chosen needs count. Only {@link
 * Readings} makes one.
 */
public final class Reading {

    private final Map<Factor, Level> levels;
    private final Map<Factor, Double> counts;
    private final Set<Factor> known;

    Reading(Map<Factor, Level> levels, Map<Factor, Double> counts, Set<Factor> known) {
        this.levels = levels;
        this.counts = counts;
        this.known = known;
    }

    /** The level of a factor that takes one; null where nothing was answered and nothing stands for that. */
    @Nullable
    Level level(Factor factor) {
        return levels.get(factor);
    }

    /**
     * How many levels of a list are chosen, where a need that counts half is half a one; or the rank of the level of a
     * factor that takes one. Not a number where there is no such level.
     */
    double amount(Factor factor) {
        if (factor.several()) {
            return counts.getOrDefault(factor, 0.0);
        }
        Level level = levels.get(factor);
        return level == null ? Double.NaN : level.rank();
    }

    /** Whether nothing certain was answered, even where a level stands for it. */
    boolean notSure(Factor factor) {
        return !known.contains(factor);
    }
}
