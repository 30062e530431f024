package org.twohats.hiring.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twohats.content.ContentNode;
import org.twohats.hiring.Alternative;
import org.twohats.hiring.Block;
import org.twohats.hiring.Confidence;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Grade;
import org.twohats.hiring.Ground;
import org.twohats.hiring.Level;
import org.twohats.hiring.Modifier;
import org.twohats.hiring.Rule;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Activity;
import org.twohats.hiring.RuleWords.Card;
import org.twohats.hiring.RuleWords.Dissent;
import org.twohats.hiring.RuleWords.Limits;
import org.twohats.hiring.RuleWords.ModifierText;
import org.twohats.hiring.RuleWords.Naming;
import org.twohats.hiring.RuleWords.Option;
import org.twohats.hiring.RuleWords.Origin;
import org.twohats.hiring.RuleWords.Question;
import org.twohats.hiring.RuleWords.RuleText;
import org.twohats.hiring.RuleWords.ShiftText;
import org.twohats.hiring.Source;
import org.twohats.hiring.Threshold;
import org.twohats.hiring.Verdict;

/** Reads what a rule book says in one language. Every key of the rule book has words, and no other key. */
final class WordFiles {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final int REASONS = 3;
    private static final int RISKS = 2;
    private static final int STEPS = 3;
    private static final int ACTIVITIES = 4;

    private WordFiles() {}

    static RuleWords words(ContentNode file, String language, RuleBook book) {
        file.allowing(
                "language",
                "questions",
                "verdicts",
                "rules",
                "modifiers",
                "alternatives",
                "confidences",
                "grounds",
                "grades",
                "blocks",
                "sources",
                "thresholds",
                "one-person",
                "limits",
                "activities");
        if (!file.text("language").equals(language)) {
            throw file.at("language").error("the file's name says '" + language + "', so this has to say so as well");
        }
        return new RuleWords(
                byKey(file.at("questions"), List.of(Factor.values()), Factor::key, WordFiles::question),
                byKey(file.at("verdicts"), List.of(Verdict.values()), Verdict::key, (one, place) -> namings(place)),
                keyed(byKey(file.at("rules"), book.rules(), Rule::key, WordFiles::rule), Rule::key),
                keyed(byKey(file.at("modifiers"), book.modifiers(), Modifier::key, WordFiles::modifier), Modifier::key),
                keyed(
                        byKey(
                                file.at("alternatives"),
                                book.alternatives(),
                                Alternative::key,
                                (one, place) -> card(place)),
                        Alternative::key),
                texts(file.at("confidences"), List.of(Confidence.values()), Confidence::key),
                texts(
                        file.at("grounds"),
                        List.of(Ground.Kind.CONTESTED, Ground.Kind.SHIFTED, Ground.Kind.NOT_SURE, Ground.Kind.OPEN),
                        Ground.Kind::key),
                texts(file.at("grades"), List.of(Grade.values()), Grade::name),
                texts(file.at("blocks"), List.of(Block.values()), Block::key),
                keyed(texts(file.at("sources"), book.sources(), Source::key), Source::key),
                keyed(
                        byKey(
                                file.at("thresholds"),
                                book.thresholds(),
                                Threshold::key,
                                (one, place) -> new Origin(
                                        place.allowing("about", "origin").text("about"), place.text("origin"))),
                        Threshold::key),
                naming(file.at("one-person").allowing("present", "hired").at("present")),
                naming(file.at("one-person").at("hired")),
                limits(file.at("limits")),
                activities(file.at("activities")));
    }

    private static Question question(Factor factor, ContentNode place) {
        place.allowing("title", "name", "hint", "levels", "not-sure", "none", "counted");
        Option nothing = new Option("", "");
        List<String> counted = factor.several() ? place.texts("counted") : List.of();
        if (factor.several() && counted.size() != factor.levels().size()) {
            throw place.at("counted")
                    .error("there are " + factor.levels().size() + " levels, so as many texts belong here");
        }
        return new Question(
                place.text("title"),
                place.text("name"),
                place.find("hint").map(ContentNode::text),
                keyed(
                        byKey(
                                place.at("levels"),
                                factor.levels(),
                                Level::key,
                                (level, text) -> option(text, !factor.several())),
                        Level::key),
                factor.unsureAllowed() ? option(place.at("not-sure"), true) : nothing,
                factor.several() ? option(place.at("none"), true) : nothing,
                counted);
    }

    /** @param told whether it is ever told in a sentence; a single need of a list is not */
    private static Option option(ContentNode place, boolean told) {
        if (!told) {
            return new Option(place.text(), "");
        }
        return new Option(place.allowing("label", "said").text("label"), place.text("said"));
    }

    private static Map<String, Naming> namings(ContentNode place) {
        String[] meanings = Stream.of("one-team", "whole-product")
                .filter(key -> place.find(key).isPresent())
                .toArray(String[]::new);
        place.allowing("one-team", "whole-product").at("one-team");
        Map<String, Naming> namings = new LinkedHashMap<>();
        for (String meaning : meanings) {
            namings.put(meaning, naming(place.at(meaning)));
        }
        return namings;
    }

    private static Naming naming(ContentNode place) {
        place.allowing("name", "about");
        return new Naming(place.text("name"), place.text("about"));
    }

    private static RuleText rule(Rule rule, ContentNode place) {
        place.allowing("name", "because", "reasons", "risks", "steps", "dissent", "holder", "surer", "less-sure");
        for (ContentNode reason : place.at("reasons").list()) {
            for (String key : PLACE.matcher(reason.text())
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                Factor factor = Clauses.factor(key, reason);
                if (!rule.when().reads().contains(factor)) {
                    throw reason.error("the rule '" + rule.key() + "' does not ask about '" + factor.key()
                            + "', so its reasons cannot tell what was answered");
                }
            }
        }
        return new RuleText(
                place.text("name"),
                place.text("because"),
                exactly(place.at("reasons"), REASONS),
                exactly(place.at("risks"), RISKS),
                exactly(place.at("steps"), STEPS),
                new Dissent(place.text("dissent"), place.text("holder")),
                there(place, "surer", rule.surer().isPresent()),
                there(place, "less-sure", rule.lessSure().isPresent()));
    }

    private static ModifierText modifier(Modifier modifier, ContentNode place) {
        place.allowing("name", "text", "becomes");
        Set<Verdict> verdicts = new LinkedHashSet<>();
        modifier.shifts().forEach(shift -> verdicts.add(shift.to()));
        Map<Verdict, ShiftText> shifts = verdicts.isEmpty()
                ? Map.of()
                : byKey(place.at("becomes"), List.copyOf(verdicts), Verdict::key, (verdict, text) -> shift(text));
        return new ModifierText(place.text("name"), place.text("text"), shifts);
    }

    private static ShiftText shift(ContentNode place) {
        place.allowing("because", "reason", "risks", "steps");
        return new ShiftText(
                place.text("because"),
                place.text("reason"),
                exactly(place.at("risks"), RISKS),
                exactly(place.at("steps"), STEPS));
    }

    private static Card card(ContentNode place) {
        place.allowing("name", "about", "holder");
        return new Card(place.text("name"), place.text("about"), place.text("holder"));
    }

    private static Limits limits(ContentNode place) {
        place.allowing("limits", "signs");
        return new Limits(place.texts("limits"), place.texts("signs"));
    }

    private static List<Activity> activities(ContentNode place) {
        List<Activity> activities = new ArrayList<>();
        for (ContentNode entry : place.list()) {
            entry.allowing("name", "about", "drop");
            activities.add(new Activity(entry.text("name"), entry.text("about"), entry.text("drop")));
        }
        if (activities.size() != ACTIVITIES) {
            throw place.error("four activities belong here");
        }
        return activities;
    }

    private static Optional<String> there(ContentNode place, String key, boolean expected) {
        if (!expected && place.find(key).isPresent()) {
            throw place.at(key).error("the rule has no such case, so nothing belongs here");
        }
        return expected ? Optional.of(place.text(key)) : Optional.empty();
    }

    private static List<String> exactly(ContentNode place, int number) {
        List<String> texts = place.list().stream().map(ContentNode::text).toList();
        if (texts.size() != number) {
            throw place.error(number + " texts belong here, not " + texts.size());
        }
        return texts;
    }

    private static <T> Map<T, String> texts(ContentNode place, List<T> things, Function<T, String> key) {
        return byKey(place, things, key, (thing, entry) -> entry.text());
    }

    /** What stands under the key of each thing; nothing else may stand there. */
    private static <T, W> Map<T, W> byKey(
            ContentNode place, List<T> things, Function<T, String> key, BiFunction<T, ContentNode, W> words) {
        place.allowing(things.stream().map(key).toArray(String[]::new));
        Map<T, W> found = new LinkedHashMap<>();
        things.forEach(thing -> found.put(thing, words.apply(thing, place.at(key.apply(thing)))));
        return found;
    }

    private static <T, W> Map<String, W> keyed(Map<T, W> words, Function<T, String> key) {
        Map<String, W> byKey = new LinkedHashMap<>();
        words.forEach((thing, word) -> byKey.put(key.apply(thing), word));
        return byKey;
    }
}
