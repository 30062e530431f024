package org.twohats.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twohats.role.Axis;
import org.twohats.scoring.Place;
import org.twohats.scoring.Result;

/**
 * The map of roles as numbers for a drawing of 300 by 300 units: orientation runs across, horizon runs up.
 *
 * @param drawn false where an axis has too few answers for a place
 * @param x of the person, from the left
 * @param y of the person, from the top
 * @param region the outline of the places that fit the answers, as the data of a path
 */
record MapDrawing(boolean drawn, double x, double y, String region) {

    private static final double MIDDLE = 150;
    private static final double UNITS_A_POINT = 1.26;

    static MapDrawing of(Result result, List<Place> region, boolean drawn) {
        return new MapDrawing(
                drawn,
                across(result.on(Axis.ORIENTATION).position()),
                up(result.on(Axis.HORIZON).position()),
                region.stream()
                        .map(place -> across(place.orientation()) + " " + up(place.horizon()))
                        .collect(Collectors.joining("L", "M", "z")));
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

    /** The outline of the mark for the person. */
    public String mark() {
        return String.format(Locale.ROOT, "M%.1f %.1fl9 9-9 9-9-9z", x, y - 9);
    }

    /** Where the word beside the mark begins; it stays inside the map. */
    public double labelX() {
        return x > 230 ? rounded(x - 14) : rounded(x + 14);
    }

    public double labelY() {
        return rounded(y + 5);
    }

    public boolean labelBefore() {
        return x > 230;
    }
}
