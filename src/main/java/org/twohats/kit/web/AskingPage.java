package org.twohats.kit.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twohats.kit.Agenda;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Question;

/**
 * What the page shows on which questions are chosen.
 *
 * @param post its key
 */
record AskingPage(UUID id, String post, List<Topic> topics) {

    static AskingPage of(Kit kit, Agenda agenda, KitWords words) {
        return new AskingPage(
                kit.id(),
                kit.post().orElseThrow().key(),
                agenda.rounds().stream().map(round -> Topic.of(round, words)).toList());
    }

    /** The same with what was ticked. */
    AskingPage ticking(Form form) {
        return new AskingPage(
                id, post, topics.stream().map(topic -> topic.ticking(form)).toList());
    }

    /** With what another page has chosen beside what was ticked in those places; saving again overwrites it. */
    AskingPage beside(Set<String> lost) {
        return new AskingPage(
                id, post, topics.stream().map(topic -> topic.beside(lost)).toList());
    }

    /**
     * @param key of the competency
     * @param place under which the choice is kept
     * @param draft the choice as it is kept
     */
    record Topic(String key, String place, String name, Draft draft, List<Offer> offers) {

        static Topic of(Agenda.Round round, KitWords words) {
            return new Topic(
                    round.topic().competency().key(),
                    round.place(),
                    words.competency(round.topic().competency()).name(),
                    Draft.of(round.version(), round.text()),
                    round.topic().questions().stream()
                            .map(question -> Offer.of(question, round))
                            .toList());
        }

        /** What is asked as things are kept, line by line. */
        public String saved() {
            return offers.stream().filter(Offer::kept).map(Offer::ask).collect(Collectors.joining("\n"));
        }

        /** As it is kept where the page did not ask about it. */
        Topic ticking(Form form) {
            if (!form.has(Form.STAMP + key)) {
                return this;
            }
            Set<String> ticked = Set.copyOf(form.all(key));
            return new Topic(
                    key,
                    place,
                    name,
                    draft.typing(key, form),
                    offers.stream()
                            .map(offer -> offer.ticking(ticked.contains(offer.key())))
                            .toList());
        }

        Topic beside(Set<String> lost) {
            return new Topic(key, place, name, draft.beside(lost.contains(place)), offers);
        }
    }

    /**
     * @param chosen whether its box is ticked
     * @param kept whether it is asked as things are kept
     */
    record Offer(String key, String ask, String kind, boolean chosen, boolean kept) {

        static Offer of(Question question, Agenda.Round round) {
            boolean isAsked = round.asked().contains(question);
            return new Offer(question.key(), question.ask(), question.kind().key(), isAsked, isAsked);
        }

        Offer ticking(boolean isChosen) {
            return new Offer(key, ask, kind, isChosen, kept);
        }
    }
}
