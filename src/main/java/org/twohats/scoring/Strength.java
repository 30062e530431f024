package org.twohats.scoring;

import org.twohats.role.Keyed;

/**
 * How firmly a {@link Verdict} may be put. Verdicts that do not point anywhere have none.
 *
 * <p>What must be probable differs: for one of the four corners the corner itself (0.80 for clear), for a lean the
 * side of the diagonal (0.95), for a one-sided verdict the side of its axis (0.95). Source: docs/scoring.md,
 * "Verdict".
 */
public enum Strength implements Keyed {
    CLEAR,
    LIKELY
}
