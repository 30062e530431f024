package org.twohats.kit.web;

import java.util.List;
import java.util.UUID;
import org.twohats.kit.Agenda;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;

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
                id,
                post,
                topics.stream()
                        .map(topic -> new Topic(
                                topic.key(),
                                topic.name(),
                                topic.version(),
                                topic.offers().stream()
                                        .map(offer -> new Offer(
                                                offer.key(),
                                                offer.ask(),
                                                offer.kind(),
                                                form.all(topic.key()).contains(offer.key())))
                                        .toList()))
                        .toList());
    }

    /** @param key of the competency */
    record Topic(String key, String name, int version, List<Offer> offers) {

        static Topic of(Agenda.Round round, KitWords words) {
            return new Topic(
                    round.topic().competency().key(),
                    words.competency(round.topic().competency()).name(),
                    round.version(),
                    round.topic().questions().stream()
                            .map(question -> new Offer(
                                    question.key(),
                                    question.ask(),
                                    question.kind().key(),
                                    round.asked().contains(question)))
                            .toList());
        }
    }

    record Offer(String key, String ask, String kind, boolean chosen) {}
}
