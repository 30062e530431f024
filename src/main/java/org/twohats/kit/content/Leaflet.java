package org.twohats.kit.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.kit.Anchor;

/**
 * Something of the kit that has, in each edition, a file of structure, {@code <name>.yaml}, and files of words, {@code
 * <name>.<language>.yaml}.
 *
 * @param byEdition what was read, by edition and then by language tag; English is always there
 */
record Leaflet<T>(Map<String, Map<String, T>> byEdition) {

    private static final String FOLDER = "kit";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** @param meaning makes what is read of the structure and the words in one language */
    static <T> Leaflet<T> read(ContentFiles files, String name, BiFunction<ContentNode, ContentNode, T> meaning) {
        Map<String, Map<String, T>> byEdition = new HashMap<>();
        for (String edition : files.folders(FOLDER)) {
            byEdition.put(
                    edition, byLanguage(edition, name, files.texts(FOLDER + "/" + edition, name + ".*"), meaning));
        }
        return new Leaflet<>(byEdition);
    }

    /** @param texts by file name */
    static <T> Map<String, T> byLanguage(
            String edition, String name, Map<String, String> texts, BiFunction<ContentNode, ContentNode, T> meaning) {
        String folder = FOLDER + "/" + edition;
        Pattern wordsFile = Pattern.compile(Pattern.quote(name) + "\\.([^.]+)\\.yaml");
        Map<String, T> byLanguage = new HashMap<>();
        for (String file : texts.keySet()) {
            Matcher language = wordsFile.matcher(file);
            if (language.matches()) {
                ContentNode words = yaml(folder, file, texts);
                if (!words.text("language").equals(language.group(1))) {
                    throw words.at("language")
                            .error("the file's name says '" + language.group(1) + "', so this has to say so as well");
                }
                byLanguage.put(language.group(1), meaning.apply(structure(folder, name + ".yaml", texts), words));
            }
        }
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new ContentError(path(folder, name + ".en.yaml"), "the file is missing");
        }
        return byLanguage;
    }

    private static ContentNode structure(String folder, String file, Map<String, String> texts) {
        ContentNode structure = yaml(folder, file, texts);
        String edition = folder.replaceFirst("^.*/", "");
        if (!structure.text("edition").equals(edition)) {
            throw structure
                    .at("edition")
                    .error("the folder is called '" + edition + "', so the edition has to be as well");
        }
        return structure;
    }

    private static ContentNode yaml(String folder, String file, Map<String, String> texts) {
        String text = texts.get(file);
        if (text == null) {
            throw new ContentError(path(folder, file), "the file is missing");
        }
        return ContentNode.yaml(path(folder, file), text);
    }

    private static String path(String folder, String file) {
        return "content/" + folder + "/" + file;
    }

    /**
     * In English where the language is not there.
     *
     * @throws IllegalArgumentException if the edition was never published
     */
    T of(String edition, Locale locale) {
        Map<String, T> byLanguage = byEdition.getOrDefault(edition, Map.of());
        return Optional.ofNullable(byLanguage.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(byLanguage.get(ENGLISH)))
                .orElseThrow(() -> new IllegalArgumentException("there is no kit " + edition));
    }

    /** What stands under the key of each entry of the structure; nothing else may stand there. */
    static <W> List<W> each(ContentNode structure, ContentNode words, BiFunction<Entry, ContentNode, W> meaning) {
        Map<String, ContentNode> entries = structure.entries();
        words.allowing(entries.keySet().toArray(String[]::new));
        List<W> found = new ArrayList<>();
        entries.forEach((key, place) -> found.add(meaning.apply(new Entry(key, place), words.at(key))));
        return found;
    }

    /** The same for a structure that only lists keys. */
    static <W> Map<String, W> listed(List<String> keys, ContentNode words, BiFunction<String, ContentNode, W> meaning) {
        words.allowing(keys.toArray(String[]::new));
        Map<String, W> found = new LinkedHashMap<>();
        keys.forEach(key -> found.put(key, meaning.apply(key, words.at(key))));
        return found;
    }

    /** One text for 1, 3 and 5 points each, from the fewest to the most. */
    static List<Anchor> anchors(ContentNode place) {
        place.allowing(Anchor.POINTS.stream().map(String::valueOf).toArray(String[]::new));
        return Anchor.POINTS.stream()
                .map(points -> new Anchor(points, place.text(String.valueOf(points))))
                .toList();
    }

    static LocalDate date(ContentNode place) {
        try {
            return LocalDate.parse(place.text());
        } catch (DateTimeException e) {
            throw place.error("a day belongs here, such as 2026-11-27");
        }
    }

    record Entry(String key, ContentNode place) {}
}
