package org.twohats.kit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twohats.kit.Passage;
import org.twohats.kit.Post;

/**
 * What the page shows on which a document is put in other words.
 *
 * @param document with what the names of the document's messages begin
 * @param address the last part of the document's own
 * @param post its key
 * @param most how many characters each text may have
 * @param changed whether anything stands in other words already
 * @param stale whether another page has written in some of the same places meanwhile
 */
record WordingPage(
        UUID id,
        String document,
        String address,
        String post,
        int most,
        List<Place> places,
        boolean changed,
        boolean stale) {

    /** @param who whom a passage is about, by the name of its field, where it is about somebody */
    static WordingPage of(UUID id, Piece piece, Post post, List<Passage> passages, Map<String, String> who) {
        return new WordingPage(
                id,
                piece == Piece.FIRST_90_DAYS ? "days" : "rights",
                piece.key(),
                post.key(),
                Passage.LONGEST,
                passages.stream()
                        .map(passage -> Place.of(passage, who.getOrDefault(field(passage), "")))
                        .toList(),
                passages.stream().anyMatch(passage -> !passage.isOurs()),
                false);
    }

    /** The same with what was typed. */
    WordingPage typing(Form form) {
        return with(places.stream().map(place -> place.typing(form)).toList(), stale);
    }

    /** With what another page has written beside what was typed in those places; saving again overwrites it. */
    WordingPage beside(Set<String> lost) {
        return with(places.stream().map(place -> place.beside(lost)).toList(), true);
    }

    private WordingPage with(List<Place> others, boolean isStale) {
        return new WordingPage(id, document, address, post, most, others, changed, isStale);
    }

    /** What the field for a passage is called: the last part of its place. */
    static String field(Passage passage) {
        return passage.place().substring(passage.place().indexOf('.') + 1);
    }

    /**
     * @param place under which it is kept
     * @param who whom it is about, or empty
     * @param yours whether other words stand there already
     */
    record Place(String key, String place, String who, Draft draft, boolean yours) {

        static Place of(Passage passage, String who) {
            return new Place(
                    field(passage),
                    passage.place(),
                    who,
                    Draft.of(passage.version(), passage.text()),
                    !passage.isOurs());
        }

        Place typing(Form form) {
            return new Place(key, place, who, draft.typing(key, form), yours);
        }

        Place beside(Set<String> lost) {
            return new Place(key, place, who, draft.beside(lost.contains(place)), yours);
        }
    }
}
