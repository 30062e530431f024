package org.twohats.hiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the rules read a situation: the one place that says what "not sure" stands for and which needs count half.
 *
 * <p>Whatever is not answered is read as "not sure". A list about which one is not sure counts nothing.
 *
 * @param standIns what stands for "not sure", by factor; the first whose condition holds. A factor without any fails
 *     every condition that asks for a level
 * @param halves needs that count half where their condition holds
 */
public record Readings(Map<Factor, List<StandIn>> standIns, List<Half> halves) {

    public Readings {
        standIns = Map.copyOf(standIns);
        halves = List.copyOf(halves);
    }

    /** @param when asked of the situation as it was told, without any stand-in */
    public record StandIn(Condition when, Level level) {}

    public record Half(Level need, Condition when) {}

    Reading read(Situation situation) {
        Map<Factor, Level> levels = new EnumMap<>(Factor.class);
        Map<Factor, Double> counts = new EnumMap<>(Factor.class);
        Set<Factor> known = EnumSet.noneOf(Factor.class);
        situation.answers().forEach((factor, answer) -> {
            if (!answer.notSure()) {
                known.add(factor);
                if (factor.several()) {
                    counts.put(factor, (double) answer.levels().size());
                } else {
                    levels.put(factor, answer.levels().get(0));
                }
            }
        });
        Reading told = new Reading(levels, counts, known);
        for (Half half : halves) {
            Factor factor = half.need().factor();
            boolean chosen = situation
                    .answer(factor)
                    .filter(answer -> answer.levels().contains(half.need()))
                    .isPresent();
            if (chosen && half.when().holds(told)) {
                counts.merge(factor, -0.5, Double::sum);
            }
        }
        Map<Factor, Level> completed = new EnumMap<>(levels);
        standIns.forEach((factor, candidates) -> {
            if (!known.contains(factor)) {
                candidates.stream()
                        .filter(candidate -> candidate.when().holds(told))
                        .findFirst()
                        .ifPresent(candidate -> completed.put(factor, candidate.level()));
            }
        });
        return new Reading(completed, counts, known);
    }

    /** The factors on which it depends how that one is read, with itself. */
    Set<Factor> involved(Factor factor) {
        Set<Factor> factors = EnumSet.of(factor);
        standIns.getOrDefault(factor, List.of())
                .forEach(candidate -> factors.addAll(candidate.when().reads()));
        halves.stream()
                .filter(half -> half.need().factor() == factor)
                .forEach(half -> factors.addAll(half.when().reads()));
        return factors;
    }

    /**
     * One answer for every way in which the rules can tell answers about that factor apart: every level and "not sure",
     * or for a list every amount, with and without each need that may count half.
     */
    List<Answer> answers(Factor factor) {
        List<Answer> answers = new ArrayList<>();
        if (factor.several()) {
            List<Level> special = special(factor);
            List<Level> plain = plain(factor);
            for (int some = 0; some < 1 << special.size(); some++) {
                for (int count = 0; count <= plain.size(); count++) {
                    answers.add(Answer.of(factor, joined(plain.subList(0, count), special, some)));
                }
            }
        } else {
            factor.levels().forEach(level -> answers.add(Answer.of(level)));
        }
        if (factor.unsureAllowed()) {
            answers.add(Answer.notSure(factor));
        }
        return List.copyOf(answers);
    }

    /** The place among {@link #answers} of the one that no rule can tell from this. */
    int place(Answer answer) {
        Factor factor = answer.factor();
        if (answer.notSure()) {
            return places(factor) - 1;
        }
        if (!factor.several()) {
            return answer.levels().get(0).rank();
        }
        List<Level> special = special(factor);
        int some = some(special, answer.levels());
        int count = answer.levels().size() - Integer.bitCount(some);
        return some * (factor.levels().size() - special.size() + 1) + count;
    }

    /** The place of what stands for an answer that was not given. */
    int placeOfNothing(Factor factor, Situation situation) {
        if (factor.unsureAllowed()) {
            return places(factor) - 1;
        }
        Level level = read(situation).level(factor);
        return level == null ? 0 : level.rank();
    }

    /**
     * Every other answer that the rules can tell from this one, except "not sure". For a list each is the nearest of its
     * kind: as few levels as possible are added or taken away.
     */
    List<Answer> others(Answer answer) {
        Factor factor = answer.factor();
        List<Answer> others = new ArrayList<>();
        if (!factor.several()) {
            factor.levels().stream()
                    .filter(level -> !answer.levels().contains(level))
                    .forEach(level -> others.add(Answer.of(level)));
            return others;
        }
        List<Level> special = special(factor);
        List<Level> nearest = new ArrayList<>(plain(factor));
        nearest.sort(Comparator.comparing(level -> !answer.levels().contains(level)));
        int here = answer.notSure() ? -1 : place(answer);
        for (int some = 0; some < 1 << special.size(); some++) {
            for (int count = 0; count <= nearest.size(); count++) {
                Answer other = Answer.of(factor, joined(nearest.subList(0, count), special, some));
                if (place(other) != here) {
                    others.add(other);
                }
            }
        }
        return others;
    }

    private int places(Factor factor) {
        int known = factor.several()
                ? (1 << special(factor).size()) * (plain(factor).size() + 1)
                : factor.levels().size();
        return known + (factor.unsureAllowed() ? 1 : 0);
    }

    private List<Level> special(Factor factor) {
        return halves.stream()
                .map(Half::need)
                .filter(need -> need.factor() == factor)
                .distinct()
                .toList();
    }

    private List<Level> plain(Factor factor) {
        List<Level> special = special(factor);
        return factor.levels().stream()
                .filter(level -> !special.contains(level))
                .toList();
    }

    private static int some(List<Level> special, List<Level> chosen) {
        int some = 0;
        for (int i = 0; i < special.size(); i++) {
            some |= chosen.contains(special.get(i)) ? 1 << i : 0;
        }
        return some;
    }

    private static List<Level> joined(List<Level> plain, List<Level> special, int some) {
        List<Level> chosen = new ArrayList<>(plain);
        for (int i = 0; i < special.size(); i++) {
            if ((some & 1 << i) != 0) {
                chosen.add(special.get(i));
            }
        }
        return chosen;
    }
}
