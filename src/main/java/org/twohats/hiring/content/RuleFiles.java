package org.twohats.hiring.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.twohats.hiring.Alternative;
import org.twohats.hiring.Block;
import org.twohats.hiring.Condition;
import org.twohats.hiring.Confidence;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Grade;
import org.twohats.hiring.Modifier;
import org.twohats.hiring.Readings;
import org.twohats.hiring.Readings.Half;
import org.twohats.hiring.Readings.StandIn;
import org.twohats.hiring.Rule;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleEdition;
import org.twohats.hiring.RuleFigures;
import org.twohats.hiring.RuleTexts;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.ShippedRuleBooks;
import org.twohats.hiring.Source;
import org.twohats.hiring.Verdict;
import org.twohats.role.Keyed;

/** Reads the rule books from the files below {@code content/hiring}, one folder an edition. */
@Component
class RuleFiles implements ShippedRuleBooks {

    private static final String FOLDER = "hiring";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final Pattern WORDS = Pattern.compile("words\\.(.+)\\.yaml");

    private static final String RULES = "rules.yaml";
    private static final String FIGURES = "figures.yaml";

    private final ContentFiles files;

    RuleFiles(ContentFiles files) {
        this.files = files;
    }

    @Override
    public List<RuleTexts> shipped() {
        List<RuleTexts> shipped = files.folders(FOLDER).stream()
                .map(name -> new RuleTexts(
                        name,
                        Stream.of(RULES, FIGURES, "words.*.yaml")
                                .map(names -> files.texts(FOLDER + "/" + name, names))
                                .flatMap(texts -> texts.entrySet().stream())
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .toList();
        if (shipped.isEmpty()) {
            throw new ContentError("content/" + FOLDER, "there is no edition of the rules");
        }
        return shipped;
    }

    @Override
    public RuleEdition read(RuleTexts source) {
        RuleBook book = book(yaml(source, RULES), source.edition());
        Map<String, RuleWords> words = new HashMap<>();
        for (String file : new TreeSet<>(source.texts().keySet())) {
            Matcher name = WORDS.matcher(file);
            if (name.matches()) {
                words.put(name.group(1), WordFiles.words(yaml(source, file), name.group(1), book));
            }
        }
        if (!words.containsKey(ENGLISH)) {
            throw new ContentError(path(source, "words.en.yaml"), "the file is missing");
        }
        return new RuleEdition(book, words, figures(yaml(source, FIGURES), book));
    }

    private static ContentNode yaml(RuleTexts source, String file) {
        String text = source.texts().get(file);
        if (text == null) {
            throw new ContentError(path(source, file), "the file is missing");
        }
        return ContentNode.yaml(path(source, file), text);
    }

    private static String path(RuleTexts source, String file) {
        return "content/" + FOLDER + "/" + source.edition() + "/" + file;
    }

    /** Reads one rule book. */
    static RuleBook book(ContentNode file, String folder) {
        file.allowing(
                "edition",
                "questions",
                "thresholds",
                "review-months",
                "not-sure",
                "counts-half",
                "readings",
                "alternatives",
                "rules",
                "modifiers",
                "sources");
        if (!file.text("edition").equals(folder)) {
            throw file.at("edition").error("the folder is called '" + folder + "', so the edition has to be as well");
        }
        Clauses clauses = new Clauses();
        file.at("thresholds").entries().forEach(clauses::threshold);
        Readings readings =
                new Readings(standIns(file.at("not-sure"), clauses), halves(file.at("counts-half"), clauses));
        file.at("readings").entries().forEach(clauses::name);
        Map<String, Source> sources = new LinkedHashMap<>();
        file.at("sources").entries().forEach((key, address) -> sources.put(key, new Source(key, address.text())));
        Map<String, Alternative> alternatives = new LinkedHashMap<>();
        file.at("alternatives")
                .entries()
                .forEach((key, place) -> alternatives.put(
                        key,
                        new Alternative(
                                key, place.allowing("verdict").find("verdict").map(RuleFiles::verdict))));
        return new RuleBook(
                file.text("edition"),
                questions(file.at("questions")),
                readings,
                rules(file.at("rules"), clauses, sources.keySet(), alternatives.keySet()),
                modifiers(file.at("modifiers"), clauses, sources.keySet()),
                alternatives,
                sources,
                clauses.thresholds(),
                (int) file.number("review-months"));
    }

    private static List<Factor> questions(ContentNode place) {
        Set<Factor> questions = new LinkedHashSet<>();
        for (ContentNode entry : place.list()) {
            if (!questions.add(Clauses.factor(entry.text(), entry))) {
                throw entry.error("'" + entry.text() + "' stands here a second time");
            }
        }
        for (Factor factor : Factor.values()) {
            if (!questions.contains(factor)) {
                throw place.error("the question '" + factor.key() + "' is missing here");
            }
        }
        return List.copyOf(questions);
    }

    private static Map<Factor, List<StandIn>> standIns(ContentNode place, Clauses clauses) {
        Map<Factor, List<StandIn>> standIns = new EnumMap<>(Factor.class);
        place.entries().forEach((key, entry) -> {
            Factor factor = Clauses.factor(key, entry);
            List<StandIn> candidates = new ArrayList<>();
            if (entry.isText()) {
                candidates.add(new StandIn(new Condition.Always(), Clauses.level(factor, entry.text(), entry)));
            } else {
                entry.list().forEach(one -> candidates.add(standIn(factor, one.allowing("level", "when"), clauses)));
            }
            standIns.put(factor, List.copyOf(candidates));
        });
        return standIns;
    }

    private static StandIn standIn(Factor factor, ContentNode entry, Clauses clauses) {
        Condition when = entry.find("when").map(clauses::condition).orElseGet(Condition.Always::new);
        return new StandIn(when, Clauses.level(factor, entry.text("level"), entry.at("level")));
    }

    private static List<Half> halves(ContentNode place, Clauses clauses) {
        List<Half> halves = new ArrayList<>();
        for (ContentNode entry : place.list()) {
            ContentNode need = entry.allowing("need", "when").at("need");
            String[] parts = need.text().split(" ", 2);
            Factor factor = Clauses.factor(parts[0], need);
            if (!factor.several() || parts.length < 2) {
                throw need.error("a list and one of its needs belong here, such as 'outward-needs public-face'");
            }
            halves.add(new Half(Clauses.level(factor, parts[1], need), clauses.condition(entry.at("when"))));
        }
        return halves;
    }

    private static List<Rule> rules(ContentNode place, Clauses clauses, Set<String> sources, Set<String> alternatives) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (ContentNode entry : place.list()) {
            Rule rule = rule(entry, clauses, sources, alternatives);
            if (rules.put(rule.key(), rule) != null) {
                throw entry.error("the rule '" + rule.key() + "' stands here a second time");
            }
        }
        return List.copyOf(rules.values());
    }

    private static Rule rule(ContentNode entry, Clauses clauses, Set<String> sources, Set<String> alternatives) {
        entry.allowing(
                "key",
                "number",
                "block",
                "when",
                "verdict",
                "who",
                "confidence",
                "surer",
                "less-sure",
                "equals",
                "sources",
                "dissent");
        List<String> dissenters = known(entry.at("dissent"), sources, "a source");
        if (dissenters.isEmpty()) {
            throw entry.at("dissent").error("somebody has to see it otherwise; name at least one source");
        }
        entry.find("who").ifPresent(who -> {
            if (!who.text().equals("somebody-present")) {
                throw who.error("only 'somebody-present' belongs here; leave it out where somebody is to be hired");
            }
        });
        try {
            return new Rule(
                    entry.text("key"),
                    entry.text("number"),
                    entry.at("block").word(key -> Keyed.of(Block.class, key), "a block"),
                    clauses.condition(entry.at("when")),
                    verdict(entry.at("verdict")),
                    entry.find("who").isPresent(),
                    entry.at("confidence").word(key -> Keyed.of(Confidence.class, key), "a confidence"),
                    entry.find("surer").map(clauses::condition),
                    entry.find("less-sure").map(clauses::condition),
                    entry.find("equals")
                            .map(equals -> known(equals, alternatives, "an alternative"))
                            .orElse(List.of()),
                    grades(entry.at("sources"), sources),
                    dissenters);
        } catch (IllegalArgumentException e) {
            throw entry.error(String.valueOf(e.getMessage()));
        }
    }

    private static List<Modifier> modifiers(ContentNode place, Clauses clauses, Set<String> sources) {
        Map<String, Modifier> modifiers = new LinkedHashMap<>();
        for (ContentNode entry : place.list()) {
            entry.allowing("key", "number", "when", "results", "becomes", "sources");
            List<Modifier.Shift> shifts = new ArrayList<>();
            entry.find("becomes")
                    .ifPresent(becomes -> becomes.list()
                            .forEach(shift -> shifts.add(new Modifier.Shift(
                                    clauses.condition(
                                            shift.allowing("verdict", "when").at("when")),
                                    verdict(shift.at("verdict"))))));
            Modifier modifier = new Modifier(
                    entry.text("key"),
                    entry.text("number"),
                    clauses.condition(entry.at("when")),
                    results(entry.at("results")),
                    shifts,
                    grades(entry.at("sources"), sources));
            if (modifiers.put(modifier.key(), modifier) != null) {
                throw entry.error("the modifier '" + modifier.key() + "' stands here a second time");
            }
        }
        return List.copyOf(modifiers.values());
    }

    private static Set<Verdict> results(ContentNode place) {
        if (place.isText() && place.text().equals("all")) {
            return Set.of(Verdict.values());
        }
        Set<Verdict> results = new LinkedHashSet<>();
        place.list().forEach(entry -> results.add(verdict(entry)));
        if (results.isEmpty()) {
            throw place.error("at least one verdict belongs here, or 'all'");
        }
        return results;
    }

    private static Verdict verdict(ContentNode place) {
        return place.word(key -> Keyed.of(Verdict.class, key), "a verdict");
    }

    private static Map<String, Grade> grades(ContentNode place, Set<String> sources) {
        Map<String, Grade> grades = new LinkedHashMap<>();
        place.entries().forEach((key, grade) -> {
            if (!sources.contains(key)) {
                throw grade.error("'" + key + "' is not a source; add its address below 'sources'");
            }
            grades.put(key, grade.word(Grade::of, "one of the grades A, B, C and R"));
        });
        return grades;
    }

    private static List<String> known(ContentNode place, Set<String> keys, String kind) {
        List<String> found = new ArrayList<>();
        place.list()
                .forEach(entry -> found.add(entry.word(key -> Optional.of(key).filter(keys::contains), kind)));
        return found;
    }

    private static RuleFigures figures(ContentNode file, RuleBook book) {
        file.allowing("situations", "rules", "modifiers");
        String[] rules = book.rules().stream().map(Rule::key).toArray(String[]::new);
        String[] modifiers = book.modifiers().stream().map(Modifier::key).toArray(String[]::new);
        return new RuleFigures(
                (long) file.number("situations"),
                counts(file.at("rules").allowing(rules), rules),
                counts(file.at("modifiers").allowing(modifiers), modifiers));
    }

    private static Map<String, Long> counts(ContentNode place, String[] keys) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String key : keys) {
            counts.put(key, (long) place.number(key));
        }
        return counts;
    }
}
