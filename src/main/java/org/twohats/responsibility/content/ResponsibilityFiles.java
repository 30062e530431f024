package org.twohats.responsibility.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Kind;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.responsibility.ResponsibilityWords.PresetWords;
import org.twohats.responsibility.ResponsibilityWords.Words;
import org.twohats.role.Keyed;

/** Reads the responsibilities from {@code content/responsibility}, when the program starts. */
@Component
class ResponsibilityFiles implements Responsibilities {

    private static final String FOLDER = "responsibility/2026-1";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final String[] WORDS = {"name", "manager", "owner", "hand-off", "without-manager", "without-owner"};

    private final String edition;
    private final List<String> areas;
    private final List<Responsibility> all;
    private final Map<String, ResponsibilityWords> byLanguage = new HashMap<>();

    ResponsibilityFiles(ContentFiles files) {
        ContentNode matrix = files.yaml(FOLDER + "/matrix.yaml").allowing("edition", "columns", "areas");
        this.edition = matrix.text("edition");
        this.areas = List.copyOf(matrix.at("areas").entries().keySet());
        this.all = responsibilities(matrix);
        for (String file : files.texts(FOLDER, "words.*.yaml").keySet()) {
            ContentNode words = files.yaml(FOLDER + "/" + file)
                    .allowing("language", "columns", "presets", "areas", "responsibilities");
            byLanguage.put(words.text("language"), words(words));
        }
    }

    @Override
    public String edition() {
        return edition;
    }

    @Override
    public List<Responsibility> all() {
        return all;
    }

    @Override
    public ResponsibilityWords in(Locale locale) {
        ResponsibilityWords english = byLanguage.get(ENGLISH);
        ResponsibilityWords translated = byLanguage.getOrDefault(locale.getLanguage(), english);
        if (translated == null) {
            throw new IllegalStateException("content/" + FOLDER + "/words.en.yaml has to be there");
        }
        return translated;
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

    private ResponsibilityWords words(ContentNode words) {
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
