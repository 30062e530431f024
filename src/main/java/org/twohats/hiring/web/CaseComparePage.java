package org.twohats.hiring.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twohats.hiring.Answer;
import org.twohats.hiring.CaseComparison;
import org.twohats.hiring.CaseComparison.AnswerPair;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Decision;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Naming;

/**
 * Two cases side by side.
 *
 * @param oneEdition whether both were begun with the same rules
 * @param sameVerdict whether both give the same advice
 * @param changed the questions that were answered differently, or that matter in one of them alone
 * @param alike all others
 */
record CaseComparePage(
        Side first,
        Side second,
        boolean oneEdition,
        boolean sameVerdict,
        List<PairLine> changed,
        List<PairLine> alike) {

    /** @param words of the first case and of the second, which may be of different editions */
    static CaseComparePage of(CaseComparison comparison, RuleWords words, RuleWords otherWords, Locale locale) {
        return new CaseComparePage(
                Side.of(comparison.first(), comparison.firstDecision(), words, locale),
                Side.of(comparison.second(), comparison.secondDecision(), otherWords, locale),
                comparison.isOfOneEdition(),
                comparison.firstDecision().verdict()
                        == comparison.secondDecision().verdict(),
                comparison.answers().stream()
                        .filter(pair -> !pair.isAlike())
                        .map(pair -> PairLine.of(pair, words, otherWords))
                        .toList(),
                comparison.answers().stream()
                        .filter(AnswerPair::isAlike)
                        .map(pair -> PairLine.of(pair, words, otherWords))
                        .toList());
    }

    /**
     * One of the two.
     *
     * @param name empty where it has none
     * @param rule what the rule that decided is about
     * @param confidence how sure it is, as a key
     */
    record Side(UUID id, String name, String edition, String toldOn, String verdict, String rule, String confidence) {

        static Side of(Consultation consultation, Decision decision, RuleWords words, Locale locale) {
            return new Side(
                    consultation.hiringCase().id(),
                    consultation.hiringCase().name().value(),
                    consultation.book().edition(),
                    CaseDays.written(consultation.hiringCase().changedAt(), locale),
                    words.namings(decision.verdict(), consultation.hiringCase().situation()).stream()
                            .map(Naming::name)
                            .collect(Collectors.joining(" / ")),
                    words.rule(decision.rule()).name(),
                    decision.confidence().key());
        }
    }

    /** @param first nothing where the question does not matter there */
    record PairLine(String name, List<String> first, List<String> second) {

        static PairLine of(AnswerPair pair, RuleWords words, RuleWords otherWords) {
            return new PairLine(
                    otherWords.question(pair.factor()).name(),
                    labels(pair.first(), words),
                    labels(pair.second(), otherWords));
        }

        private static List<String> labels(Optional<Answer> answer, RuleWords words) {
            return answer.map(words::labels).orElse(List.of());
        }
    }
}
