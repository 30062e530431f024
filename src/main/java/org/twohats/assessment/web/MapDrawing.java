package org.twohats.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twohats.assessment.Outcome;
import org.twohats.role.Axis;
import org.twohats.scoring.Place;
import org.twohats.scoring.Result;
import org.twohats.scoring.Verdict;

/**
 * The map of roles as numbers for a drawing of 300 by 300 units: orientation runs across, horizon runs up.
 *
 * @param spots the places of a person on it; none where an axis has too few answers for a place
 */
record MapDrawing(List<Spot> spots) {

    private static final double MIDDLE = 150;
    private static final double UNITS_A_POINT = 1.26;
    private static final double NEAR_THE_EDGE = 230;

    static MapDrawing of(Outcome outcome) {
        return hasPlace(outcome) ? new MapDrawing(List.of(spot("you", outcome))) : new MapDrawing(List.of());
    }

    /** Both places, with their names on the sides that are turned away from each other. */
    static MapDrawing of(Outcome earlier, Outcome later) {
        if (!hasPlace(earlier) || !hasPlace(later)) {
            return new MapDrawing(List.of());
        }
        Spot before = spot("earlier", earlier);
        Spot after = spot("later", later);
        boolean isBeforeLeft = before.x() <= after.x();
        return new MapDrawing(List.of(before.named(isBeforeLeft), after.named(!isBeforeLeft)));
    }

    public boolean isDrawn() {
        return !spots.isEmpty();
    }

    private static boolean hasPlace(Outcome outcome) {
        return outcome.result().verdict() != Verdict.NOT_ENOUGH;
    }

    private static Spot spot(String name, Outcome outcome) {
        Result result = outcome.result();
        double x = across(result.on(Axis.ORIENTATION).position());
        double y = up(result.on(Axis.HORIZON).position());
        return new Spot(name, x, y, region(outcome.region()), x > NEAR_THE_EDGE);
    }

    private static String region(List<Place> outline) {
        return outline.stream()
                .map(place -> across(place.orientation()) + " " + up(place.horizon()))
                .collect(Collectors.joining("L", "M", "z"));
    }

    private static double across(double position) {
        return rounded(MIDDLE + UNITS_A_POINT * position);
    }

    private static double up(double position) {
        return rounded(MIDDLE - UNITS_A_POINT * position);
    }

    private static double rounded(double units) {
        return Math.round(units * 10) / 10.0;
    }

    /**
     * One place on the map, and the word beside it.
     *
     * @param name the key of that word
     * @param x from the left
     * @param y from the top
     * @param region the outline of the places that fit the answers, as the data of a path
     * @param labelBefore whether the word stands on the left
     */
    record Spot(String name, double x, double y, String region, boolean labelBefore) {

        private static final double TO_THE_WORD = 14;

        private Spot named(boolean onTheLeft) {
            return new Spot(name, x, y, region, onTheLeft);
        }

        /** The outline of the mark. */
        public String mark() {
            return String.format(Locale.ROOT, "M%.1f %.1fl9 9-9 9-9-9z", x, y - 9);
        }

        /** Whether the mark is drawn as an outline alone. */
        public boolean isOpen() {
            return name.equals("earlier");
        }

        public double labelX() {
            return rounded(labelBefore ? x - TO_THE_WORD : x + TO_THE_WORD);
        }

        public double labelY() {
            return rounded(y + 5);
        }
    }
}
