package org.twohats.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;

/**
 * An organisation's own matrix. It never changes; what changes is another one.
 *
 * @param participants in the order of the columns
 * @param duties in the order of the rows; those of one area stand together
 */
public record Matrix(Copy copy, List<Participant> participants, List<Duty> duties) {

    /** Hidden ones count as well. */
    public static final int MOST_DUTIES = 200;

    public Matrix {
        participants = List.copyOf(participants);
        duties = List.copyOf(duties);
    }

    /** What a copy is at first: the edition in its preset. */
    static Matrix of(Copy copy, Responsibilities edition) {
        return new Matrix(
                copy,
                copy.preset().parties().stream().map(Participant::of).toList(),
                edition.all().stream().map(one -> Duty.of(one, copy.preset())).toList());
    }

    public Optional<Duty> find(String key) {
        return duties.stream().filter(duty -> duty.key().equals(key)).findFirst();
    }

    /** @throws NoSuchDuty if there is no row of that key */
    public Duty duty(String key) {
        return find(key).orElseThrow(() -> new NoSuchDuty(key));
    }

    /** Those that the sheet has. */
    public List<Duty> shown() {
        return duties.stream().filter(duty -> !duty.hidden()).toList();
    }

    /** From 1, with hidden ones. */
    public int place(String key) {
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        throw new NoSuchDuty(key);
    }

    List<String> participantKeys() {
        return participants.stream().map(Participant::key).toList();
    }

    /** A key that no row and no participant has or had, as long as it comes from here alone. */
    String freeKey() {
        int most = Stream.concat(
                        duties.stream().map(Duty::key), participants.stream().map(Participant::key))
                .filter(Duty::isOwn)
                .mapToInt(key -> Integer.parseInt(key.substring(4)))
                .max()
                .orElse(0);
        return "own-" + (Math.max(most, copy.changes()) + 1);
    }

    /** With that row in place of the one with the same key. */
    Matrix with(Duty changed) {
        return new Matrix(
                copy,
                participants,
                duties.stream()
                        .map(duty -> duty.key().equals(changed.key()) ? changed : duty)
                        .toList());
    }

    /** With columns called so, by what they stand for. */
    Matrix calling(Map<Party, String> names) {
        return new Matrix(
                copy,
                participants.stream()
                        .map(one -> one.party()
                                .flatMap(party -> Optional.ofNullable(names.get(party)))
                                .map(one::called)
                                .orElse(one))
                        .toList(),
                duties);
    }

    /** With these notes, by the key of the row. */
    Matrix noting(Map<String, String> notes) {
        return new Matrix(
                copy,
                participants,
                duties.stream()
                        .map(duty -> duty.noting(notes.getOrDefault(duty.key(), duty.note())))
                        .toList());
    }

    Matrix without(String key) {
        return new Matrix(
                copy,
                participants,
                duties.stream().filter(duty -> !duty.key().equals(key)).toList());
    }

    /** With one more row, at the end of its area. */
    Matrix adding(Duty added, List<String> areas) {
        List<Duty> longer = new ArrayList<>(duties);
        int at = longer.size();
        while (at > 0 && areas.indexOf(longer.get(at - 1).area()) > areas.indexOf(added.area())) {
            at--;
        }
        longer.add(at, added);
        return new Matrix(copy, participants, longer);
    }

    /**
     * With the row one place further. At the edge of its area it goes over to the neighbouring one; at the edge of the
     * matrix it stays.
     */
    Matrix moving(String key, boolean up, List<String> areas) {
        int at = place(key) - 1;
        Duty moved = duties.get(at);
        int neighbour = up ? at - 1 : at + 1;
        List<Duty> reordered = new ArrayList<>(duties);
        if (neighbour >= 0
                && neighbour < duties.size()
                && duties.get(neighbour).area().equals(moved.area())) {
            Collections.swap(reordered, at, neighbour);
            return new Matrix(copy, participants, reordered);
        }
        int area = areas.indexOf(moved.area()) + (up ? -1 : 1);
        return area < 0 || area >= areas.size() ? this : with(moved.in(areas.get(area)));
    }

    /** With the row in that place, or as near to it as its area allows. */
    Matrix placing(String key, String area, int place, List<String> areas) {
        Matrix others = without(key);
        List<Duty> reordered =
                new ArrayList<>(others.adding(duty(key).in(area), areas).duties());
        int last = others.adding(duty(key).in(area), areas).place(key) - 1;
        int first = last;
        while (first > 0 && reordered.get(first - 1).area().equals(area)) {
            first--;
        }
        Duty moved = reordered.remove(last);
        reordered.add(Math.max(first, Math.min(last, place - 1)), moved);
        return new Matrix(copy, participants, reordered);
    }

    /** With another name and other columns. Whoever is not among them any more loses their parts. */
    Matrix headed(String name, List<Participant> columns) {
        Set<String> keys = new LinkedHashSet<>();
        columns.forEach(column -> keys.add(column.key()));
        return new Matrix(
                copy.named(name),
                columns,
                duties.stream().map(duty -> duty.among(keys)).toList());
    }

    /** The row as the preset has it, in its place. Columns that the organisation added have no part in it. */
    Matrix resetting(String key, Responsibilities edition) {
        Duty duty = duty(key);
        Responsibility standard = edition.find(key);
        return with(new Duty(key, duty.area(), "", false, Duty.preset(standard, copy.preset()), "", "", duty.version())
                .among(participantKeys()));
    }

    /** Whether the row differs from what the preset says, or is left out. A row of one's own has nothing to differ from. */
    boolean differs(Duty duty, Map<String, Responsibility> standard) {
        Responsibility one = standard.get(duty.key());
        if (one == null) {
            return false;
        }
        return duty.hidden()
                || participants.stream()
                        .filter(column -> !column.isOwn())
                        .anyMatch(column ->
                                duty.part(column) != Duty.of(one, copy.preset()).part(column))
                || participants.stream()
                        .anyMatch(column -> column.isOwn() && duty.parts().containsKey(column.key()));
    }

    /** The same with versions that go on from those before, for whatever changed since. */
    Matrix after(Matrix before) {
        Map<String, Duty> earlier = new HashMap<>();
        before.duties.forEach(duty -> earlier.put(duty.key(), duty));
        return new Matrix(
                copy,
                participants,
                duties.stream()
                        .map(duty -> {
                            Duty old = earlier.get(duty.key());
                            int version = old == null ? duty.version() : old.version();
                            return duty.at(old != null && old.says(duty) ? version : version + 1);
                        })
                        .toList());
    }

    /** Whether rows that both have follow one another alike, in the same areas. */
    boolean hasSameOrder(Matrix other) {
        return places(other).equals(other.places(this));
    }

    private List<String> places(Matrix other) {
        return duties.stream()
                .filter(duty -> other.find(duty.key()).isPresent())
                .map(duty -> duty.area() + " " + duty.key())
                .toList();
    }

    boolean hasSameHead(Matrix other) {
        return copy.name().equals(other.copy.name()) && participants.equals(other.participants);
    }

    /** The keys in order, those of both. */
    static Map<String, Pair> pairs(Matrix before, Matrix after) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        before.duties.forEach(duty -> pairs.put(duty.key(), new Pair(Optional.of(duty), Optional.empty())));
        after.duties.forEach(duty -> pairs.merge(
                duty.key(),
                new Pair(Optional.empty(), Optional.of(duty)),
                (old, now) -> new Pair(old.before, now.after)));
        return pairs;
    }

    /** One row before and after. */
    record Pair(Optional<Duty> before, Optional<Duty> after) {

        boolean differs() {
            return !(before.isPresent() && after.isPresent() && before.get().says(after.get()));
        }
    }
}
