package org.twohats.responsibility.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Kind;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityEdition;
import org.twohats.responsibility.ResponsibilityTexts;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.responsibility.ResponsibilityWords.PresetWords;
import org.twohats.responsibility.ResponsibilityWords.Words;
import org.twohats.responsibility.ShippedResponsibilities;
import org.twohats.role.Keyed;

/** Reads the responsibilities from the files below {@code content/responsibility}, one folder an edition. */
@Component
class ResponsibilityFiles implements ShippedResponsibilities {

    private static final String FOLDER = "responsibility";
    private static final String STRUCTURE = "matrix.yaml";
    private static final Pattern WORDS_FILE = Pattern.compile("words\\.(.+)\\.yaml");
    private static final String[] WORDS = {"name", "manager", "owner", "hand-off", "without-manager", "without-owner"};

    private final ContentFiles files;

    ResponsibilityFiles(ContentFiles files) {
        this.files = files;
    }

    @Override
    public List<ResponsibilityTexts> shipped() {
        return files.folders(FOLDER).stream()
                .map(name -> new ResponsibilityTexts(
                        name,
                        Stream.of(STRUCTURE, "words.*.yaml")
                                .map(names -> files.texts(FOLDER + "/" + name, names))
                                .flatMap(texts -> texts.entrySet().stream())
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
    }

    @Override
    public Responsibilities read(ResponsibilityTexts source) {
        ContentNode matrix = yaml(source, STRUCTURE).allowing("edition", "columns", "areas");
        if (!matrix.text("edition").equals(source.edition())) {
            throw matrix.at("edition")
                    .error("the folder is called '" + source.edition() + "', so the edition has to be as well");
        }
        List<String> areas = List.copyOf(matrix.at("areas").entries().keySet());
        List<Responsibility> all = responsibilities(matrix);
        Map<String, ResponsibilityWords> byLanguage = new HashMap<>();
        for (String file : new TreeSet<>(source.texts().keySet())) {
            Matcher name = WORDS_FILE.matcher(file);
            if (name.matches()) {
                ContentNode words =
                        yaml(source, file).allowing("language", "columns", "presets", "areas", "responsibilities");
                byLanguage.put(words.text("language"), words(words, areas, all));
            }
        }
        return new ResponsibilityEdition(source.edition(), all, byLanguage);
    }

    private static ContentNode yaml(ResponsibilityTexts source, String file) {
        String path = "content/" + FOLDER + "/" + source.edition() + "/" + file;
        String text = source.texts().get(file);
        if (text == null) {
            throw new ContentError(path, "the file is missing");
        }
        return ContentNode.yaml(path, text);
    }

    private static List<Responsibility> responsibilities(ContentNode matrix) {
        List<Party> columns = matrix.at("columns").list().stream()
                .map(place -> place.word(key -> Keyed.of(Party.class, key), "a party"))
                .toList();
        List<Responsibility> all = new ArrayList<>();
        matrix.at("areas")
                .entries()
                .forEach((area, rows) -> rows.entries()
                        .forEach((key, row) -> all.add(responsibility(key, all.size() + 1, area, columns, row))));
        return List.copyOf(all);
    }

    private static Responsibility responsibility(
            String key, int number, String area, List<Party> columns, ContentNode row) {
        List<ContentNode> letters =
                row.allowing("letters", "contested", "hand-off").at("letters").list();
        if (letters.size() != columns.size()) {
            throw row.error("there are " + columns.size() + " columns, but " + letters.size() + " letters");
        }
        Map<Party, Involvement> parts = new EnumMap<>(Party.class);
        for (int i = 0; i < letters.size(); i++) {
            parts.put(columns.get(i), letters.get(i).word(Involvement::ofLetters, "one of AR, A, R, C, I and -"));
        }
        try {
            return new Responsibility(
                    key,
                    number,
                    area,
                    parts,
                    row.find("contested").map(ContentNode::text),
                    row.find("hand-off").isPresent());
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    private static ResponsibilityWords words(ContentNode words, List<String> areas, List<Responsibility> all) {
        Map<Preset, PresetWords> presets = new EnumMap<>(Preset.class);
        words.at("presets").allowing(keys(Preset.values()));
        for (Preset preset : Preset.values()) {
            ContentNode entry = words.at("presets").at(preset.key()).allowing("name", "about", "columns");
            presets.put(preset, new PresetWords(entry.text("name"), entry.text("about"), parties(entry.at("columns"))));
        }
        Map<String, String> named = new LinkedHashMap<>();
        words.at("areas").allowing(areas.toArray(String[]::new));
        areas.forEach(area -> named.put(area, words.at("areas").text(area)));
        Map<String, Words> texts = new LinkedHashMap<>();
        ContentNode entries = words.at("responsibilities");
        entries.allowing(all.stream().map(Responsibility::key).toArray(String[]::new));
        all.forEach(one -> texts.put(one.key(), text(entries.at(one.key()))));
        Map<Party, String> parties = parties(words.at("columns"));
        if (parties.size() != Party.values().length) {
            throw words.at("columns").error("every party needs a name");
        }
        return new ResponsibilityWords(parties, presets, named, texts);
    }

    private static Map<Party, String> parties(ContentNode place) {
        Map<Party, String> names = new EnumMap<>(Party.class);
        place.entries()
                .forEach((key, name) -> names.put(
                        Keyed.of(Party.class, key).orElseThrow(() -> name.error("'" + key + "' is not a party")),
                        name.text()));
        return names;
    }

    private static Words text(ContentNode entry) {
        entry.allowing(
                Stream.concat(Stream.of(WORDS), Stream.of(keys(Kind.values()))).toArray(String[]::new));
        Map<Kind, String> variants = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Optional<String> variant = entry.find(kind.key()).map(ContentNode::text);
            variant.ifPresent(text -> variants.put(kind, text));
        }
        return new Words(
                entry.text("name"),
                entry.text("manager"),
                entry.text("owner"),
                entry.text("hand-off"),
                entry.text("without-manager"),
                entry.text("without-owner"),
                variants);
    }

    private static String[] keys(Keyed[] words) {
        return Stream.of(words).map(Keyed::key).toArray(String[]::new);
    }
}
