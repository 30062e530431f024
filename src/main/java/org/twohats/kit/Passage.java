package org.twohats.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twohats.role.Keyed;
import org.twohats.visitor.Typed;

/**
 * Some lines of a document that whoever hires may put in other words.
 *
 * @param place under which other words are kept, such as {@code first-90-days.learn}
 * @param ours what we suggest, line by line
 * @param written what was written instead, or nothing
 */
public record Passage(String place, List<String> ours, Optional<KeptKit.Text> written) {

    /** How many characters other words may have. */
    public static final int LONGEST = 4_000;

    /** What is wrong with a text. */
    public enum Problem implements Keyed {
        TOO_LONG,

        /** It has a character that nobody can see or type. */
        CONTROL
    }

    public Passage {
        ours = List.copyOf(ours);
    }

    static Passage of(Kit kit, String place, List<String> ours) {
        return new Passage(place, ours, kit.post().flatMap(post -> kit.kept().text(post, place)));
    }

    /** What the document says. */
    public List<String> lines() {
        return written.map(text ->
                        text.body().lines().filter(line -> !line.isBlank()).toList())
                .orElse(ours);
    }

    /** The same, each line cut where something is to be filled in by hand. */
    public List<List<String>> pieces() {
        return lines().stream()
                .map(line -> List.of(line.split(WorkingAgreement.GAP, -1)))
                .toList();
    }

    /** The same as one text, to be changed. */
    public String text() {
        return String.join("\n", lines());
    }

    /** Whether it stands as we suggest it. */
    public boolean isOurs() {
        return written.isEmpty();
    }

    /** The number of the change that wrote it, 0 where our words stand. */
    public int version() {
        return written.map(KeptKit.Text::version).orElse(0);
    }

    /** What to keep so that it says that: nothing where our own words are typed, or none at all. */
    public Optional<String> keeping(String typed) {
        String tidied = tidied(typed);
        return tidied.isEmpty() || tidied.equals(String.join("\n", ours)) ? Optional.empty() : Optional.of(tidied);
    }

    /** What is wrong with a text as it was typed, or nothing. */
    public static Optional<Problem> problem(String typed) {
        String tidied = tidied(typed);
        if (!Typed.isReadable(tidied, true)) {
            return Optional.of(Problem.CONTROL);
        }
        return tidied.codePointCount(0, tidied.length()) > LONGEST ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /** As it is kept: lines end with a line feed, a tab is a blank, no line is blank. */
    public static String tidied(String typed) {
        return Typed.plain(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
