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
import org.jspecify.annotations.Nullable;

/**
 * All situations at once: a tree that asks one factor after the other, in which equal branches are one and a question
 * whose answers all lead on alike is left out (a reduced ordered decision diagram).
 *
 * <p>So a question stands on a way through it exactly if, for what was answered before, some two answers to it can still
 * lead to different outcomes. This is how the wizard knows what to ask. Source: docs/decisions/0014.
 */
final class Diagram {

    private final List<Factor> order;
    private final Readings readings;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Set<Factor>> factors = new ArrayList<>();
    private final List<Integer> longest = new ArrayList<>();
    private final int root;

    /** What the rules say, as far as it does not depend on how sure somebody was. */
    record Outcome(Rule rule, Verdict verdict, List<Modifier> modifiers, boolean surer, boolean lessSure) {

        Outcome with(Modifier modifier, Verdict shifted) {
            List<Modifier> more = new ArrayList<>(modifiers);
            more.add(modifier);
            return new Outcome(rule, shifted, List.copyOf(more), surer, lessSure);
        }

        /** Rules and modifiers are long; a key is enough to tell them apart. */
        @Override
        public int hashCode() {
            return Objects.hash(rule.key(), verdict, surer, lessSure, keys());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Outcome outcome
                    && outcome.rule.key().equals(rule.key())
                    && outcome.verdict == verdict
                    && outcome.surer == surer
                    && outcome.lessSure == lessSure
                    && outcome.keys().equals(keys());
        }

        private List<String> keys() {
            return modifiers.stream().map(Modifier::key).toList();
        }
    }

    /** A question and where each answer leads; or, at the last position, an outcome. */
    static final class Node {

        final int position;
        final int[] children;
        final @Nullable Outcome outcome;
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

    /**
     * Takes over what can be reached.
     *
     * @param made nodes by number; whatever a node leads to stands before it
     */
    Diagram(List<Factor> order, Readings readings, List<Node> made, int root) {
        this.order = order;
        this.readings = readings;
        this.root = take(made, root, new HashMap<>());
    }

    private int take(List<Node> made, int number, Map<Integer, Integer> taken) {
        Integer place = taken.get(number);
        if (place != null) {
            return place;
        }
        Node node = made.get(number);
        int[] children = Arrays.stream(node.children)
                .map(child -> take(made, child, taken))
                .toArray();
        Set<Factor> asked = EnumSet.noneOf(Factor.class);
        if (node.position < order.size()) {
            asked.add(order.get(node.position));
        }
        int left = 0;
        for (int child : children) {
            asked.addAll(factors.get(child));
            left = Math.max(left, longest.get(child) + 1);
        }
        nodes.add(new Node(node.position, children, node.outcome));
        factors.add(Collections.unmodifiableSet(asked));
        longest.add(left);
        taken.put(number, nodes.size() - 1);
        return nodes.size() - 1;
    }

    int root() {
        return root;
    }

    /** How many questions and outcomes there are. */
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
        return longest.get(node);
    }

    /** The factors that may still be asked from there on. */
    Set<Factor> factors(int node) {
        return factors.get(node);
    }
}
