package org.twohats.hiring.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.RuleWords;

/**
 * What the page shows on which all answers can be checked.
 *
 * @param name of the case, or empty
 * @param rows the questions that matter, in order
 * @param next the first question without an answer, or nothing when all is told
 * @param left how many questions may still come, with the next one
 * @param unused answers that do not matter now
 * @param last the question to go back to, or nothing
 */
record CaseCheckPage(
        UUID id,
        String name,
        List<Row> rows,
        Optional<Row> next,
        int left,
        List<Row> unused,
        Optional<String> last,
        String keptUntil) {

    static CaseCheckPage of(Consultation consultation, RuleWords words, Locale locale) {
        List<Row> rows = consultation.asked().stream()
                .map(factor -> Row.of(consultation, factor, words))
                .toList();
        return new CaseCheckPage(
                consultation.hiringCase().id(),
                consultation.hiringCase().name().value(),
                rows,
                consultation.next().map(factor -> Row.of(consultation, factor, words)),
                consultation.book().atMostLeft(consultation.hiringCase().situation()),
                consultation.unused().stream()
                        .map(answer -> Row.of(consultation, answer.factor(), words))
                        .toList(),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rows.get(rows.size() - 1).factor()),
                CaseDays.written(consultation.hiringCase().keptUntil(), locale));
    }

    public boolean isComplete() {
        return next.isEmpty();
    }

    /** @param answers what was told, or nothing where it is not told yet */
    record Row(int number, String factor, String name, List<String> answers) {

        static Row of(Consultation consultation, Factor factor, RuleWords words) {
            Optional<Answer> answer = consultation.hiringCase().situation().answer(factor);
            return new Row(
                    consultation.number(factor),
                    factor.key(),
                    words.question(factor).name(),
                    answer.map(words::labels).orElse(List.of()));
        }
    }
}
