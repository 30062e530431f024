package org.twohats.matrix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twohats.role.Keyed;

/**
 * One thing that was changed in a matrix, so that it can be read and taken back. It bears no name.
 *
 * @param number from 1 in each matrix
 * @param link by which link: 0 by the owner, 1 by the first link for editing, and so on
 * @param subject the key of the row or of the participant; empty where it is the matrix itself
 * @param before the row before, for a row that was there
 * @param after the row afterwards, for a row that is there
 * @param was the place or the name before, or empty
 * @param became the place or the name afterwards, or empty
 */
public record Change(
        int number,
        Instant at,
        int link,
        Kind kind,
        String subject,
        Optional<Duty> before,
        Optional<Duty> after,
        String was,
        String became) {

    /** How many are kept of each matrix; the oldest go first. */
    public static final int MOST = 500;

    /** What was changed. */
    public enum Kind implements Keyed {
        /** What a row says, or that it came or went. */
        DUTY,
        /** Where a row stands. */
        PLACE,
        /** Where rows stand, all at once. */
        ORDER,
        /** What a participant is called, or that they came or went. */
        PARTICIPANT,
        /** What the matrix is called. */
        NAME
    }

    /** Whether it can be taken back by itself. */
    public boolean canBeTakenBack() {
        return kind == Kind.DUTY || kind == Kind.PLACE;
    }

    /** Everything that differs between the two, in the order of the rows; numbers go on from those of before. */
    static List<Change> between(Matrix before, Matrix after, Instant at, int link) {
        List<Change> changes = new ArrayList<>();
        int first = before.copy().changes() + 1;
        if (!before.copy().name().equals(after.copy().name())) {
            changes.add(words(
                    first,
                    at,
                    link,
                    Kind.NAME,
                    "",
                    before.copy().name(),
                    after.copy().name()));
        }
        Map<String, String> columns = new HashMap<>();
        before.participants().forEach(one -> columns.put(one.key(), one.name()));
        for (Participant now : after.participants()) {
            String was = columns.remove(now.key());
            if (was == null || !was.equals(now.name())) {
                changes.add(words(
                        first + changes.size(),
                        at,
                        link,
                        Kind.PARTICIPANT,
                        now.key(),
                        was == null ? "" : was,
                        now.name()));
            }
        }
        for (Participant gone : before.participants()) {
            if (columns.containsKey(gone.key())) {
                changes.add(words(first + changes.size(), at, link, Kind.PARTICIPANT, gone.key(), gone.name(), ""));
            }
        }
        Matrix.pairs(before, after).forEach((key, pair) -> {
            if (pair.differs()) {
                changes.add(new Change(
                        first + changes.size(), at, link, Kind.DUTY, key, pair.before(), pair.after(), "", ""));
            }
        });
        if (!before.hasSameOrder(after)) {
            changes.add(words(first + changes.size(), at, link, Kind.ORDER, "", "", ""));
        }
        return changes;
    }

    /** That a row now stands elsewhere. */
    static Change moved(Matrix before, Matrix after, String key, Instant at, int link) {
        return words(before.copy().changes() + 1, at, link, Kind.PLACE, key, place(before, key), place(after, key));
    }

    /** The area before a place such as {@code planning 12}. */
    public static String area(String place) {
        return place.substring(0, place.lastIndexOf(' '));
    }

    /** The number in a place such as {@code planning 12}. */
    public static int place(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1));
    }

    private static String place(Matrix matrix, String key) {
        return matrix.duty(key).area() + " " + matrix.place(key);
    }

    private static Change words(
            int number, Instant at, int link, Kind kind, String subject, String was, String became) {
        return new Change(number, at, link, kind, subject, Optional.empty(), Optional.empty(), was, became);
    }
}
