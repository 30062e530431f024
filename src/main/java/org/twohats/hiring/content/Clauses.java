package org.twohats.hiring.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twohats.content.ContentNode;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Condition;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.hiring.Threshold;
import org.twohats.role.Keyed;

/**
 * Reads the conditions of a rule book, written one clause a line, all of which have to hold: {@code teams at most 2},
 * {@code not a-manager-exists}. What they may say is told in docs/content.md.
 */
class Clauses {

    private static final Pattern IS = Pattern.compile("(\\S+) is (.+)");
    private static final Pattern COMPARED = Pattern.compile("(\\S+) (at least|at most|fewer than) (\\S+)");
    private static final Pattern MORE = Pattern.compile("(\\S+) more than (\\S+)");
    private static final Pattern THRESHOLD = Pattern.compile("(\\S+) (\\S+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Map<String, Threshold> thresholds = new LinkedHashMap<>();
    private final Map<String, Factor> measured = new LinkedHashMap<>();
    private final Map<String, Condition> named = new LinkedHashMap<>();

    /** Gives an amount a name: a number, or a question and its level. */
    void threshold(String key, ContentNode amount) {
        String text = amount.text();
        Matcher level = THRESHOLD.matcher(text);
        if (NUMBER.matcher(text).matches()) {
            thresholds.put(key, new Threshold(key, text, Integer.parseInt(text)));
        } else if (level.matches()) {
            Factor factor = factor(level.group(1), amount);
            thresholds.put(
                    key,
                    new Threshold(
                            key, text, level(factor, level.group(2), amount).rank()));
            measured.put(key, factor);
        } else {
            throw amount.error("a number belongs here, or a question and one of its levels, such as 'teams 3-5'");
        }
    }

    List<Threshold> thresholds() {
        return List.copyOf(thresholds.values());
    }

    /** Gives what several rules ask a name. It may use names that stand above it. */
    void name(String key, ContentNode place) {
        if (Keyed.of(Factor.class, key).isPresent()) {
            throw place.error("'" + key + "' is a question, so nothing else can have that name");
        }
        named.put(key, new Condition.Named(key, condition(place)));
    }

    /** One clause, or a list of clauses that all have to hold. */
    Condition condition(ContentNode place) {
        if (place.isText()) {
            return clause(place.text(), place);
        }
        List<Condition> parts = new ArrayList<>();
        for (ContentNode part : place.list()) {
            parts.add(part.isText() ? clause(part.text(), part) : either(part));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    /** A question by its key. */
    static Factor factor(String key, ContentNode place) {
        return Keyed.of(Factor.class, key)
                .orElseThrow(() -> place.error("'" + key + "' is not a question; known are " + keys(Factor.values())));
    }

    /** A level of a question by its key. */
    static Level level(Factor factor, String key, ContentNode place) {
        return factor.level(key)
                .orElseThrow(() -> place.error("'" + key + "' is no level of '" + factor.key() + "'; known are "
                        + factor.levels().stream().map(Level::key).collect(Collectors.joining(", "))));
    }

    private Condition either(ContentNode place) {
        List<Condition> parts = new ArrayList<>();
        for (ContentNode part : place.allowing("either").at("either").list()) {
            parts.add(condition(part));
        }
        if (parts.size() < 2) {
            throw place.error("'either' needs at least two clauses to choose from");
        }
        return new Condition.Any(parts);
    }

    private Condition clause(String text, ContentNode place) {
        if (text.startsWith("not ")) {
            return new Condition.Not(clause(text.substring(4).strip(), place));
        }
        Condition known = named.get(text);
        if (known != null) {
            return known;
        }
        Matcher is = IS.matcher(text);
        if (is.matches()) {
            return is(factor(is.group(1), place), is.group(2), place);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            Factor factor = factor(compared.group(1), place);
            Threshold threshold = threshold(factor, compared.group(3), place);
            return switch (compared.group(2)) {
                case "at least" -> new Condition.AtLeast(factor, threshold);
                case "at most" -> new Condition.AtMost(factor, threshold);
                default -> new Condition.FewerThan(factor, threshold);
            };
        }
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            return new Condition.MoreThan(counted(more.group(1), place), counted(more.group(2), place));
        }
        throw place.error("'" + text + "' is not understood. Say 'teams is 1 or 2', 'teams at most 2', "
                + "'outward-needs more than inward-needs' or one of the names " + String.join(", ", named.keySet()));
    }

    private static Condition is(Factor factor, String levels, ContentNode place) {
        if (levels.equals(Answer.NOT_SURE)) {
            if (!factor.unsureAllowed()) {
                throw place.error("nobody can be unsure about '" + factor.key() + "'");
            }
            return new Condition.IsNotSure(factor);
        }
        if (factor.several()) {
            if (!levels.equals("none")) {
                throw place.error("'" + factor.key() + "' is a list, so it can only be counted: '" + factor.key()
                        + " at least 2', '" + factor.key() + " is none'");
            }
            return new Condition.IsNone(factor);
        }
        return new Condition.Is(
                factor,
                Stream.of(levels.split(" or ", -1))
                        .map(level -> level(factor, level.strip(), place))
                        .toList());
    }

    private Threshold threshold(Factor factor, String amount, ContentNode place) {
        Threshold known = thresholds.get(amount);
        if (known != null) {
            Factor belongs = measured.get(amount);
            if (factor.several() ? belongs != null : belongs != factor) {
                throw place.error("'" + amount + "' is no amount of '" + factor.key() + "'");
            }
            return known;
        }
        if (!factor.several()) {
            return new Threshold(amount, amount, level(factor, amount, place).rank());
        }
        if (!NUMBER.matcher(amount).matches()) {
            throw place.error("'" + amount + "' is neither a number nor one of the named amounts "
                    + String.join(", ", thresholds.keySet()));
        }
        return new Threshold(amount, amount, Integer.parseInt(amount));
    }

    private static Factor counted(String key, ContentNode place) {
        Factor factor = factor(key, place);
        if (!factor.several()) {
            throw place.error("'" + key + "' is not a list, so it cannot be counted");
        }
        return factor;
    }

    private static String keys(Keyed[] words) {
        return Stream.of(words).map(Keyed::key).collect(Collectors.joining(", "));
    }
}
