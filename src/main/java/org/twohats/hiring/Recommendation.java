package org.twohats.hiring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision that explains itself. It holds no words: {@link RuleWords#advice} finds them.
 *
 * @param edition the name of the rule book that decided
 * @param situation the answers about the factors that were asked, and no others
 * @param decisive the answers that decided it, strongest first; then those that the rule reads
 * @param changes every single answer whose change gives another verdict, in the order of the questions
 * @param together where fewer than two single answers would change the verdict: the two nearest verdicts that several
 *     answers would give together; none where single answers suffice
 * @param alternatives what is as good; shown beside the verdict, not below it
 * @param reviewMonths months until somebody looks again; only where one person covers both for now
 */
public record Recommendation(
        String edition,
        Situation situation,
        Decision decision,
        List<Decisive> decisive,
        List<Change> changes,
        List<Together> together,
        List<Alternative> alternatives,
        Optional<Integer> reviewMonths) {

    public Recommendation {
        decisive = List.copyOf(decisive);
        changes = List.copyOf(changes);
        together = List.copyOf(together);
        alternatives = List.copyOf(alternatives);
    }

    public Verdict verdict() {
        return decision.verdict();
    }

    public Confidence confidence() {
        return decision.confidence();
    }

    /** Keys of the sources of the rule and of its modifiers, each with its grade, best first for the rule. */
    public Map<String, Grade> sources() {
        Map<String, Grade> sources = new LinkedHashMap<>(decision.rule().sources());
        decision.modifiers().forEach(modifier -> modifier.sources().forEach(sources::putIfAbsent));
        return sources;
    }

    /**
     * An answer that decided the verdict.
     *
     * @param others how many other answers there are to that question, as far as the rules tell them apart
     * @param keeping how many of these would give the same verdict; the fewer, the stronger. Equal to {@code others}
     *     where the answer only led to the rule
     */
    public record Decisive(Answer answer, int others, int keeping) {

        public Factor factor() {
            return answer.factor();
        }

        /** Whether another answer to that question alone would give another verdict. */
        public boolean changesVerdict() {
            return keeping < others;
        }
    }

    /**
     * One answer that would give another verdict, all others staying as they are.
     *
     * @param to for a list, the nearest choice that would give it: with the fewest needs added or taken away
     * @param verdict what would come out; questions that would come up are read as "not sure"
     * @param opens questions that would come up and are not answered yet
     */
    public record Change(Answer to, Verdict verdict, List<Factor> opens) {

        public Change {
            opens = List.copyOf(opens);
        }

        public Factor factor() {
            return to.factor();
        }
    }

    /**
     * Answers that would give another verdict together: as few as possible, and of lists the nearest choices. Questions
     * that would come up are read as "not sure".
     *
     * @param to two or more, in the order of the questions
     */
    public record Together(List<Answer> to, Verdict verdict) {

        public Together {
            to = List.copyOf(to);
        }
    }
}
