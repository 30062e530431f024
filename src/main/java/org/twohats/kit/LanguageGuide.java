package org.twohats.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are worth a second look in a job description, in one language. It points them out and forbids nothing. */
public final class LanguageGuide {

    private static final String ENDINGS = "(?:s|es|ed|d|ing|ly|['’]s|s['’])?";
    private static final String LEFT = "(?<![\\p{L}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}])";

    private final List<Search> searches;

    /** @param numbers how small numbers are written out in that language */
    public LanguageGuide(List<Entry> entries, List<String> numbers) {
        String number = Stream.concat(Stream.of("\\d+"), numbers.stream().map(Pattern::quote))
                .collect(Collectors.joining("|", "(?:", ")"));
        this.searches = entries.stream()
                .map(entry -> new Search(
                        entry,
                        Pattern.compile(
                                entry.words().stream()
                                        .sorted(Comparator.comparingInt(String::length)
                                                .reversed())
                                        .map(words -> pattern(words, number))
                                        .collect(Collectors.joining("|", LEFT + "(?:", ")" + RIGHT)),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList();
    }

    /**
     * What may be written, and why it is worth a second look.
     *
     * @param words as they are written in the file
     * @param instead what could stand there
     */
    public record Entry(List<String> words, String reason, String instead) {

        public Entry {
            words = List.copyOf(words);
        }
    }

    /** @param words as they stand in the text */
    public record Found(String words, String reason, String instead) {}

    /** What catches the eye in a text, in the order in which it stands there; the same words only once. */
    public List<Found> find(String text) {
        record Place(int at, Found found) {}
        List<Place> places = new ArrayList<>();
        for (Search search : searches) {
            Matcher matcher = search.pattern().matcher(text);
            while (matcher.find()) {
                places.add(new Place(
                        matcher.start(),
                        new Found(
                                matcher.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                                search.entry().reason(),
                                search.entry().instead())));
            }
        }
        return places.stream()
                .sorted(Comparator.comparingInt(Place::at))
                .map(Place::found)
                .distinct()
                .toList();
    }

    /** Words, blanks, numbers and endings as a regular expression. */
    private static String pattern(String words, String number) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (pattern.length() > 0) {
                pattern.append("[\\s\\u00A0,‐-–-]+");
            }
            boolean inflected = word.endsWith("~");
            String stem = inflected ? word.substring(0, word.length() - 1) : word;
            if (inflected && stem.endsWith("e")) {
                pattern.append(literal(stem.substring(0, stem.length() - 1), number))
                        .append("(?:e" + ENDINGS + "|ing|ed)");
            } else {
                pattern.append(literal(stem, number)).append(inflected ? ENDINGS : "");
            }
        }
        return pattern.toString();
    }

    /** A # is a number, and both apostrophes are the same. */
    private static String literal(String word, String number) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == '#') {
                pattern.append(number);
            } else if (letter == '\'') {
                pattern.append("['’]");
            } else {
                pattern.append(Pattern.quote(String.valueOf(letter)));
            }
        }
        return pattern.toString();
    }

    private record Search(Entry entry, Pattern pattern) {}
}
