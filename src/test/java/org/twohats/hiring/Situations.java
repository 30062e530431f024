package org.twohats.hiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Situations for tests: all that can be told apart, some at random, and single ones written by hand. */
final class Situations {

    private static final Map<Factor, List<Answer>> EVERY =
            Stream.of(Factor.values()).collect(Collectors.toMap(Function.identity(), Situations::every));

    private Situations() {}

    /**
     * Every way through the wizard. Of answers after which the rules treat all that follows alike, only the first is
     * taken: what comes out is the same, whatever else is told.
     */
    static void walk(RuleBook book, Consumer<Situation> visit) {
        walk(book, book.diagram().root(), Situation.untold(), visit);
    }

    private static void walk(RuleBook book, int node, Situation situation, Consumer<Situation> visit) {
        Optional<Factor> factor = book.diagram().factor(node);
        if (factor.isEmpty()) {
            visit.accept(situation);
            return;
        }
        List<Answer> answers = book.readings().answers(factor.get());
        List<Integer> children = book.diagram().children(node);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            if (seen.add(children.get(i))) {
                walk(book, children.get(i), situation.with(answers.get(i)), visit);
            }
        }
    }

    /** All fifteen answered, each at random. */
    static Situation any(RandomGenerator random) {
        Situation situation = Situation.untold();
        for (Factor factor : Factor.values()) {
            List<Answer> answers = answers(factor, random);
            situation = situation.with(answers.get(random.nextInt(answers.size())));
        }
        return situation;
    }

    /** Every level and "not sure"; for a list, one choice at random for each amount, and "not sure". */
    private static List<Answer> answers(Factor factor, RandomGenerator random) {
        List<Answer> answers = new ArrayList<>();
        if (factor.several()) {
            List<Level> mixed = new ArrayList<>(factor.levels());
            for (int i = mixed.size() - 1; i > 0; i--) {
                Collections.swap(mixed, i, random.nextInt(i + 1));
            }
            for (int count = 0; count <= mixed.size(); count++) {
                answers.add(Answer.of(factor, mixed.subList(0, count)));
            }
        } else {
            factor.levels().forEach(level -> answers.add(Answer.of(level)));
        }
        if (factor.unsureAllowed()) {
            answers.add(Answer.notSure(factor));
        }
        return answers;
    }

    /** Every other answer that somebody could give, also every choice from a list; without "not sure". */
    static List<Answer> others(Answer answer) {
        return EVERY.get(answer.factor()).stream()
                .filter(other -> !other.equals(answer))
                .toList();
    }

    private static List<Answer> every(Factor factor) {
        int size = factor.levels().size();
        if (!factor.several()) {
            return factor.levels().stream().map(Answer::of).toList();
        }
        return IntStream.range(0, 1 << size)
                .mapToObj(chosen -> Answer.of(
                        factor,
                        factor.levels().stream()
                                .filter(level -> (chosen & 1 << level.rank()) != 0)
                                .toList()))
                .toList();
    }

    /**
     * A situation by hand.
     *
     * @param answers such as {@code "teams 1"} or {@code "outward-needs market vision"}
     */
    static Situation of(String... answers) {
        Situation situation = Situation.untold();
        for (String answer : answers) {
            List<String> words = Arrays.asList(answer.split(" ", -1));
            Factor factor = Factor.valueOf(words.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            List<String> keys = words.subList(1, words.size());
            situation = situation.with(
                    Answer.of(factor, keys).orElseThrow(() -> new IllegalArgumentException(answer + " is no answer")));
        }
        return situation;
    }
}
