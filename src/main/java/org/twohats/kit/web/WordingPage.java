package org.twohats.kit.web;

import java.util.List;
import java.util.Map;
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
 */
record WordingPage(
        UUID id, String document, String address, String post, int most, List<Place> places, boolean changed) {

    /** @param who whom a passage is about, by the name of its field, where it is about somebody */
    static WordingPage of(UUID id, Piece piece, Post post, List<Passage> passages, Map<String, String> who) {
        return new WordingPage(
                id,
                piece == Piece.FIRST_90_DAYS ? "days" : "rights",
                piece.key(),
                post.key(),
                Passage.LONGEST,
                passages.stream()
                        .map(passage -> new Place(
                                field(passage),
                                who.getOrDefault(field(passage), ""),
                                passage.text(),
                                passage.version(),
                                !passage.isOurs()))
                        .toList(),
                passages.stream().anyMatch(passage -> !passage.isOurs()));
    }

    /** The same with what was typed. */
    WordingPage typing(Form form) {
        return new WordingPage(
                id,
                document,
                address,
                post,
                most,
                places.stream()
                        .map(place -> new Place(
                                place.key(),
                                place.who(),
                                form.only(place.key()).orElse(place.text()),
                                place.version(),
                                place.yours()))
                        .toList(),
                changed);
    }

    /** What the field for a passage is called: the last part of its place. */
    static String field(Passage passage) {
        return passage.place().substring(passage.place().indexOf('.') + 1);
    }

    /**
     * @param who whom it is about, or empty
     * @param yours whether other words stand there already
     */
    record Place(String key, String who, String text, int version, boolean yours) {}
}
