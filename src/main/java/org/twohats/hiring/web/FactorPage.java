package org.twohats.hiring.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Question;
import org.twohats.role.Keyed;

/**
 * What a question's page shows.
 *
 * @param name of the case, or empty
 * @param number from 1
 * @param atMost how many questions there can be, with those before
 * @param before the key of the question before, or nothing on the first page
 * @param boxes in order
 * @param others boxes that exclude the rest: nothing of a list, and "not sure"
 * @param chosen the keys of the boxes to tick
 */
record FactorPage(
        UUID id,
        String name,
        String factor,
        int number,
        int atMost,
        Question question,
        Optional<String> before,
        boolean several,
        List<Box> boxes,
        List<Box> others,
        List<String> chosen) {

    static FactorPage of(Consultation consultation, Factor factor, RuleWords words) {
        Question question = words.question(factor);
        return new FactorPage(
                consultation.hiringCase().id(),
                consultation.hiringCase().name().value(),
                factor.key(),
                consultation.number(factor),
                consultation.atMost(factor),
                question,
                consultation.before(factor).map(Keyed::key),
                factor.several(),
                factor.levels().stream()
                        .map(level ->
                                new Box(level.key(), question.option(level).label()))
                        .toList(),
                Stream.concat(
                                factor.several()
                                        ? Stream.of(new Box(
                                                SentAnswer.NONE, question.none().label()))
                                        : Stream.empty(),
                                factor.unsureAllowed()
                                        ? Stream.of(new Box(
                                                Answer.NOT_SURE,
                                                question.unsure().label()))
                                        : Stream.empty())
                        .toList(),
                consultation
                        .hiringCase()
                        .situation()
                        .answer(factor)
                        .map(SentAnswer::boxes)
                        .orElse(List.of()));
    }

    /** The same with other boxes ticked, which is not stored yet. */
    FactorPage choosing(List<String> boxesTicked) {
        return new FactorPage(id, name, factor, number, atMost, question, before, several, boxes, others, boxesTicked);
    }

    record Box(String key, String label) {}
}
