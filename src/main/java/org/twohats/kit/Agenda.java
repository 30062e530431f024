package org.twohats.kit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twohats.responsibility.Responsibility;

/**
 * What is asked in the interviews for a post, in order and the same for every candidate.
 *
 * @param rounds one for each competency that the post needs
 */
public record Agenda(List<Round> rounds) {

    private static final String PLACE = "interview.";
    private static final String GAP = " ";

    public Agenda {
        rounds = List.copyOf(rounds);
    }

    public static Agenda of(Kit kit, Interview interview) {
        return new Agenda(kit.choice().stream()
                .flatMap(choice -> choice.mustHaves().stream())
                .map(competency -> Round.of(kit, interview.topic(competency)))
                .toList());
    }

    /** How many questions there are. */
    public int questions() {
        return rounds.stream().mapToInt(round -> round.asked().size()).sum();
    }

    /** The number of the first question of a round, from 1. */
    public int number(Round wanted) {
        return 1
                + rounds.stream()
                        .takeWhile(round -> !round.equals(wanted))
                        .mapToInt(round -> round.asked().size())
                        .sum();
    }

    /**
     * @param asked the questions that were chosen, or those that we suggest; never empty
     * @param calledForBy the chosen responsibilities that call for the competency
     * @param version the number of the change that chose them, 0 where they are ours
     */
    public record Round(Topic topic, List<Question> asked, List<Responsibility> calledForBy, int version) {

        public Round {
            asked = List.copyOf(asked);
            calledForBy = List.copyOf(calledForBy);
        }

        static Round of(Kit kit, Topic topic) {
            Optional<KeptKit.Text> kept = kit.post().flatMap(post -> kit.kept().text(post, place(topic)));
            List<Question> chosen =
                    kept.map(text -> asked(topic, keys(text.body()))).orElse(List.of());
            return new Round(
                    topic,
                    chosen.isEmpty() ? topic.suggested() : chosen,
                    kit.outcomes().stream()
                            .filter(one -> topic.duties().contains(one.key()))
                            .toList(),
                    kept.map(KeptKit.Text::version).orElse(0));
        }

        /** Where it is kept which questions were chosen. */
        public String place() {
            return place(topic);
        }

        /** The questions that are asked, as a choice is kept. */
        public String text() {
            return text(asked);
        }

        /** Those of the topic's questions that have such keys, in the same form. */
        public String text(Set<String> keys) {
            return text(asked(topic, keys));
        }

        private static String text(List<Question> questions) {
            return String.join(GAP, questions.stream().map(Question::key).toList());
        }

        /**
         * What to keep so that those questions are asked: nothing where we suggest just these.
         *
         * @throws IllegalArgumentException if there are none, or others than the topic has
         */
        public Optional<String> keeping(Set<String> keys) {
            List<Question> wanted = asked(topic, keys);
            if (wanted.isEmpty() || wanted.size() != keys.size()) {
                throw new IllegalArgumentException("no choice of questions: " + keys);
            }
            return wanted.equals(topic.suggested()) ? Optional.empty() : Optional.of(text(wanted));
        }

        private static String place(Topic topic) {
            return PLACE + topic.competency().key();
        }

        private static Set<String> keys(String body) {
            return new LinkedHashSet<>(Arrays.asList(body.split(GAP, -1)));
        }

        private static List<Question> asked(Topic topic, Set<String> keys) {
            return topic.questions().stream()
                    .filter(question -> keys.contains(question.key()))
                    .toList();
        }
    }
}
