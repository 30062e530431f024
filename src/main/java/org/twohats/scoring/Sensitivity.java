package org.twohats.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Item;
import org.twohats.role.Axis;

/** What it would take for the verdict to be another one. Source: docs/scoring.md, "What would change the verdict". */
final class Sensitivity {

    private final AnswerSheet sheet;
    private final Verdict verdict;

    Sensitivity(AnswerSheet sheet) {
        this.sheet = sheet;
        verdict = sheet.standing().verdict();
    }

    /**
     * Every other answer to a single answered item that leads to another verdict, in the order of the items and of the
     * answers from left to right. To skip is no other answer, and the strength is not compared.
     *
     * @param asked in order
     */
    List<Change> changes(List<Item> asked) {
        List<Change> changes = new ArrayList<>();
        for (Item item : asked) {
            sheet.on(item.axis()).to(item.key()).ifPresent(given -> {
                for (Answer other : Answer.values()) {
                    item.keyed(other).ifPresent(value -> {
                        Verdict changed = verdictWith(given, value);
                        if (changed != verdict) {
                            changes.add(new Change(item.key(), other, changed));
                        }
                    });
                }
            });
        }
        return changes;
    }

    /**
     * The nearest other verdict, or nothing where no answers to the same items lead to one.
     *
     * <p>The search is exhaustive: it goes through all pairs of totals that the answered items could give, from few
     * steps to many, so that no shorter way exists. Both axes may move, each in either direction, and items of unlike
     * weight may move against each other; no answer leaves the range from -2 to 2. What it does not try is to answer
     * a skipped item or to skip an answered one. Of ways with equally few steps it takes the one with fewest moves,
     * then the one that moves the horizon more, then the one upwards.
     */
    Optional<Distance> distance() {
        if (verdict == Verdict.NOT_ENOUGH) {
            return Optional.empty();
        }
        NavigableMap<Integer, List<Shift>> horizon = shiftsByCount(Axis.HORIZON);
        NavigableMap<Integer, List<Shift>> orientation = shiftsByCount(Axis.ORIENTATION);
        return IntStream.rangeClosed(1, horizon.lastKey() + orientation.lastKey())
                .mapToObj(count -> nearest(count, horizon, orientation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The best way to another verdict in exactly so many steps, or nothing where none takes that many. */
    private Optional<Distance> nearest(
            int count, Map<Integer, List<Shift>> onHorizon, Map<Integer, List<Shift>> onOrientation) {
        List<Distance> found = new ArrayList<>();
        for (int first = count; first >= 0; first--) {
            for (Shift horizon : onHorizon.getOrDefault(first, List.of())) {
                for (Shift orientation : onOrientation.getOrDefault(count - first, List.of())) {
                    Verdict other =
                            sheet.standing(horizon.total(), orientation.total()).verdict();
                    if (other != verdict) {
                        found.add(new Distance(count, moves(horizon, orientation), other));
                    }
                }
            }
        }
        return found.stream().min(Comparator.comparingInt(way -> way.moves().size()));
    }

    /** The shifts that an axis allows, by how many steps they take; of as many steps the one furthest up first. */
    private NavigableMap<Integer, List<Shift>> shiftsByCount(Axis axis) {
        NavigableMap<Integer, List<Shift>> shifts = new TreeMap<>();
        sheet.on(axis)
                .reachableTotals()
                .descendingMap()
                .forEach((total, steps) -> shifts.computeIfAbsent(steps.count(), count -> new ArrayList<>())
                        .add(new Shift(axis, total, steps)));
        return shifts;
    }

    private static List<Distance.Move> moves(Shift horizon, Shift orientation) {
        return Stream.of(horizon, orientation).flatMap(Shift::moves).toList();
    }

    private Verdict verdictWith(KeyedAnswer given, int value) {
        Axis axis = given.model().item().axis();
        int total = sheet.on(axis).total() + given.model().weight() * (value - given.value());
        return sheet.standing(axis, total).verdict();
    }

    /** Another total on one axis and the steps that lead to it. */
    private record Shift(Axis axis, int total, Steps steps) {

        Stream<Distance.Move> moves() {
            return Stream.of(new Distance.Move(axis, true, steps.up()), new Distance.Move(axis, false, steps.down()))
                    .filter(move -> move.steps() > 0);
        }
    }
}
