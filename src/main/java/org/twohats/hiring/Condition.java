package org.twohats.hiring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a rule asks of a {@link Reading}. It writes itself, as text, in the language of {@code rules.yaml}.
 *
 * <p>A list of needs or signs can only be counted: no condition can ask for one need by name. That is what allows to
 * walk all situations by counts.
 */
public sealed interface Condition {

    boolean holds(Reading reading);

    /** The factors that it names, without those that decide how these are read. */
    Set<Factor> reads();

    /** Holds in every situation. */
    record Always() implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return true;
        }

        @Override
        public Set<Factor> reads() {
            return Set.of();
        }

        @Override
        public String toString() {
            return "always";
        }
    }

    /** The answer is one of these levels. */
    record Is(Factor factor, List<Level> levels) implements Condition {

        public Is {
            levels = List.copyOf(levels);
        }

        @Override
        public boolean holds(Reading reading) {
            Level level = reading.level(factor);
            return level != null && levels.contains(level);
        }

        @Override
        public Set<Factor> reads() {
            return Set.of(factor);
        }

        @Override
        public String toString() {
            return factor.key() + " is " + levels.stream().map(Level::key).collect(Collectors.joining(" or "));
        }
    }

    /** The answer is that one is not sure. */
    record IsNotSure(Factor factor) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return reading.notSure(factor);
        }

        @Override
        public Set<Factor> reads() {
            return Set.of(factor);
        }

        @Override
        public String toString() {
            return factor.key() + " is " + Answer.NOT_SURE;
        }
    }

    /** A list was answered, and none of it applies. */
    record IsNone(Factor factor) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return !reading.notSure(factor) && reading.amount(factor) == 0;
        }

        @Override
        public Set<Factor> reads() {
            return Set.of(factor);
        }

        @Override
        public String toString() {
            return factor.key() + " is none";
        }
    }

    /** The answer is that level or a larger one, or so many levels of a list are chosen or more. */
    record AtLeast(Factor factor, Threshold least) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return reading.amount(factor) >= least.value();
        }

        @Override
        public Set<Factor> reads() {
            return Set.of(factor);
        }

        @Override
        public String toString() {
            return factor.key() + " at least " + least.key();
        }
    }

    /** The answer is that level or a smaller one, or so many levels of a list are chosen or fewer. */
    record AtMost(Factor factor, Threshold most) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return reading.amount(factor) <= most.value();
        }

        @Override
        public Set<Factor> reads() {
            return Set.of(factor);
        }

        @Override
        public String toString() {
            return factor.key() + " at most " + most.key();
        }
    }

    /** The answer is a smaller level, or fewer levels of a list are chosen. */
    record FewerThan(Factor factor, Threshold limit) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return reading.amount(factor) < limit.value();
        }

        @Override
        public Set<Factor> reads() {
            return Set.of(factor);
        }

        @Override
        public String toString() {
            return factor.key() + " fewer than " + limit.key();
        }
    }

    /** More levels of the one list are chosen than of the other. */
    record MoreThan(Factor more, Factor than) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return reading.amount(more) > reading.amount(than);
        }

        @Override
        public Set<Factor> reads() {
            return EnumSet.of(more, than);
        }

        @Override
        public String toString() {
            return more.key() + " more than " + than.key();
        }
    }

    /** What several rules ask alike, under a name of its own. */
    record Named(String key, Condition meaning) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return meaning.holds(reading);
        }

        @Override
        public Set<Factor> reads() {
            return meaning.reads();
        }

        @Override
        public String toString() {
            return key;
        }
    }

    /** Does not hold. */
    record Not(Condition condition) implements Condition {

        @Override
        public boolean holds(Reading reading) {
            return !condition.holds(reading);
        }

        @Override
        public Set<Factor> reads() {
            return condition.reads();
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }

    /** Every one of them holds. */
    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Reading reading) {
            for (Condition condition : conditions) {
                if (!condition.holds(reading)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<Factor> reads() {
            return together(conditions);
        }

        @Override
        public String toString() {
            return joined(conditions, " and ");
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Reading reading) {
            for (Condition condition : conditions) {
                if (condition.holds(reading)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<Factor> reads() {
            return together(conditions);
        }

        @Override
        public String toString() {
            return joined(conditions, " or else ");
        }
    }

    /** The conditions that all have to hold, each by itself; one where it is a single one. */
    default List<Condition> parts() {
        if (this instanceof All all) {
            return all.conditions();
        }
        return this instanceof Always ? List.of() : List.of(this);
    }

    /** Every named condition in it, however deep, each before those that its meaning uses; one may come several times. */
    default Stream<Named> named() {
        if (this instanceof Named named) {
            return Stream.concat(Stream.of(named), named.meaning().named());
        }
        if (this instanceof Not not) {
            return not.condition().named();
        }
        if (this instanceof Any any) {
            return any.conditions().stream().flatMap(Condition::named);
        }
        return this instanceof All all ? all.conditions().stream().flatMap(Condition::named) : Stream.empty();
    }

    private static Set<Factor> together(List<Condition> conditions) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        conditions.forEach(condition -> factors.addAll(condition.reads()));
        return factors;
    }

    private static String joined(List<Condition> conditions, String word) {
        List<String> texts = new ArrayList<>();
        for (Condition condition : conditions) {
            boolean several = condition instanceof All || condition instanceof Any;
            texts.add(several ? "(" + condition + ")" : condition.toString());
        }
        return String.join(word, texts);
    }
}
