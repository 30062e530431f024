package org.twohats.hiring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What someone answered about one {@link Factor}. Not to have answered is no answer at all. */
public sealed interface Answer {

    /** What stands for "not sure" where an answer is written as a key. */
    String NOT_SURE = "not-sure";

    /** The chosen levels in the order of the factor; none if not sure, or if none of a list applies. */
    List<Level> levels();

    /** Whether the answer was that one is not sure. */
    default boolean notSure() {
        return this instanceof NotSure;
    }

    /** The keys of the chosen levels, or {@code not-sure} alone; empty where none of a list applies. */
    default List<String> keys() {
        return levels().stream().map(Level::key).toList();
    }

    /** @throws IllegalArgumentException if the factor is one of those that take several levels */
    static Answer of(Level level) {
        return new One(level);
    }

    /** @throws IllegalArgumentException if a level is of another factor, or the factor takes only one */
    static Answer of(Factor factor, Collection<Level> levels) {
        return new Several(
                factor,
                levels.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Level::rank))
                        .toList());
    }

    /** @throws IllegalArgumentException if one has to know */
    static Answer notSure(Factor factor) {
        return new NotSure(factor);
    }

    /**
     * The answer with those keys.
     *
     * @param keys as {@link #keys()} gives them, in any order
     * @return nothing where a key is unknown or stands twice, where there are too many or too few, or where one has to know
     */
    static Optional<Answer> of(Factor factor, List<String> keys) {
        if (keys.equals(List.of(NOT_SURE))) {
            return factor.unsureAllowed() ? Optional.of(notSure(factor)) : Optional.empty();
        }
        List<Level> levels = keys.stream()
                .flatMap(key -> factor.level(key).stream())
                .distinct()
                .toList();
        if (levels.size() != keys.size()) {
            return Optional.empty();
        }
        if (factor.several()) {
            return Optional.of(of(factor, levels));
        }
        return levels.size() == 1 ? Optional.of(of(levels.get(0))) : Optional.empty();
    }

    Factor factor();

    /** One level. */
    record One(Level level) implements Answer {

        public One {
            if (level.factor().several()) {
                throw new IllegalArgumentException(level.factor() + " takes several levels");
            }
        }

        @Override
        public Factor factor() {
            return level.factor();
        }

        @Override
        public List<Level> levels() {
            return List.of(level);
        }

        @Override
        public String toString() {
            return level.key();
        }
    }

    /**
     * Any number of levels.
     *
     * @param levels in the order of the factor; empty if none applies
     */
    record Several(Factor factor, List<Level> levels) implements Answer {

        public Several {
            if (!factor.several() || levels.stream().anyMatch(level -> level.factor() != factor)) {
                throw new IllegalArgumentException(factor + " cannot be answered with " + levels);
            }
            levels = List.copyOf(levels);
        }

        @Override
        public String toString() {
            return levels.isEmpty() ? "none" : levels.stream().map(Level::key).collect(Collectors.joining("+"));
        }
    }

    /** Not sure. */
    record NotSure(Factor factor) implements Answer {

        public NotSure {
            if (!factor.unsureAllowed()) {
                throw new IllegalArgumentException("one has to know about " + factor);
            }
        }

        @Override
        public List<Level> levels() {
            return List.of();
        }

        @Override
        public List<String> keys() {
            return List.of(NOT_SURE);
        }

        @Override
        public String toString() {
            return NOT_SURE;
        }
    }
}
