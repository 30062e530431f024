package org.twohats.hiring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Modifier;
import org.twohats.hiring.Recommendation;
import org.twohats.hiring.Recommendation.Change;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Advice;
import org.twohats.hiring.Situation;

/**
 * A recommendation as its owner takes it away. Others read this: fields are only ever added.
 *
 * @param situation for each factor that was asked its level, or a list of levels where it takes several; {@code
 *     not-sure} stands for "not sure"
 * @param rule the key of the rule that decided
 * @param decisive keys of factors, strongest first
 * @param dissent what those say who see it otherwise
 * @param sources keys of the sources, as on the page that explains the rules
 * @param dissentHolder who says that
 * @param grades how well each source attests it: {@code A}, {@code B}, {@code C} or {@code R}
 */
record HiringExport(
        String edition,
        Map<String, Object> situation,
        String verdict,
        String rule,
        List<String> modifiers,
        String confidence,
        List<String> decisive,
        List<String> reasons,
        List<String> risks,
        List<String> nextSteps,
        List<ExportedChange> wouldChange,
        String dissent,
        List<String> sources,
        String dissentHolder,
        Map<String, String> grades) {

    static HiringExport of(Consultation consultation, RuleWords words) {
        Recommendation recommendation = consultation.recommendation();
        Advice advice = words.advice(recommendation);
        Map<String, String> grades = new LinkedHashMap<>();
        recommendation.sources().forEach((source, grade) -> grades.put(source, grade.name()));
        return new HiringExport(
                recommendation.edition(),
                situation(recommendation.situation()),
                recommendation.verdict().key(),
                recommendation.decision().rule().key(),
                recommendation.decision().modifiers().stream()
                        .map(Modifier::key)
                        .toList(),
                recommendation.confidence().key(),
                recommendation.decisive().stream()
                        .map(decisive -> decisive.factor().key())
                        .toList(),
                advice.reasons(),
                advice.risks(),
                advice.nextSteps(),
                recommendation.changes().stream().map(ExportedChange::of).toList(),
                advice.dissent().says(),
                List.copyOf(grades.keySet()),
                advice.dissent().holder(),
                grades);
    }

    static Map<String, Object> situation(Situation situation) {
        Map<String, Object> levels = new LinkedHashMap<>();
        situation.answers().forEach((factor, answer) -> levels.put(factor.key(), told(answer)));
        return levels;
    }

    private static Object told(Answer answer) {
        return answer.factor().several() && !answer.notSure()
                ? answer.keys()
                : answer.keys().get(0);
    }

    /** @param to a level, or a list of levels where the factor takes several */
    record ExportedChange(String factor, Object to, String verdict) {

        static ExportedChange of(Change change) {
            return new ExportedChange(
                    change.factor().key(), told(change.to()), change.verdict().key());
        }
    }
}
