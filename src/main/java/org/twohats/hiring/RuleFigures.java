package org.twohats.hiring;

import java.util.Map;

/**
 * How much each rule decides. Counted by the proof (see docs/hiring.md), not in a request.
 *
 * @param situations how many situations were walked; answers that no rule tells apart count once
 * @param decided in how many of them each rule decides, by key
 * @param modified in how many of them each modifier applies, by key
 */
public record RuleFigures(long situations, Map<String, Long> decided, Map<String, Long> modified) {

    public RuleFigures {
        decided = Map.copyOf(decided);
        modified = Map.copyOf(modified);
    }
}
