package org.twohats.kit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twohats.hiring.NoSuchCase;
import org.twohats.kit.Kit;
import org.twohats.kit.Passage;

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

    /** @param headings of the passages, by the names of their fields */
    static WordingPage of(Kit kit, Piece piece, List<Passage> passages, Map<String, String> headings) {
        return new WordingPage(
                kit.id(),
                piece == Piece.FIRST_90_DAYS ? "days" : "rights",
                piece.key(),
                kit.post().orElseThrow(() -> new NoSuchCase(kit.id())).key(),
                Passage.LONGEST,
                passages.stream()
                        .map(passage -> Place.of(passage, headings.getOrDefault(field(passage), "")))
                        .toList(),
                passages.stream().anyMatch(passage -> !passage.isOurs()));
    }

    /** The same with what was typed. */
    WordingPage typing(Form form) {
        return with(places.stream().map(place -> place.typing(form)).toList());
    }

    /** With what another page has written beside what was typed in those places; saving again overwrites it. */
    WordingPage beside(Set<String> lost) {
        return with(places.stream().map(place -> place.beside(lost)).toList());
    }

    private WordingPage with(List<Place> others) {
        return new WordingPage(id, document, address, post, most, others, changed);
    }

    /** What the field for a passage is called: the last part of its place. */
    static String field(Passage passage) {
        return passage.place().substring(passage.place().indexOf('.') + 1);
    }

    /**
     * @param place under which it is kept
     * @param yours whether other words stand there already
     */
    record Place(String key, String place, String heading, Draft draft, boolean yours) {

        static Place of(Passage passage, String heading) {
            return new Place(
                    field(passage),
                    passage.place(),
                    heading,
                    Draft.of(passage.version(), passage.text()),
                    !passage.isOurs());
        }

        Place typing(Form form) {
            return new Place(key, place, heading, draft.typing(key, form), yours);
        }

        Place beside(Set<String> lost) {
            return new Place(key, place, heading, draft.beside(lost.contains(place)), yours);
        }
    }
}
