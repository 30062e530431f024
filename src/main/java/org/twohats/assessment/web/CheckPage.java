package org.twohats.assessment.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.twohats.assessment.Questionnaire;
import org.twohats.instrument.Answer;
import org.twohats.instrument.EditionWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.Item;
import org.twohats.role.Axis;
import org.twohats.scoring.Scoring;

/**
 * What the page shows on which all answers can be checked.
 *
 * @param last the key of the last question
 * @param thin the names of axes with too few answers for a conclusion, with how many there are
 */
record CheckPage(UUID sitting, List<Row> rows, String last, List<Thin> thin) {

    static CheckPage of(Questionnaire questionnaire, Locale locale) {
        EditionWords words = questionnaire.edition().words(locale);
        List<Row> rows = questionnaire.items().stream()
                .map(item -> Row.of(questionnaire, item, words))
                .toList();
        return new CheckPage(
                questionnaire.sitting().id(), rows, rows.get(rows.size() - 1).item(), thin(questionnaire, words));
    }

    /** How many questions have an answer other than "skip". */
    public long answered() {
        return rows.stream()
                .filter(row -> !row.answer().equals(Answer.SKIP.key()))
                .count();
    }

    private static List<Thin> thin(Questionnaire questionnaire, EditionWords words) {
        Map<Axis, Integer> answered = new EnumMap<>(Axis.class);
        questionnaire.items().stream()
                .filter(item -> answer(questionnaire, item).counts())
                .forEach(item -> answered.merge(item.axis(), 1, Integer::sum));
        return Stream.of(Axis.values())
                .map(axis -> new Thin(words.axis(axis).name(), answered.getOrDefault(axis, 0)))
                .filter(axis -> axis.answered() < Scoring.ENOUGH_ANSWERS_AN_AXIS)
                .toList();
    }

    private static Answer answer(Questionnaire questionnaire, Item item) {
        return questionnaire.sitting().answer(item.key()).orElse(Answer.SKIP);
    }

    record Thin(String axis, int answered) {}

    record Row(int number, String item, Statements statements, String answer) {

        static Row of(Questionnaire questionnaire, Item item, EditionWords words) {
            return new Row(
                    questionnaire.number(item),
                    item.key().value(),
                    words.statements(item.key()),
                    CheckPage.answer(questionnaire, item).key());
        }

        /** The statement that was chosen, or nothing for "both" and "skip". */
        public String chosen() {
            return answer.endsWith("left") ? statements.left() : answer.endsWith("right") ? statements.right() : "";
        }
    }
}
