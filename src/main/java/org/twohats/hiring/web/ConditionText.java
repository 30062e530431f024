package org.twohats.hiring.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.twohats.hiring.Condition;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Question;
import org.twohats.hiring.Threshold;

/** Writes a condition in the words of the questions and their answers, for someone who does not read the language of the rules. */
record ConditionText(RuleWords words, MessageSource messages, Locale locale) {

    String of(Condition condition) {
        if (condition instanceof Condition.Named named) {
            return name(named);
        }
        if (condition instanceof Condition.Not not) {
            return word("rules.ask.not", of(not.condition()));
        }
        if (condition instanceof Condition.All all) {
            return together(all.conditions()).collect(Collectors.joining(word("rules.ask.and")));
        }
        if (condition instanceof Condition.Any any) {
            return together(any.conditions()).collect(Collectors.joining(word("rules.ask.or-else")));
        }
        return condition instanceof Condition.Always ? word("rules.ask.always") : ofOneQuestion(condition);
    }

    /** What several rules ask alike. */
    String name(Condition.Named named) {
        return word("rules.ask.named." + named.key());
    }

    private String ofOneQuestion(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is(is.factor(), is.levels().stream().map(this::label));
        }
        if (condition instanceof Condition.IsNotSure unsure) {
            return is(
                    unsure.factor(),
                    Stream.of(question(unsure.factor()).unsure().label()));
        }
        if (condition instanceof Condition.IsNone none) {
            return is(none.factor(), Stream.of(question(none.factor()).none().label()));
        }
        if (condition instanceof Condition.AtLeast least) {
            String amount = amount(least.factor(), least.least());
            return word("rules.ask.at-least." + kind(least.factor()), name(least.factor()), amount);
        }
        if (condition instanceof Condition.AtMost most) {
            String amount = amount(most.factor(), most.most());
            return word("rules.ask.at-most." + kind(most.factor()), name(most.factor()), amount);
        }
        if (condition instanceof Condition.FewerThan fewer) {
            String amount = amount(fewer.factor(), fewer.limit());
            return word("rules.ask.fewer-than." + kind(fewer.factor()), name(fewer.factor()), amount);
        }
        if (condition instanceof Condition.MoreThan more) {
            return word("rules.ask.more-than", name(more.more()), name(more.than()));
        }
        throw new IllegalArgumentException("nobody has said how to tell " + condition);
    }

    private String is(Factor factor, Stream<String> labels) {
        return word(
                "rules.ask.is",
                name(factor),
                labels.map(label -> word("rules.ask.quoted", label)).collect(Collectors.joining(word("rules.ask.or"))));
    }

    /** Those of a list are counted; those of a question with one answer are named. */
    private static String kind(Factor factor) {
        return factor.several() ? "count" : "level";
    }

    private String amount(Factor factor, Threshold threshold) {
        return factor.several()
                ? Integer.toString(threshold.value())
                : word("rules.ask.quoted", label(factor.levels().get(threshold.value())));
    }

    private Stream<String> together(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition instanceof Condition.All || condition instanceof Condition.Any
                        ? word("rules.ask.together", of(condition))
                        : of(condition));
    }

    private String name(Factor factor) {
        return question(factor).name();
    }

    private String label(Level level) {
        return question(level.factor()).option(level).label();
    }

    private Question question(Factor factor) {
        return words.question(factor);
    }

    private String word(String key, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
