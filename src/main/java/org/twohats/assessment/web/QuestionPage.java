package org.twohats.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twohats.assessment.Questionnaire;
import org.twohats.instrument.Answer;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.Item;
import org.twohats.role.Keyed;

/**
 * What a question's page shows.
 *
 * @param number from 1
 * @param before the key of the question before, or nothing on the first page
 * @param continuedFrom the quick result from which the person went on, or nothing
 * @param chosen the key of the answer to select, or empty
 */
record QuestionPage(
        UUID sitting,
        String item,
        int number,
        int of,
        Statements statements,
        Optional<String> before,
        Optional<UUID> continuedFrom,
        List<String> answers,
        String chosen) {

    static QuestionPage of(Questionnaire questionnaire, Item item, Locale locale) {
        return new QuestionPage(
                questionnaire.sitting().id(),
                item.key().value(),
                questionnaire.number(item),
                questionnaire.items().size(),
                questionnaire.edition().words(locale).statements(item.key()),
                questionnaire.before(item).map(before -> before.key().value()),
                Optional.ofNullable(questionnaire.sitting().continuedFrom()),
                Stream.of(Answer.values()).map(Keyed::key).toList(),
                questionnaire.sitting().answer(item.key()).map(Keyed::key).orElse(""));
    }

    /** The same with another answer selected, which is not stored yet. */
    QuestionPage choosing(String answer) {
        return new QuestionPage(sitting, item, number, of, statements, before, continuedFrom, answers, answer);
    }
}
