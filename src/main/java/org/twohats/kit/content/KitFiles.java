package org.twohats.kit.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.kit.Choice;
import org.twohats.kit.Competency;
import org.twohats.kit.Holder;
import org.twohats.kit.KitBook;
import org.twohats.kit.KitBook.Usual;
import org.twohats.kit.KitBooks;
import org.twohats.kit.KitWords;
import org.twohats.kit.KitWords.CompetencyWords;
import org.twohats.kit.KitWords.HolderWords;
import org.twohats.kit.KitWords.OutcomeWords;
import org.twohats.kit.KitWords.SetUpWords;
import org.twohats.kit.KitWords.ShiftWords;
import org.twohats.kit.LanguageGuide;
import org.twohats.kit.Post;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityService;
import org.twohats.role.Keyed;

/** Reads what kits are made from, from the files below {@code content/kit}, one folder an edition. */
@Component
class KitFiles implements KitBooks {

    private static final String FOLDER = "kit";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final Map<String, KitBook> books = new LinkedHashMap<>();
    private final Map<String, Map<String, KitWords>> words = new HashMap<>();
    private final Map<String, Map<String, LanguageGuide>> guides = new HashMap<>();
    private final KitBook inForce;

    @Autowired
    KitFiles(ContentFiles files, ResponsibilityService responsibilities) {
        this(files, responsibilities::edition);
    }

    /** @param responsibilities finds an edition of the responsibilities by its name */
    KitFiles(ContentFiles files, Function<String, Responsibilities> responsibilities) {
        List<String> editions = files.folders(FOLDER);
        if (editions.isEmpty()) {
            throw new ContentError("content/" + FOLDER, "there is no edition of the kit");
        }
        for (String edition : editions) {
            String folder = FOLDER + "/" + edition + "/";
            KitBook book = book(
                    files.yaml(folder + "kit.yaml"),
                    files.yaml(folder + InterviewFiles.NAME + ".yaml"),
                    files.yaml(folder + WorkSampleFiles.NAME + ".yaml"),
                    edition,
                    responsibilities);
            books.put(edition, book);
            words.put(edition, languages(files, edition, "words", place -> words(place, book)));
            guides.put(edition, languages(files, edition, "language", KitFiles::guide));
        }
        inForce = find(editions.get(editions.size() - 1));
    }

    @Override
    public KitBook inForce() {
        return inForce;
    }

    @Override
    public KitBook find(String edition) {
        return Optional.ofNullable(books.get(edition))
                .orElseThrow(() -> new IllegalArgumentException("there is no kit " + edition));
    }

    @Override
    public KitWords words(String edition, Locale locale) {
        return in(words, edition, locale);
    }

    @Override
    public LanguageGuide language(String edition, Locale locale) {
        return in(guides, edition, locale);
    }

    private static <T> T in(Map<String, Map<String, T>> read, String edition, Locale locale) {
        Map<String, T> languages = Optional.ofNullable(read.get(edition))
                .orElseThrow(() -> new IllegalArgumentException("there is no kit " + edition));
        return Optional.ofNullable(languages.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(languages.get(ENGLISH)))
                .orElseThrow();
    }

    /** What stands in the files of that name, by language tag; English is always there. */
    private static <T> Map<String, T> languages(
            ContentFiles files, String edition, String name, Function<ContentNode, T> reading) {
        String folder = FOLDER + "/" + edition;
        Pattern file = Pattern.compile(name + "\\.(.+)\\.yaml");
        Map<String, T> languages = new HashMap<>();
        files.texts(folder, name + ".*.yaml").forEach((path, text) -> {
            Matcher language = file.matcher(path);
            if (language.matches()) {
                ContentNode place = ContentNode.yaml("content/" + folder + "/" + path, text);
                if (!place.text("language").equals(language.group(1))) {
                    throw place.at("language")
                            .error("the file's name says '" + language.group(1) + "', so this has to say so as well");
                }
                languages.put(language.group(1), reading.apply(place));
            }
        });
        if (!languages.containsKey(ENGLISH)) {
            throw new ContentError("content/" + folder + "/" + name + ".en.yaml", "the file is missing");
        }
        return languages;
    }

    /**
     * @param interview says which responsibilities call for a competency
     * @param samples say how long each task takes
     */
    static KitBook book(
            ContentNode file,
            ContentNode interview,
            ContentNode samples,
            String edition,
            Function<String, Responsibilities> responsibilities) {
        file.allowing("edition", "responsibilities", "neglected", "usual");
        if (!file.text("edition").equals(edition)) {
            throw file.at("edition").error("the folder is called '" + edition + "', so the edition has to be as well");
        }
        Responsibilities known = responsibilities.apply(file.text("responsibilities"));
        Map<Competency, List<String>> calls = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            ContentNode duties =
                    interview.at("competencies").at(competency.key()).at("duties");
            calls.put(competency, responsibilities(duties, known));
        }
        return new KitBook(
                edition,
                known,
                neglected(file.at("neglected"), known),
                usual(file.at("usual"), known),
                calls,
                WorkSampleFiles.minutes(samples));
    }

    private static Map<Level, List<String>> neglected(ContentNode place, Responsibilities known) {
        Map<Level, List<String>> neglected = new LinkedHashMap<>();
        place.entries().forEach((key, levels) -> {
            Factor factor = Keyed.of(Factor.class, key)
                    .orElseThrow(() -> levels.error("'" + key + "' is not one of the hiring questions"));
            levels.entries().forEach((name, keys) -> {
                Level level = factor.level(name)
                        .orElseThrow(() -> keys.error("'" + name + "' is no answer to '" + key + "'"));
                neglected.put(level, responsibilities(keys, known));
            });
        });
        for (Factor factor : List.of(Factor.OUTWARD_NEEDS, Factor.INWARD_NEEDS, Factor.DANGER_SIGNS)) {
            factor.levels().stream()
                    .filter(level -> !neglected.containsKey(level))
                    .findFirst()
                    .ifPresent(level -> {
                        throw place.error("nothing is neglected by '" + level + "', but every need and every sign"
                                + " says that something is");
                    });
        }
        return neglected;
    }

    private static Map<Post, Usual> usual(ContentNode place, Responsibilities known) {
        place.allowing(keys(Post.values()));
        Map<Post, Usual> usual = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            ContentNode entry = place.at(post.key()).allowing("outcomes", "must-haves");
            List<String> outcomes = responsibilities(entry.at("outcomes"), known);
            List<Competency> mustHaves = entry.at("must-haves").list().stream()
                    .map(one -> one.word(key -> Keyed.of(Competency.class, key), "a competency"))
                    .toList();
            if (outcomes.stream().distinct().count() < Choice.MOST_OUTCOMES) {
                throw entry.at("outcomes").error(Choice.MOST_OUTCOMES + " outcomes or more belong here");
            }
            if (mustHaves.stream().distinct().count() < Choice.MOST_MUST_HAVES) {
                throw entry.at("must-haves").error(Choice.MOST_MUST_HAVES + " competencies or more belong here");
            }
            usual.put(post, new Usual(outcomes, mustHaves));
        }
        return usual;
    }

    /** A list of keys of responsibilities, none of them twice. */
    private static List<String> responsibilities(ContentNode place, Responsibilities known) {
        List<String> all = known.all().stream().map(Responsibility::key).toList();
        List<String> keys = new ArrayList<>();
        for (ContentNode one : place.list()) {
            String key = one.word(text -> Optional.of(text).filter(all::contains), "one of the responsibilities");
            if (keys.contains(key)) {
                throw one.error("'" + key + "' stands here a second time");
            }
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    static KitWords words(ContentNode file, KitBook book) {
        file.allowing("language", "holders", "set-ups", "outcomes", "competencies", "job-description", "changes");
        return new KitWords(
                holders(file.at("holders")),
                setUps(file.at("set-ups")),
                outcomes(file.at("outcomes"), book),
                competencies(file.at("competencies")),
                JobFiles.words(file.at("job-description")),
                shifts(file.at("changes")));
    }

    private static Map<String, OutcomeWords> outcomes(ContentNode place, KitBook book) {
        List<Responsibility> all = book.responsibilities().all();
        place.allowing(all.stream().map(Responsibility::key).toArray(String[]::new));
        Map<String, OutcomeWords> outcomes = new HashMap<>();
        for (Responsibility one : all) {
            ContentNode entry = place.at(one.key());
            boolean isDecided = one.part(Party.PRODUCT_MANAGER).decides()
                    || one.part(Party.PRODUCT_OWNER).decides();
            boolean isManagers = one.part(Party.PRODUCT_MANAGER).decides();
            List<String> known = new ArrayList<>(List.of("manager", "owner"));
            if (isDecided) {
                known.add("decision");
            }
            if (isManagers) {
                known.addAll(List.of("area", "decision-in-area"));
            }
            entry.allowing(known.toArray(String[]::new));
            outcomes.put(
                    one.key(),
                    new OutcomeWords(
                            entry.text("manager"),
                            entry.text("owner"),
                            isDecided ? Optional.of(entry.text("decision")) : Optional.empty(),
                            entry.find("area").map(ContentNode::text),
                            isManagers ? Optional.of(entry.text("decision-in-area")) : Optional.empty()));
        }
        return Map.copyOf(outcomes);
    }

    private static Map<Competency, CompetencyWords> competencies(ContentNode place) {
        place.allowing(keys(Competency.values()));
        Map<Competency, CompetencyWords> competencies = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            ContentNode entry = place.at(competency.key()).allowing("name", "must-have");
            competencies.put(competency, new CompetencyWords(entry.text("name"), entry.text("must-have")));
        }
        return competencies;
    }

    static LanguageGuide guide(ContentNode file) {
        file.allowing("language", "numbers", "entries");
        List<LanguageGuide.Entry> entries = new ArrayList<>();
        file.at("entries").entries().forEach((key, place) -> {
            place.allowing("words", "reason", "instead");
            entries.add(new LanguageGuide.Entry(place.texts("words"), place.text("reason"), place.text("instead")));
        });
        return new LanguageGuide(entries, file.texts("numbers"));
    }

    private static Map<Holder, HolderWords> holders(ContentNode place) {
        place.allowing(keys(Holder.values()));
        Map<Holder, HolderWords> holders = new EnumMap<>(Holder.class);
        for (Holder holder : Holder.values()) {
            ContentNode entry = place.at(holder.key()).allowing("name", "inside");
            holders.put(holder, new HolderWords(entry.text("name"), entry.text("inside")));
        }
        return holders;
    }

    private static Map<Preset, SetUpWords> setUps(ContentNode place) {
        place.allowing(keys(Preset.values()));
        Map<Preset, SetUpWords> setUps = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            ContentNode entry = place.at(preset.key()).allowing("name", "about");
            setUps.put(preset, new SetUpWords(entry.text("name"), entry.text("about")));
        }
        return setUps;
    }

    private static ShiftWords shifts(ContentNode place) {
        place.allowing("handed-over", "neglected");
        return new ShiftWords(place.text("handed-over"), place.text("neglected"));
    }

    private static String[] keys(Keyed[] words) {
        return Stream.of(words).map(Keyed::key).toArray(String[]::new);
    }
}
