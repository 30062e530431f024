package org.twohats.hiring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to do in some situations. The rules of an edition are asked in order, and the first that holds decides.
 *
 * @param key its name in files, addresses and exports, such as {@code manager-overloaded}
 * @param number its number in the field research, such as {@code C1}
 * @param somebodyPresent whether the one person who covers both is there already, and is not to be hired
 * @param surer where this holds, the confidence is one level higher; nothing where there is no such case
 * @param lessSure where this holds, the confidence is one level lower
 * @param equals keys of alternatives that are as good, since good sources differ
 * @param sources keys of sources, each with how well it attests this rule; empty where the rule is our own
 * @param dissenters keys of sources that see it otherwise
 */
public record Rule(
        String key,
        String number,
        Block block,
        Condition when,
        Verdict verdict,
        boolean somebodyPresent,
        Confidence confidence,
        Optional<Condition> surer,
        Optional<Condition> lessSure,
        List<String> equals,
        Map<String, Grade> sources,
        List<String> dissenters) {

    /** @throws IllegalArgumentException if it would be highly confident on weak evidence, or of a contested verdict */
    public Rule {
        equals = List.copyOf(equals);
        dissenters = List.copyOf(dissenters);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        if (somebodyPresent && verdict != Verdict.ONE_PERSON) {
            throw new IllegalArgumentException(
                    "the rule '" + key + "' is not about one person, so nobody has to be there");
        }
        Grade best = best(sources);
        boolean everHigh = confidence == Confidence.HIGH || (confidence == Confidence.MEDIUM && surer.isPresent());
        if (everHigh && !best.atLeast(Grade.B)) {
            throw new IllegalArgumentException(
                    "the rule '" + key + "' is highly confident, so it needs a source of grade A or B");
        }
        if (confidence == Confidence.HIGH && !equals.isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule '" + key + "' has alternatives that are as good, so it cannot be highly confident");
        }
    }

    /** The best grade of its sources; {@link Grade#R} where it is our own. */
    public Grade grade() {
        return best(sources);
    }

    /** The factors that it names. */
    public Set<Factor> reads() {
        return when.reads();
    }

    private static Grade best(Map<String, Grade> sources) {
        return sources.values().stream().min(Grade::compareTo).orElse(Grade.R);
    }
}
