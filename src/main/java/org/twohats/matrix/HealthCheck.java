package org.twohats.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.role.Keyed;

/**
 * What catches the eye in a matrix. None of it is forbidden; hidden rows are not looked at, other than for whether they
 * differ.
 *
 * @param rows those that each concern is about, in order; concerns about nothing are not in it
 * @param loads how much each participant carries, in the order of the columns
 */
public record HealthCheck(Map<Concern, List<Duty>> rows, List<Load> loads) {

    /** What can be said about a row. */
    public enum Concern implements Keyed {
        /** Nobody decides and nobody does it. */
        UNOWNED,
        /** Somebody does it and nobody decides. */
        UNDECIDED,
        /** Two or more decide. */
        DECIDED_TWICE,
        /** Somebody decides and nobody does it. */
        UNDONE,
        /** Hand-offs often fail here, and nobody has written down how this one works. */
        NO_HAND_OFF,
        /** It is not as the preset has it; no fault. */
        DIFFERENT
    }

    /**
     * How much a participant carries.
     *
     * @param decides in how many rows
     * @param does in how many rows
     * @param of how many rows there are
     */
    public record Load(Participant participant, int decides, int does, int of) {

        /**
         * More than two thirds of all decisions in one column. Where both roles are there, the larger share of the split
         * is 18 of 30; a rule of thumb of ours.
         */
        public boolean isTooMuch() {
            return 3 * decides > 2 * of;
        }
    }

    static HealthCheck of(Matrix matrix, Responsibilities edition) {
        Map<String, Responsibility> standard =
                edition.all().stream().collect(Collectors.toMap(Responsibility::key, Function.identity()));
        Map<Concern, List<Duty>> rows = new EnumMap<>(Concern.class);
        for (Duty duty : matrix.duties()) {
            concerns(matrix, duty, standard)
                    .forEach(concern -> rows.computeIfAbsent(concern, first -> new ArrayList<>())
                            .add(duty));
        }
        List<Duty> shown = matrix.shown();
        return new HealthCheck(
                rows,
                matrix.participants().stream().map(one -> load(one, shown)).toList());
    }

    /** Those who decide more than one can carry. */
    public List<Load> tooMuch() {
        return loads.stream().filter(Load::isTooMuch).toList();
    }

    /** Whether there is nothing to see to; being different is nothing to see to. */
    public boolean isClean() {
        return tooMuch().isEmpty() && rows.keySet().stream().allMatch(concern -> concern == Concern.DIFFERENT);
    }

    private static List<Concern> concerns(Matrix matrix, Duty duty, Map<String, Responsibility> standard) {
        List<Concern> concerns = new ArrayList<>();
        if (!duty.hidden()) {
            int deciders = duty.deciders(matrix.participants()).size();
            boolean done = duty.isDoneBySomebody(matrix.participants());
            if (deciders == 0) {
                concerns.add(done ? Concern.UNDECIDED : Concern.UNOWNED);
            } else if (!done) {
                concerns.add(Concern.UNDONE);
            }
            if (deciders > 1) {
                concerns.add(Concern.DECIDED_TWICE);
            }
            Responsibility responsibility = standard.get(duty.key());
            if (responsibility != null
                    && responsibility.handOffFails()
                    && duty.handOff().isEmpty()) {
                concerns.add(Concern.NO_HAND_OFF);
            }
        }
        if (matrix.differs(duty, standard)) {
            concerns.add(Concern.DIFFERENT);
        }
        return concerns;
    }

    private static Load load(Participant participant, List<Duty> shown) {
        return new Load(
                participant,
                (int) shown.stream()
                        .filter(duty -> duty.part(participant).decides())
                        .count(),
                (int) shown.stream()
                        .filter(duty -> duty.part(participant).does())
                        .count(),
                shown.size());
    }
}
