package org.twohats.hiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.Diagram.Node;
import org.twohats.hiring.Diagram.Outcome;

/**
 * Works a {@link Diagram} out from the rules. A condition becomes a diagram that leads to yes or no; everything else is
 * put together with one step, {@link #choose}.
 */
final class DiagramBuilder {

    private static final int YES = 0;
    private static final int NO = 1;

    private final List<Factor> order;
    private final Readings readings;
    private final List<List<Answer>> answers = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Choice, Integer> chosen = new HashMap<>();
    private final Map<Condition, Integer> compiled = new HashMap<>();

    private record Choice(int condition, int then, int otherwise) {

        @Override
        public int hashCode() {
            long all = ((long) condition << 42) + ((long) then << 21) + otherwise;
            return Long.hashCode(all * 0x9E3779B97F4A7C15L);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice choice
                    && choice.condition == condition
                    && choice.then == then
                    && choice.otherwise == otherwise;
        }
    }

    /** @param order every factor once, in the order in which they are asked */
    DiagramBuilder(List<Factor> order, Readings readings) {
        this.order = order;
        this.readings = readings;
        order.forEach(factor -> answers.add(readings.answers(factor)));
        nodes.add(new Node(order.size(), new int[0], null));
        nodes.add(new Node(order.size(), new int[0], null));
    }

    Diagram build(List<Rule> rules, List<Modifier> modifiers) {
        int reached = NO;
        for (int i = rules.size() - 1; i >= 0; i--) {
            reached = choose(compile(rules.get(i).when()), outcome(rules.get(i), modifiers), reached);
        }
        return new Diagram(order, readings, nodes, reached);
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
