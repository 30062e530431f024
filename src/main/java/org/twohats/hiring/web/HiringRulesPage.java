package org.twohats.hiring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twohats.hiring.Block;
import org.twohats.hiring.Condition;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Grade;
import org.twohats.hiring.Modifier;
import org.twohats.hiring.Rule;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleFigures;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Origin;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Source;
import org.twohats.hiring.Threshold;
import org.twohats.hiring.Verdict;

/**
 * All rules, for someone who checks them and does not program.
 *
 * @param situations how many situations were walked
 */
record HiringRulesPage(
        String edition,
        long situations,
        int questions,
        List<Group> groups,
        List<ModifierLine> modifiers,
        List<ReadingLine> readings,
        List<ThresholdLine> thresholds,
        List<SourceLine> sources) {

    private static final double A_HUNDRED = 100.0;

    static HiringRulesPage of(RuleBook book, RuleWords words, RuleFigures figures, ConditionText conditions) {
        Telling telling = new Telling(book, words, figures, conditions);
        return new HiringRulesPage(
                book.edition(),
                figures.situations(),
                book.questions().size(),
                Stream.of(Block.values())
                        .map(block -> new Group(
                                block.key(),
                                telling.block(block),
                                book.rules().stream()
                                        .filter(rule -> rule.block() == block)
                                        .map(telling::line)
                                        .toList()))
                        .toList(),
                book.modifiers().stream().map(telling::line).toList(),
                telling.readings(),
                book.thresholds().stream().map(telling::line).toList(),
                book.sources().stream()
                        .map(source -> telling.source(source.key(), ""))
                        .toList());
    }

    public int rules() {
        return groups.stream().mapToInt(group -> group.rules().size()).sum();
    }

    record Group(String key, String name, List<RuleLine> rules) {}

    /**
     * @param asks the parts of its condition, all of which have to hold, in words
     * @param reads names of the questions that it reads
     * @param share of the walked situations, in words: "12.5%"
     */
    record RuleLine(
            String key,
            int place,
            String name,
            List<String> asks,
            String verdict,
            String confidence,
            String because,
            List<String> reads,
            List<SourceLine> sources,
            long decides,
            String share) {}

    record ModifierLine(
            String key,
            String name,
            String text,
            List<String> asks,
            List<String> reads,
            List<SourceLine> sources,
            long applies,
            String share) {}

    /**
     * @param name what several rules ask alike
     * @param asks the parts of what that means, all of which have to hold
     */
    record ReadingLine(String name, List<String> asks) {}

    record ThresholdLine(String key, String amount, String about, String origin) {}

    /** @param grade empty where it stands for no rule */
    record SourceLine(String key, String name, String address, String grade) {

        public boolean isElsewhere() {
            return !address.startsWith("/");
        }
    }

    /** Finds the words for what a rule book holds. */
    private record Telling(RuleBook book, RuleWords words, RuleFigures figures, ConditionText conditions) {

        String block(Block block) {
            return required(words.blocks(), block);
        }

        RuleLine line(Rule rule) {
            RuleWords.RuleText text = words.rule(rule);
            long decides = required(figures.decided(), rule.key());
            return new RuleLine(
                    rule.key(),
                    book.rules().indexOf(rule) + 1,
                    text.name(),
                    asks(rule.when()),
                    verdict(rule.verdict()),
                    rule.confidence().key(),
                    text.because(),
                    names(rule.reads()),
                    sources(rule.sources()),
                    decides,
                    percent(decides));
        }

        ModifierLine line(Modifier modifier) {
            RuleWords.ModifierText text = words.modifier(modifier);
            long applies = required(figures.modified(), modifier.key());
            return new ModifierLine(
                    modifier.key(),
                    text.name(),
                    text.text(),
                    asks(modifier.when()),
                    names(modifier.when().reads()),
                    sources(modifier.sources()),
                    applies,
                    percent(applies));
        }

        List<ReadingLine> readings() {
            Map<String, Condition.Named> named = new LinkedHashMap<>();
            Stream.concat(
                            book.rules().stream().map(Rule::when),
                            book.modifiers().stream().map(Modifier::when))
                    .flatMap(Condition::named)
                    .forEach(one -> named.putIfAbsent(one.key(), one));
            return named.values().stream()
                    .map(one -> new ReadingLine(conditions.name(one), asks(one.meaning())))
                    .toList();
        }

        private List<String> asks(Condition condition) {
            return condition.parts().stream().map(conditions::of).toList();
        }

        ThresholdLine line(Threshold threshold) {
            Origin origin = required(words.thresholds(), threshold.key());
            return new ThresholdLine(threshold.key(), threshold.amount(), origin.about(), origin.origin());
        }

        SourceLine source(String key, String grade) {
            return new SourceLine(
                    key,
                    words.source(key),
                    book.source(key).map(Source::address).orElse(""),
                    grade);
        }

        private String verdict(Verdict verdict) {
            return words.namings(verdict, Situation.untold()).get(0).name();
        }

        private List<String> names(Set<Factor> factors) {
            return factors.stream().map(factor -> words.question(factor).name()).toList();
        }

        private List<SourceLine> sources(Map<String, Grade> grades) {
            List<SourceLine> lines = new ArrayList<>();
            grades.forEach((key, grade) -> lines.add(source(key, grade.name())));
            return lines;
        }

        private String percent(long count) {
            double share = A_HUNDRED * count / figures.situations();
            return share > 0 && share < 0.1 ? "< 0.1%" : String.format(Locale.ROOT, "%.1f%%", share);
        }

        private static <K, V> V required(Map<K, V> words, K key) {
            V found = words.get(key);
            if (found == null) {
                throw new IllegalArgumentException("there is nothing to say about " + key);
            }
            return found;
        }
    }
}
