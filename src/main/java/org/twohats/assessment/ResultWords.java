package org.twohats.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twohats.role.Axis;
import org.twohats.scoring.AxisScore;
import org.twohats.scoring.Flag;
import org.twohats.scoring.Lean;
import org.twohats.scoring.Result;
import org.twohats.scoring.Strength;
import org.twohats.scoring.Verdict;

/**
 * Everything a result says, in one language.
 *
 * @param verdicts the words of each verdict but {@link Verdict#ONE_SIDED}
 * @param oneSidedName what {@link Verdict#ONE_SIDED} is called where it is open which side settled
 * @param oneSided the words of {@link Verdict#ONE_SIDED} for each axis and end
 * @param ends what the two ends of an axis are called in running text: "the long view"
 * @param leans one sentence for each axis and place on it
 * @param sure what to say about how sure a result is
 * @param flags what to say about a way of answering
 * @param limits what the result does not say
 * @param otherWork what people bring along from other work
 * @param learning what to do in twelve weeks
 */
public record ResultWords(
        Map<Verdict, VerdictWords> verdicts,
        String oneSidedName,
        Map<End, VerdictWords> oneSided,
        Map<End, String> ends,
        Map<Axis, Map<LeanPhrase, String>> leans,
        Map<SurePhrase, String> sure,
        Map<Flag, String> flags,
        List<String> limits,
        List<OtherWork> otherWork,
        List<LearningStep> learning) {

    /** One end of an axis. */
    public record End(Axis axis, boolean positive) {

        static End of(AxisScore score) {
            return new End(score.axis(), score.pPositive() >= 0.5);
        }
    }

    /** The words of the result's verdict. */
    public VerdictWords verdict(Result result) {
        if (result.verdict() != Verdict.ONE_SIDED) {
            return known(verdicts, result.verdict());
        }
        AxisScore settled = result.axes().values().stream()
                .filter(score -> score.words() == Lean.CLEAR || score.words() == Lean.LIKELY)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a one-sided result has one settled axis"));
        return known(oneSided, End.of(settled));
    }

    /** What a verdict is called in running text. */
    public String name(Verdict verdict) {
        return verdict == Verdict.ONE_SIDED
                ? oneSidedName
                : known(verdicts, verdict).name();
    }

    /** The sentence about one axis. */
    public String lean(AxisScore score) {
        return known(known(leans, score.axis()), LeanPhrase.of(score));
    }

    /** What the end of an axis is called: "the long view". */
    public String end(Axis axis, boolean positive) {
        return known(ends, new End(axis, positive));
    }

    public String sure(SurePhrase phrase) {
        return known(sure, phrase);
    }

    /** What to say about a way of answering; a verdict may have its own words for it. */
    public String flag(Flag flag, VerdictWords verdict) {
        return Optional.ofNullable(verdict.middle().get(flag)).orElseGet(() -> known(flags, flag));
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        V word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return word;
    }

    /**
     * The words of one verdict.
     *
     * @param ledes by strength; a verdict without strength has its one lede under none
     * @param middle words of its own about two ways of answering, where it has them
     */
    public record VerdictWords(
            String name,
            String headline,
            Map<Optional<Strength>, String> ledes,
            List<String> meaning,
            List<RoleToLookAt> roles,
            List<String> steps,
            String adverts,
            Map<Flag, String> middle) {

        public String lede(Optional<Strength> strength) {
            return known(ledes, strength);
        }
    }

    public record RoleToLookAt(String name, String why) {}

    public record OtherWork(String from, String brings, String gap, String step, String project) {}

    public record LearningStep(String weeks, String what) {}
}
