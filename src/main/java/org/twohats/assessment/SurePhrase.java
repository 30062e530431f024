package org.twohats.assessment;

import java.util.ArrayList;
import java.util.List;
import org.twohats.instrument.Form;
import org.twohats.role.Keyed;
import org.twohats.scoring.Lean;
import org.twohats.scoring.Result;
import org.twohats.scoring.Strength;
import org.twohats.scoring.Verdict;

/** What can be said about how sure a result is. */
public enum SurePhrase implements Keyed {
    CORNER_CLEAR,
    CORNER_LIKELY,

    /** Beside {@link #CORNER_CLEAR} where an axis by itself is only likely. */
    CORNER_TOGETHER,

    LEAN_CLEAR,
    LEAN_LIKELY,

    /** Beside a lean where a corner other than the hat's own is the likeliest. */
    LEAN_OTHER_CORNER,

    ONE_SIDED_CLEAR,
    ONE_SIDED_LIKELY,
    NONE,

    /** Beside {@link #NONE} where one corner still has more than half of the chances. */
    NONE_BUT_A_CORNER,

    NOT_ENOUGH,

    /** About the quick form. */
    QUICK,

    /** About answering the quick form a second time. */
    QUICK_RETAKE,

    /** About answering the full form a second time. */
    RETAKE;

    private static final double MOST = 0.5;

    /** All that is to be said of the result, in the order in which it is said. */
    public static List<SurePhrase> of(Result result) {
        List<SurePhrase> phrases = new ArrayList<>(ofVerdict(result));
        boolean quick = result.form() == Form.QUICK;
        if (quick) {
            phrases.add(QUICK);
        }
        if (result.verdict() != Verdict.NOT_ENOUGH) {
            phrases.add(quick ? QUICK_RETAKE : RETAKE);
        }
        return phrases;
    }

    private static List<SurePhrase> ofVerdict(Result result) {
        boolean clear = result.strength().filter(Strength.CLEAR::equals).isPresent();
        return switch (result.verdict()) {
            case PRODUCT_MANAGER, PRODUCT_OWNER, STRATEGIC_INWARD, TACTICAL_OUTWARD ->
                with(clear ? CORNER_CLEAR : CORNER_LIKELY, clear && !eachAxisIsClear(result), CORNER_TOGETHER);
            case LEANS_PRODUCT_MANAGER -> lean(clear, result, Verdict.PRODUCT_MANAGER);
            case LEANS_PRODUCT_OWNER -> lean(clear, result, Verdict.PRODUCT_OWNER);
            case ONE_SIDED -> List.of(clear ? ONE_SIDED_CLEAR : ONE_SIDED_LIKELY);
            case BALANCED, UNDECIDED ->
                with(NONE, result.quadrants().of(result.quadrants().likeliest()) > MOST, NONE_BUT_A_CORNER);
            case NOT_ENOUGH -> List.of(NOT_ENOUGH);
        };
    }

    private static List<SurePhrase> lean(boolean clear, Result result, Verdict corner) {
        return with(clear ? LEAN_CLEAR : LEAN_LIKELY, result.quadrants().likeliest() != corner, LEAN_OTHER_CORNER);
    }

    private static boolean eachAxisIsClear(Result result) {
        return result.axes().values().stream().allMatch(axis -> axis.words() == Lean.CLEAR);
    }

    private static List<SurePhrase> with(SurePhrase first, boolean also, SurePhrase second) {
        return also ? List.of(first, second) : List.of(first);
    }
}
