package org.twohats.assessment;

import org.twohats.role.Keyed;
import org.twohats.scoring.Result;
import org.twohats.scoring.Strength;

/** What can be said about how sure a result is. */
public enum SurePhrase implements Keyed {
    CLEAR,
    LIKELY,
    LEAN,
    NONE,
    NOT_ENOUGH,

    /** About answering a second time; true of every result. */
    RETAKE,

    /** About the quick form. */
    QUICK;

    /** The phrase for a result's verdict. */
    public static SurePhrase of(Result result) {
        return switch (result.verdict()) {
            case PRODUCT_MANAGER, PRODUCT_OWNER, STRATEGIC_INWARD, TACTICAL_OUTWARD, ONE_SIDED ->
                result.strength().filter(Strength.CLEAR::equals).isPresent() ? CLEAR : LIKELY;
            case LEANS_PRODUCT_MANAGER, LEANS_PRODUCT_OWNER -> LEAN;
            case BALANCED, UNDECIDED -> NONE;
            case NOT_ENOUGH -> NOT_ENOUGH;
        };
    }
}
