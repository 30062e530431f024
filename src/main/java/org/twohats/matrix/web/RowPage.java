package org.twohats.matrix.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twohats.matrix.Duty;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.MatrixWords;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Wording;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * One row of a matrix, to be changed.
 *
 * @param version of the row when the page was made
 * @param asked whether its hand-off is asked for, since hand-offs often fail there
 * @param suggestion how the edition would hand over; empty for a row of one's own
 * @param differences where somebody else has saved something other than what was typed
 * @param before the key of the row before, or nothing
 * @param after the key of the row after, or nothing
 */
record RowPage(
        UUID matrix,
        String matrixName,
        String key,
        boolean own,
        String title,
        String area,
        int place,
        int of,
        int version,
        String name,
        int mostName,
        boolean hidden,
        List<Choice> choices,
        String handOff,
        int mostHandOff,
        boolean asked,
        String suggestion,
        String note,
        int mostNote,
        List<Difference> differences,
        Optional<String> before,
        Optional<String> after) {

    /** The prefix of the fields in which parts are chosen. */
    static final String PART = "part-";

    static RowPage of(Opened opened, String key, Locale locale) {
        Matrix matrix = opened.matrix();
        Duty duty = matrix.duty(key);
        MatrixWords words = MatrixService.words(opened, locale);
        Optional<Responsibility> standard = opened.edition().all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        Map<Party, Involvement> preset =
                standard.map(one -> matrix.copy().preset().parts(one)).orElse(Map.of());
        int place = matrix.place(key);
        return new RowPage(
                matrix.copy().id(),
                matrix.copy().name(),
                key,
                duty.isOwn(),
                words.duty(duty),
                words.area(duty.area()),
                place,
                matrix.duties().size(),
                duty.version(),
                duty.name(),
                Wording.DUTY.most(),
                duty.hidden(),
                matrix.participants().stream()
                        .map(one -> new Choice(
                                one.key(),
                                words.participant(one),
                                duty.part(one).key(),
                                one.party()
                                        .flatMap(party -> Optional.ofNullable(preset.get(party)))
                                        .map(Involvement::key)
                                        .orElse("")))
                        .toList(),
                duty.handOff(),
                Wording.HAND_OFF.most(),
                standard.map(Responsibility::handOffFails).orElse(false),
                words.standard(key).map(ResponsibilityWords.Words::handOff).orElse(""),
                duty.note(),
                Wording.NOTE.most(),
                List.of(),
                neighbour(matrix, place - 1),
                neighbour(matrix, place + 1));
    }

    /** The same with what was typed, which is not stored. */
    RowPage typing(Sent sent) {
        return new RowPage(
                matrix,
                matrixName,
                key,
                own,
                title,
                area,
                place,
                of,
                version,
                sent.has("name") ? sent.text("name") : name,
                mostName,
                sent.has("hidden"),
                choices.stream()
                        .map(choice -> sent.has(PART + choice.key())
                                ? choice.choosing(sent.text(PART + choice.key()))
                                : choice)
                        .toList(),
                sent.has("hand-off") ? sent.text("hand-off") : handOff,
                mostHandOff,
                asked,
                suggestion,
                sent.has("note") ? sent.text("note") : note,
                mostNote,
                differences,
                before,
                after);
    }

    /** The same, based on an earlier version of the row than the one that is kept. */
    RowPage since(int earlier) {
        return new RowPage(
                matrix,
                matrixName,
                key,
                own,
                title,
                area,
                place,
                of,
                earlier,
                name,
                mostName,
                hidden,
                choices,
                handOff,
                mostHandOff,
                asked,
                suggestion,
                note,
                mostNote,
                differences,
                before,
                after);
    }

    /** The same with all that is kept otherwise than it was typed. */
    RowPage comparing(RowPage kept) {
        List<Difference> found = new ArrayList<>();
        if (!Wording.DUTY.tidied(name).equals(kept.name())) {
            found.add(new Difference("name", "", name, kept.name()));
        }
        for (int i = 0; i < choices.size(); i++) {
            Choice typed = choices.get(i);
            Choice stored = kept.choices().get(i);
            if (!typed.chosen().equals(stored.chosen())) {
                found.add(new Difference("part", typed.participant(), typed.chosen(), stored.chosen()));
            }
        }
        if (!Wording.HAND_OFF.tidied(handOff).equals(kept.handOff())) {
            found.add(new Difference("hand-off", "", handOff, kept.handOff()));
        }
        if (!Wording.NOTE.tidied(note).equals(kept.note())) {
            found.add(new Difference("note", "", note, kept.note()));
        }
        if (hidden != kept.hidden()) {
            found.add(new Difference("hidden", "", String.valueOf(hidden), String.valueOf(kept.hidden())));
        }
        return new RowPage(
                matrix,
                matrixName,
                key,
                own,
                title,
                area,
                place,
                of,
                kept.version(),
                name,
                mostName,
                hidden,
                choices,
                handOff,
                mostHandOff,
                asked,
                suggestion,
                note,
                mostNote,
                found,
                before,
                after);
    }

    private static Optional<String> neighbour(Matrix matrix, int place) {
        return place < 1 || place > matrix.duties().size()
                ? Optional.empty()
                : Optional.of(matrix.duties().get(place - 1).key());
    }

    /**
     * @param chosen the key of the involvement
     * @param preset what the preset says, or empty where it says nothing about them
     */
    record Choice(String key, String participant, String chosen, String preset) {

        Choice choosing(String part) {
            return new Choice(key, participant, part, preset);
        }
    }

    /**
     * One field of which two people want different things.
     *
     * @param field {@code name}, {@code part}, {@code hand-off}, {@code note} or {@code hidden}
     * @param participant whose part it is, where it is one
     */
    record Difference(String field, String participant, String typed, String kept) {}
}
