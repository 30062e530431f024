package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twohats.kit.Agenda;
import org.twohats.kit.Agenda.Round;
import org.twohats.kit.Anchor;
import org.twohats.kit.Interview;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Question;
import org.twohats.kit.WorkSample;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * What the page of an interview shows.
 *
 * @param questions how many are asked
 * @param minutes about how long that takes
 * @param outcomes what the post is for
 * @param lawOn when it was written down what the law asks
 */
record AskedPage(
        String about,
        String post,
        int questions,
        int minutes,
        List<Outcome> outcomes,
        Interview interview,
        List<RoundLine> rounds,
        WorkSample sample,
        String lawOn) {

    /** Rules of thumb of ours: for the welcome and the candidate's own questions, and for each of ours. */
    private static final int MINUTES_AROUND = 20;

    private static final int MINUTES_A_QUESTION = 5;

    static AskedPage of(
            DocumentHead head,
            Kit kit,
            Interview interview,
            WorkSample sample,
            KitWords words,
            ResponsibilityWords duties,
            Locale locale) {
        Agenda agenda = Agenda.of(kit, interview);
        return new AskedPage(
                head.about(),
                head.post(),
                agenda.questions(),
                MINUTES_AROUND + MINUTES_A_QUESTION * agenda.questions(),
                kit.outcomes().stream()
                        .map(one -> new Outcome(duties.of(one).name(), words.outcome(kit, one)))
                        .toList(),
                interview,
                agenda.rounds().stream()
                        .map(round -> RoundLine.of(round, agenda.number(round), words, duties))
                        .toList(),
                sample,
                KitDays.written(interview.law().date(), locale));
    }

    /** All that is rated, in order. */
    public List<String> rated() {
        return Stream.concat(
                        rounds.stream().map(RoundLine::name),
                        sample.tasks().stream().map(WorkSample.Task::name))
                .toList();
    }

    record Outcome(String duty, String sentence) {}

    /** @param calledForBy names of duties, or empty */
    record RoundLine(String name, String means, String calledForBy, List<QuestionLine> asked, List<Anchor> anchors) {

        static RoundLine of(Round round, int first, KitWords words, ResponsibilityWords duties) {
            List<QuestionLine> asked = new ArrayList<>();
            for (Question question : round.asked()) {
                asked.add(new QuestionLine(first + asked.size(), question.ask(), question.probes()));
            }
            return new RoundLine(
                    words.competency(round.topic().competency()).name(),
                    round.topic().means(),
                    round.calledForBy().stream()
                            .map(one -> duties.of(one).name())
                            .collect(Collectors.joining("; ")),
                    asked,
                    round.topic().anchors());
        }
    }

    record QuestionLine(int number, String ask, List<String> probes) {}
}
