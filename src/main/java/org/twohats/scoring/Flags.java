package org.twohats.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.role.Axis;

/** Decides which {@link Flag}s the manner of answering raises. */
final class Flags {

    private static final double NON_COMMITTAL_FROM = 0.80;
    private static final double MOSTLY_BOTH_BELOW = 0.75;
    private static final double FIRM_ABOVE = 1.25;

    private Flags() {}

    /**
     * @param answers one for each item that the form asks, in order
     * @param sheet the same answers
     */
    static Set<Flag> of(Form form, List<Answer> answers, AnswerSheet sheet) {
        AnswerPattern pattern = AnswerPattern.of(answers);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (pattern.longestRun() >= longString(form)) {
            flags.add(Flag.LONG_STRING);
        }
        if (pattern.middleShare() >= NON_COMMITTAL_FROM) {
            flags.add(Flag.NON_COMMITTAL);
        }
        if (inTheMiddle(sheet) && !flags.contains(Flag.LONG_STRING)) {
            if (onBothAxes(sheet, distance -> distance < MOSTLY_BOTH_BELOW)) {
                flags.add(Flag.MOSTLY_BOTH);
            }
            if (onBothAxes(sheet, distance -> distance > FIRM_ABOVE)) {
                flags.add(Flag.DEPENDS_ON_SITUATION);
            }
        }
        return flags;
    }

    /** The length from which a run is hardly seen among people who read each item. */
    private static int longString(Form form) {
        return switch (form) {
            case QUICK -> 6;
            case FULL -> 8;
        };
    }

    private static boolean inTheMiddle(AnswerSheet sheet) {
        return switch (sheet.standing().verdict()) {
            case BALANCED, UNDECIDED -> true;
            default -> false;
        };
    }

    /** A flag speaks of the whole result, so what it says has to be true of each axis. */
    private static boolean onBothAxes(AnswerSheet sheet, DoublePredicate distanceFromMiddle) {
        return Stream.of(Axis.values())
                .allMatch(axis -> distanceFromMiddle.test(sheet.on(axis).meanDistanceFromMiddle()));
    }
}
