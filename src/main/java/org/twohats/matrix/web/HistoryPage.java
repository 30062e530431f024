package org.twohats.matrix.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.twohats.matrix.Change;
import org.twohats.matrix.Duty;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.MatrixWords;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Participant;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.role.Keyed;

/**
 * What was changed in a matrix, the latest first.
 *
 * @param most how many changes are kept
 * @param earlier the number below which earlier ones are shown, or 0 where there are none
 */
record HistoryPage(UUID matrix, String name, List<Line> lines, int most, int earlier) {

    static final int ON_A_PAGE = 30;

    /** @param changes one more than fits on a page, where there are earlier ones */
    static HistoryPage of(Opened opened, List<Change> changes, Locale locale) {
        MatrixWords words = MatrixService.words(opened, locale);
        List<Change> page = changes.stream().limit(ON_A_PAGE).toList();
        return new HistoryPage(
                opened.matrix().copy().id(),
                opened.matrix().copy().name(),
                page.stream().map(change -> Line.of(change, words, locale)).toList(),
                Change.MOST,
                changes.size() > ON_A_PAGE ? page.get(page.size() - 1).number() : 0);
    }

    /**
     * One change.
     *
     * @param link 0 by the owner, and otherwise the number of the link for editing
     * @param what in one word: {@code changed}, {@code added}, {@code removed}, {@code moved} for rows; {@code renamed},
     *     {@code joined}, {@code left} for columns; {@code ordered} and {@code name} for the matrix
     * @param subject what the row or the column is called
     * @param key that of a row that is still there, or empty
     * @param version that of the row now, 0 where there is none
     */
    record Line(
            int number,
            String at,
            int link,
            String what,
            String subject,
            String key,
            int version,
            boolean canBeTakenBack,
            List<Detail> details) {

        static Line of(Change change, MatrixWords words, Locale locale) {
            Matrix matrix = words.matrix();
            Optional<Duty> now = matrix.find(change.subject());
            return new Line(
                    change.number(),
                    Days.writtenWithTime(change.at(), locale),
                    change.link(),
                    what(change),
                    subject(change, words),
                    now.map(Duty::key).orElse(""),
                    now.map(Duty::version).orElse(0),
                    change.canBeTakenBack()
                            && (now.isPresent() || change.before().isPresent()),
                    details(change, words));
        }

        private static String what(Change change) {
            return switch (change.kind()) {
                case DUTY ->
                    change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed";
                case PLACE -> "moved";
                case ORDER -> "ordered";
                case NAME -> "name";
                case PARTICIPANT -> "column";
            };
        }

        private static String subject(Change change, MatrixWords words) {
            return switch (change.kind()) {
                case DUTY -> change.after().or(change::before).map(words::duty).orElse("");
                case PLACE ->
                    words.matrix().find(change.subject()).map(words::duty).orElse(change.subject());
                case PARTICIPANT -> words.standard(new Participant(change.subject(), ""));
                case ORDER, NAME -> "";
            };
        }

        private static List<Detail> details(Change change, MatrixWords words) {
            return switch (change.kind()) {
                case DUTY -> duty(change, words);
                case PLACE ->
                    List.of(new Detail("place", "", place(change.was(), words), place(change.became(), words)));
                case NAME -> List.of(new Detail("name", "", change.was(), change.became()));
                case PARTICIPANT -> List.of(new Detail("name", "", change.was(), change.became()));
                case ORDER -> List.of();
            };
        }

        private static String place(String place, MatrixWords words) {
            return words.area(Change.area(place)) + ", " + Change.place(place);
        }

        private static List<Detail> duty(Change change, MatrixWords words) {
            if (change.before().isEmpty() || change.after().isEmpty()) {
                return List.of();
            }
            Duty was = change.before().get();
            Duty became = change.after().get();
            List<Detail> details = new ArrayList<>();
            detail(details, "name", was.name(), became.name());
            Set<String> keys = new TreeSet<>(was.parts().keySet());
            keys.addAll(became.parts().keySet());
            for (String key : keys) {
                String before = part(was, key);
                String after = part(became, key);
                if (!before.equals(after)) {
                    details.add(new Detail("part", participant(key, words), before, after));
                }
            }
            detail(details, "hand-off", was.handOff(), became.handOff());
            detail(details, "note", was.note(), became.note());
            detail(details, "hidden", String.valueOf(was.hidden()), String.valueOf(became.hidden()));
            return details;
        }

        private static void detail(List<Detail> details, String field, String was, String became) {
            if (!was.equals(became)) {
                details.add(new Detail(field, "", was, became));
            }
        }

        private static String part(Duty duty, String key) {
            return duty.parts().getOrDefault(key, Involvement.NONE).key();
        }

        private static String participant(String key, MatrixWords words) {
            return words.matrix().participants().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .map(words::participant)
                    .orElseGet(() -> Keyed.of(Party.class, key)
                            .map(party -> words.words().parties().getOrDefault(party, key))
                            .orElse(key));
        }
    }

    /**
     * One field before and after.
     *
     * @param field {@code name}, {@code part}, {@code hand-off}, {@code note}, {@code hidden} or {@code place}
     * @param participant whose part it is, where it is one
     */
    record Detail(String field, String participant, String was, String became) {}
}
