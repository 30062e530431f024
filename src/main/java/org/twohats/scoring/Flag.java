package org.twohats.scoring;

import org.twohats.role.Keyed;

/**
 * Something about the manner of answering that changes how a result is worded, never the result itself. Source:
 * docs/scoring.md, "Flags".
 */
public enum Flag implements Keyed {

    /** The same option, as displayed, was chosen many times running; see {@link AnswerPattern#longestRun()}. */
    LONG_STRING,

    /** At least four in five of the answers given are "both". */
    NON_COMMITTAL,

    /** Neither axis leans, and on both the answers stay close to the middle: someone who mostly sees both sides. */
    MOSTLY_BOTH,

    /** Neither axis leans, although on both the answers are firm: they go both ways, depending on the situation. */
    DEPENDS_ON_SITUATION
}
