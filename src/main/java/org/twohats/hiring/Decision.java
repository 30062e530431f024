package org.twohats.hiring;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say about a situation.
 *
 * @param rule the first rule that holds
 * @param verdict of the rule, or of the modifier that changed it
 * @param modifiers that apply, in order
 * @param shiftedBy the modifier that made the verdict what it is; nothing where the rule did
 * @param grounds why the confidence is what it is, in the order in which they act
 */
public record Decision(
        Rule rule,
        Verdict verdict,
        List<Modifier> modifiers,
        Optional<Modifier> shiftedBy,
        Confidence confidence,
        List<Ground> grounds) {

    public Decision {
        modifiers = List.copyOf(modifiers);
        grounds = List.copyOf(grounds);
    }

    /** Whether somebody who is there already covers both, and nobody is to be hired. */
    public boolean somebodyPresent() {
        return rule.somebodyPresent() && shiftedBy.isEmpty();
    }
}
