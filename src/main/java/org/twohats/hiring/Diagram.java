package org.twohats.hiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All situations at once: a tree that asks one factor after the other, in which equal branches are one and a question
 * whose answers all lead on alike is left out (a reduced ordered decision diagram).
 *
 * <p>So a question stands on a way through it exactly if, for what was answered before, some two answers to it can still
 * lead to different outcomes. This is how the wizard knows what to ask.
 */
final class Diagram {

    private static final int YES = 0;
    private static final int NO = 1;

    private final List<Factor> order;
    private final Readings readings;
    private final List<List<Answer>> answers = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Choice, Integer> chosen = new HashMap<>();
    private final Map<Condition, Integer> compiled = new HashMap<>();
    private final int root;
    private final int[] longest;
    private final List<Set<Factor>> factors = new ArrayList<>();

    /** What the rules say, as far as it does not depend on how sure somebody was. */
    record Outcome(Rule rule, Verdict verdict, List<Modifier> modifiers, boolean surer, boolean lessSure) {

        private Outcome with(Modifier modifier, Verdict shifted) {
            List<Modifier> more = new ArrayList<>(modifiers);
            more.add(modifier);
            return new Outcome(rule, shifted, List.copyOf(more), surer, lessSure);
        }
    }

    /** A question and where each answer leads; or, at the last position, an outcome. */
    private static final class Node {

        private final int position;
        private final int[] children;
        private final @Nullable Outcome outcome;
        private final int hash;

        Node(int position, int[] children, @Nullable Outcome outcome) {
            this.position = position;
            this.children = children;
            this.outcome = outcome;
            this.hash = 31 * (31 * position + Arrays.hashCode(children)) + Objects.hashCode(outcome);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node
                    && node.hash == hash
                    && node.position == position
                    && Arrays.equals(node.children, children)
                    && Objects.equals(node.outcome, outcome);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Choice(int condition, int then, int otherwise) {

        @Override
        public int hashCode() {
            return (condition * 0x9E3779B1 ^ then) * 0x85EBCA6B ^ otherwise * 0xC2B2AE35;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice choice
                    && choice.condition == condition
                    && choice.then == then
                    && choice.otherwise == otherwise;
        }
    }

    Diagram(List<Factor> order, Readings readings, List<Rule> rules, List<Modifier> modifiers) {
        this.order = order;
        this.readings = readings;
        order.forEach(factor -> answers.add(readings.answers(factor)));
        nodes.add(new Node(order.size(), new int[0], null));
        nodes.add(new Node(order.size(), new int[0], null));
        int reached = NO;
        for (int i = rules.size() - 1; i >= 0; i--) {
            reached = choose(compile(rules.get(i).when()), outcome(rules.get(i), modifiers), reached);
        }
        this.root = reached;
        this.longest = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            Set<Factor> found = EnumSet.noneOf(Factor.class);
            factor(i).ifPresent(found::add);
            for (int child : nodes.get(i).children) {
                longest[i] = Math.max(longest[i], longest[child] + 1);
                found.addAll(factors.get(child));
            }
            factors.add(found);
        }
        known.clear();
        chosen.clear();
        compiled.clear();
    }

    int root() {
        return root;
    }

    /** How many nodes the finished diagram holds, with those that only served to make it. */
    int size() {
        return nodes.size();
    }

    /** The factor that is asked there, or nothing at an outcome. */
    Optional<Factor> factor(int node) {
        int position = nodes.get(node).position;
        return position == order.size() ? Optional.empty() : Optional.of(order.get(position));
    }

    /** What is found there; nothing where there still is a question, or where no rule holds. */
    Optional<Outcome> outcome(int node) {
        return Optional.ofNullable(nodes.get(node).outcome);
    }

    /** Where each of the answers about its factor leads, in the order of {@link Readings#answers}. */
    List<Integer> children(int node) {
        return Arrays.stream(nodes.get(node).children).boxed().toList();
    }

    int after(int node, Answer answer) {
        return nodes.get(node).children[readings.place(answer)];
    }

    /** The largest number of questions that may still come from there on. */
    int longest(int node) {
        return longest[node];
    }

    /** The factors that may still be asked from there on. */
    Set<Factor> factors(int node) {
        return Collections.unmodifiableSet(factors.get(node));
    }

    private int outcome(Rule rule, List<Modifier> modifiers) {
        int surer = rule.surer().map(this::compile).orElse(NO);
        int lessSure = rule.lessSure().map(this::compile).orElse(NO);
        return choose(
                surer,
                choose(lessSure, modified(rule, true, true, modifiers), modified(rule, true, false, modifiers)),
                choose(lessSure, modified(rule, false, true, modifiers), modified(rule, false, false, modifiers)));
    }

    private int modified(Rule rule, boolean surer, boolean lessSure, List<Modifier> modifiers) {
        List<Modifier> following = rule.block() == Block.GATE ? List.of() : modifiers;
        return modified(new Outcome(rule, rule.verdict(), List.of(), surer, lessSure), following);
    }

    private int modified(Outcome so, List<Modifier> following) {
        if (following.isEmpty()) {
            return node(new Node(order.size(), new int[0], so));
        }
        Modifier modifier = following.get(0);
        List<Modifier> rest = following.subList(1, following.size());
        int without = modified(so, rest);
        if (!modifier.results().contains(so.verdict())) {
            return without;
        }
        int with = modified(so.with(modifier, so.verdict()), rest);
        for (int i = modifier.shifts().size() - 1; i >= 0; i--) {
            Modifier.Shift shift = modifier.shifts().get(i);
            with = choose(compile(shift.when()), modified(so.with(modifier, shift.to()), rest), with);
        }
        return choose(compile(modifier.when()), with, without);
    }

    private int compile(Condition condition) {
        Integer known = compiled.get(condition);
        if (known != null) {
            return known;
        }
        int made = make(condition);
        compiled.put(condition, made);
        return made;
    }

    private int make(Condition condition) {
        if (condition instanceof Condition.Named named) {
            return compile(named.meaning());
        }
        if (condition instanceof Condition.Not not) {
            return choose(compile(not.condition()), NO, YES);
        }
        if (condition instanceof Condition.All all) {
            int made = YES;
            for (Condition one : all.conditions()) {
                made = choose(compile(one), made, NO);
            }
            return made;
        }
        if (condition instanceof Condition.Any any) {
            int made = NO;
            for (Condition one : any.conditions()) {
                made = choose(compile(one), YES, made);
            }
            return made;
        }
        Set<Integer> positions = new TreeSet<>();
        condition
                .reads()
                .forEach(factor -> readings.involved(factor).forEach(one -> positions.add(order.indexOf(one))));
        return tried(condition, new ArrayList<>(positions), Situation.untold());
    }

    /** Tries a condition with all answers about the factors at these positions. */
    private int tried(Condition condition, List<Integer> positions, Situation situation) {
        if (positions.isEmpty()) {
            return condition.holds(readings.read(situation)) ? YES : NO;
        }
        int position = positions.get(0);
        List<Answer> tries = answers.get(position);
        int[] children = new int[tries.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = tried(condition, positions.subList(1, positions.size()), situation.with(tries.get(i)));
        }
        return question(position, children);
    }

    /** Leads on to the one where the condition holds, and to the other where it does not. */
    private int choose(int condition, int then, int otherwise) {
        if (condition == YES || then == otherwise) {
            return then;
        }
        if (condition == NO) {
            return otherwise;
        }
        if (then == YES && otherwise == NO) {
            return condition;
        }
        Choice choice = new Choice(condition, then, otherwise);
        Integer made = chosen.get(choice);
        if (made != null) {
            return made;
        }
        int position = Math.min(position(condition), Math.min(position(then), position(otherwise)));
        int[] children = new int[answers.get(position).size()];
        for (int i = 0; i < children.length; i++) {
            children[i] =
                    choose(child(condition, position, i), child(then, position, i), child(otherwise, position, i));
        }
        int node = question(position, children);
        chosen.put(choice, node);
        return node;
    }

    private int position(int node) {
        return nodes.get(node).position;
    }

    private int child(int node, int position, int answer) {
        Node parent = nodes.get(node);
        return parent.position == position ? parent.children[answer] : node;
    }

    private int question(int position, int[] children) {
        for (int child : children) {
            if (child != children[0]) {
                return node(new Node(position, children, null));
            }
        }
        return children[0];
    }

    private int node(Node node) {
        Integer place = known.putIfAbsent(node, nodes.size());
        if (place != null) {
            return place;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }
}
