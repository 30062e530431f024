package org.twohats.instrument.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.instrument.Blueprint;
import org.twohats.instrument.Edition;
import org.twohats.instrument.EditionFiles;
import org.twohats.instrument.EditionWords;
import org.twohats.instrument.EditionWords.AxisWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.Form;
import org.twohats.instrument.Instruments;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.instrument.Side;
import org.twohats.role.Axis;
import org.twohats.role.Keyed;

/** Reads editions from the files below {@code content/instrument}, one folder each. */
@Component
class InstrumentFiles implements Instruments {

    private static final String FOLDER = "instrument";
    private static final String STRUCTURE = "items.yaml";

    private static final Pattern WORDS = Pattern.compile("words\\.(.+)\\.yaml");

    /** They follow a sitting's address where an item's key may stand. */
    private static final Set<String> ADDRESSES = Set.of("check", "finish");

    private final ContentFiles files;

    InstrumentFiles(ContentFiles files) {
        this.files = files;
    }

    @Override
    public List<EditionFiles> shipped() {
        return files.folders(FOLDER).stream()
                .map(name -> new EditionFiles(
                        name,
                        Stream.of(STRUCTURE, "words.*.yaml")
                                .map(names -> files.texts(FOLDER + "/" + name, names))
                                .flatMap(texts -> texts.entrySet().stream())
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
    }

    @Override
    public Edition read(EditionFiles source) {
        ContentNode structure = yaml(source, STRUCTURE).allowing("edition", "items");
        if (!structure.text("edition").equals(source.edition())) {
            throw structure
                    .at("edition")
                    .error("the folder is called '" + source.edition() + "', so the edition has to be as well");
        }
        List<Item> items = items(structure.at("items"));
        Map<String, EditionWords> words = new HashMap<>();
        for (String file : new TreeSet<>(source.texts().keySet())) {
            Matcher name = WORDS.matcher(file);
            if (name.matches()) {
                words.put(name.group(1), words(yaml(source, file), name.group(1), items));
            }
        }
        return new Edition(source.edition(), items, words);
    }

    private static ContentNode yaml(EditionFiles source, String file) {
        String path = "content/" + FOLDER + "/" + source.edition() + "/" + file;
        String text = source.texts().get(file);
        if (text == null) {
            throw new ContentError(path, "the file is missing");
        }
        return ContentNode.yaml(path, text);
    }

    private static List<Item> items(ContentNode list) {
        List<Item> items = new ArrayList<>();
        Set<ItemKey> seen = new HashSet<>();
        for (ContentNode entry : list.list()) {
            Item item = item(entry);
            if (!seen.add(item.key())) {
                throw entry.error("the item '" + item.key() + "' stands here a second time");
            }
            items.add(item);
        }
        Blueprint.firstFault(items).ifPresent(fault -> {
            throw list.list().get(fault.position()).error(fault.sentence());
        });
        return items;
    }

    private static Item item(ContentNode entry) {
        entry.allowing("key", "axis", "facet", "positiveSide", "weight", "forms", "source");
        entry.text("source");
        ContentNode keyPlace = entry.at("key");
        if (ADDRESSES.contains(keyPlace.text())) {
            throw keyPlace.error(
                    "'" + keyPlace.text() + "' is an address of its own, so no item can have it as its key");
        }
        ItemKey key = keyPlace.word(InstrumentFiles::key, "a key: lower-case letters, digits and hyphens");
        Set<Form> forms = EnumSet.noneOf(Form.class);
        entry.at("forms").list().forEach(form -> forms.add(form.word(text -> Keyed.of(Form.class, text), "a form")));
        try {
            return new Item(
                    key,
                    entry.at("axis").word(text -> Keyed.of(Axis.class, text), "an axis"),
                    entry.text("facet"),
                    entry.at("positiveSide").word(text -> Keyed.of(Side.class, text), "a side"),
                    entry.number("weight"),
                    forms);
        } catch (IllegalArgumentException e) {
            throw entry.error(String.valueOf(e.getMessage()));
        }
    }

    private static EditionWords words(ContentNode words, String language, List<Item> items) {
        words.allowing("language", "axes", "facets", "items");
        if (!words.text("language").equals(language)) {
            throw words.at("language").error("the file's name says '" + language + "', so this has to say so as well");
        }
        Map<Axis, AxisWords> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            ContentNode entry = words.at("axes").at(axis.key()).allowing("name", "negative", "positive", "about");
            axes.put(
                    axis,
                    new AxisWords(
                            entry.text("name"), entry.text("negative"), entry.text("positive"), entry.text("about")));
        }
        Map<String, String> facets = new LinkedHashMap<>();
        Map<ItemKey, Statements> statements = new LinkedHashMap<>();
        for (Item item : items) {
            facets.put(item.facet(), words.at("facets").text(item.facet()));
            ContentNode entry = words.at("items").at(item.key().value()).allowing("title", "left", "right");
            statements.put(item.key(), new Statements(entry.text("title"), entry.text("left"), entry.text("right")));
        }
        words.at("items")
                .allowing(items.stream().map(item -> item.key().value()).toArray(String[]::new));
        return new EditionWords(language, axes, facets, statements);
    }

    private static Optional<ItemKey> key(String text) {
        try {
            return Optional.of(new ItemKey(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
