package org.twohats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How hard a text is to read, by the formula of Flesch and Kincaid. A guard rail, not a proof that it is clear. */
final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])[”’\"']?\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    private Readability() {}

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A school year: 8 is read with ease at the age of thirteen or fourteen. */
    static double grade(String text) {
        int sentences = Math.max(1, sentences(text).size());
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        String spoken = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^aeiouyl])e$|(?<=[^aeiouydt])ed$", "");
        return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
    }
}
