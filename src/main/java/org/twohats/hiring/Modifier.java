package org.twohats.hiring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is added to the result of a rule, and may change it. Modifiers follow the rules of every block but the gates.
 *
 * @param number its number in the field research, such as {@code E1}
 * @param results the verdicts to which it applies
 * @param shifts the first whose condition holds changes the verdict; where none holds, it only adds its text
 */
public record Modifier(
        String key,
        String number,
        Condition when,
        Set<Verdict> results,
        List<Shift> shifts,
        Map<String, Grade> sources) {

    public Modifier {
        results = Collections.unmodifiableSet(EnumSet.copyOf(results));
        shifts = List.copyOf(shifts);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    public record Shift(Condition when, Verdict to) {}

    boolean applies(Verdict verdict, Reading reading) {
        return results.contains(verdict) && when.holds(reading);
    }

    /** What it makes of a verdict to which it applies. */
    Optional<Verdict> shifted(Verdict verdict, Reading reading) {
        return shifts.stream()
                .filter(shift -> shift.when().holds(reading))
                .map(Shift::to)
                .findFirst()
                .filter(to -> to != verdict);
    }
}
