package org.twohats.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twohats.hiring.Recommendation.Change;
import org.twohats.hiring.content.Editions;

/**
 * The proof that the rules in force leave no hole and contradict themselves nowhere. How all situations become few enough
 * to walk is told in docs/hiring.md.
 */
class ProofTests {

    private static final RuleBook BOOK = Editions.FIRST;
    private static final Diagram DIAGRAM = BOOK.diagram();
    private static final int RANDOM_SITUATIONS = 40_000;

    /** What takes long is done for one situation in so many; {@code -Pproof} leaves out none. */
    private static final int EVERY = Integer.getInteger("proofOfOneIn", 101);

    @Test
    void everySituationHasExactlyOneVerdictAndASecondProgramFindsTheSame() {
        Situations.walk(BOOK, situation -> {
            Decision decision = BOOK.decide(situation);
            assertThat(new Oracle.Ruling(
                            decision.rule().number(), decision.verdict().key()))
                    .as("%s", situation)
                    .isEqualTo(Oracle.ruling(situation));
        });
    }

    @Test
    void answersThatAreNotAskedForChangeNothing() {
        RandomGenerator random = random();
        for (int i = 0; i < RANDOM_SITUATIONS; i++) {
            Situation all = Situations.any(random);
            Decision whole = BOOK.evaluate(all);
            Decision asked = BOOK.decide(all);
            assertThat(outcome(whole)).as("%s", all).isEqualTo(outcome(asked));
            assertThat(new Oracle.Ruling(whole.rule().number(), whole.verdict().key()))
                    .as("%s", all)
                    .isEqualTo(Oracle.ruling(all));
        }
    }

    @Test
    void everyRuleDecidesSomewhereEveryModifierAppliesAndTheFiguresAreThoseThatArePublished() {
        Map<String, Long> decided = new LinkedHashMap<>();
        Map<String, Long> modified = new LinkedHashMap<>();
        long[] situations = {0};
        BOOK.rules().forEach(rule -> decided.put(rule.key(), 0L));
        BOOK.modifiers().forEach(modifier -> modified.put(modifier.key(), 0L));
        Situations.walk(BOOK, situation -> {
            Decision decision = BOOK.evaluate(situation);
            situations[0]++;
            decided.merge(decision.rule().key(), 1L, Long::sum);
            decision.modifiers().forEach(modifier -> modified.merge(modifier.key(), 1L, Long::sum));
        });
        RuleFigures counted = new RuleFigures(situations[0], decided, modified);
        assertThat(decided.values()).doesNotContain(0L);
        assertThat(modified.values()).doesNotContain(0L);
        assertThat(Editions.FIGURES)
                .as(
                        "content/hiring/%s/figures.yaml has to say%n%s",
                        BOOK.edition(), written(counted, decided, modified))
                .isEqualTo(counted);
    }

    @Test
    void everyVerdictIsReachable() {
        Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
        Situations.walk(BOOK, situation -> reached.add(BOOK.evaluate(situation).verdict()));
        assertThat(reached).containsOnly(Verdict.values());
    }

    @Test
    void everyQuestionChangesSomeVerdict() {
        Map<Factor, Situation> changing = new EnumMap<>(Factor.class);
        for (Map.Entry<Integer, Situation> reached : nodes().entrySet()) {
            Factor factor = DIAGRAM.factor(reached.getKey()).orElseThrow();
            if (!changing.containsKey(factor)) {
                parting(reached.getKey(), true)
                        .ifPresent(rest -> changing.put(factor, joined(reached.getValue(), rest.same())));
            }
        }
        assertThat(changing).containsOnlyKeys(Factor.values());
    }

    /** For each question on each way: two answers to it alone, after which something else comes out. */
    @Test
    void everyQuestionThatIsAskedCanStillMatter() {
        nodes().forEach((node, before) -> {
            assertThat(BOOK.next(before)).isEqualTo(DIAGRAM.factor(node));
            Parting parting = parting(node, false).orElseThrow();
            Situation one = joined(before, parting.same()).with(parting.one());
            Situation other = joined(before, parting.same()).with(parting.other());
            assertThat(outcome(BOOK.decide(one))).as("%s", before).isNotEqualTo(outcome(BOOK.decide(other)));
        });
    }

    @Test
    void answersThatNoRuleTellsApartAreKnown() {
        Map<Factor, Map<List<Integer>, List<Answer>>> alike = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            List<Answer> answers = BOOK.readings().answers(factor);
            Map<List<Integer>, List<Answer>> classes = new LinkedHashMap<>();
            List<Integer> asking = nodes().keySet().stream()
                    .filter(node -> DIAGRAM.factor(node).equals(Optional.of(factor)))
                    .sorted()
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                int place = i;
                List<Integer> leads = asking.stream()
                        .map(node -> DIAGRAM.children(node).get(place))
                        .toList();
                classes.computeIfAbsent(leads, key -> new ArrayList<>()).add(answers.get(i));
            }
            alike.put(factor, classes);
        }
        List<String> found = new ArrayList<>();
        alike.forEach((factor, classes) -> classes.values().stream()
                .filter(answers -> answers.size() > 1)
                .forEach(answers -> found.add(factor.key() + ": "
                        + answers.stream().map(ProofTests::amount).distinct().collect(Collectors.joining(", ")))));
        assertThat(found)
                .containsExactly(
                        "direction: nobody, not-sure",
                        "detail: nobody, engineering-lead, not-sure",
                        "stage: repeat-demand, growth, mature",
                        "way-of-working: kanban, projects, undefined",
                        "danger-signs: 0, 1, not-sure",
                        "danger-signs: 2, 3",
                        "danger-signs: 4, 5, 6, 7, 8, 9, 10, 11",
                        "hand-over: partly, yes, not-sure",
                        "posts: 1, not-sure",
                        "product-kind: software, service",
                        "lead-owns-list: partly, yes",
                        "knows-market: partly, not-sure");
    }

    private static String amount(Answer answer) {
        boolean counted = answer.factor().several() && !answer.notSure();
        return counted ? Integer.toString(answer.levels().size()) : answer.toString();
    }

    /** One more outward need never leads away from the manager's side, one more inward need never from the owner's. */
    @Test
    void oneMoreNeedNeverLeadsAwayFromItsSide() {
        Set<String> exceptions = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        for (Factor factor : List.of(Factor.OUTWARD_NEEDS, Factor.INWARD_NEEDS)) {
            boolean outward = factor == Factor.OUTWARD_NEEDS;
            Set<List<Integer>> seen = new HashSet<>();
            for (int node : nodes().keySet()) {
                if (DIAGRAM.factor(node).equals(Optional.of(factor))) {
                    for (Answer fewer : BOOK.readings().answers(factor)) {
                        for (Level more : factor.levels()) {
                            if (!fewer.notSure() && !fewer.levels().contains(more)) {
                                List<Level> levels = new ArrayList<>(fewer.levels());
                                levels.add(more);
                                aside(
                                        DIAGRAM.after(node, fewer),
                                        DIAGRAM.after(node, Answer.of(factor, levels)),
                                        outward,
                                        seen,
                                        exceptions,
                                        broken);
                            }
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(exceptions)
                .as("gates, where a first need opens the way to whatever is advised there")
                .containsExactly(
                        "one more inward need: A1 not-yet becomes C0b product-manager",
                        "one more inward need: A1 not-yet becomes C1 second-product-manager",
                        "one more inward need: A1 not-yet becomes C6 product-manager",
                        "one more inward need: A1 not-yet becomes C7 product-manager",
                        "one more inward need: A1 not-yet becomes C9d second-product-manager",
                        "one more outward need: A1 not-yet becomes A6 product-owner",
                        "one more outward need: A1 not-yet becomes C0 product-owner",
                        "one more outward need: A1 not-yet becomes C6 product-owner",
                        "one more outward need: A1 not-yet becomes C9d product-owner");
    }

    /** Compared with every other answer that could be given, also every choice from a list, by the second program. */
    @Test
    void whatWouldChangeItIsCompleteAndTrue() {
        int[] count = {0};
        Situations.walk(BOOK, situation -> {
            if (count[0]++ % EVERY == 0) {
                Recommendation recommendation = BOOK.recommend(situation);
                Map<Factor, Map<String, Integer>> found = new EnumMap<>(Factor.class);
                for (Change change : recommendation.changes()) {
                    assertThat(change.verdict().key())
                            .as("%s with %s", situation, change.to())
                            .isEqualTo(
                                    Oracle.ruling(situation.with(change.to())).verdict())
                            .isNotEqualTo(recommendation.verdict().key());
                    String to = change.factor().several()
                            ? change.verdict().key()
                            : change.verdict().key() + " by " + change.to();
                    found.computeIfAbsent(change.factor(), factor -> new TreeMap<>())
                            .put(to, distance(situation.answer(change.factor()).orElseThrow(), change.to()));
                }
                assertThat(found).as("%s", situation).isEqualTo(byBruteForce(situation, recommendation.verdict()));
            }
        });
    }

    /** UX-17 asks for two conditions at least. */
    @Test
    void thereIsAlwaysMoreThanOneThingThatWouldChangeIt() {
        int[] count = {0};
        Situations.walk(BOOK, situation -> {
            if (count[0]++ % EVERY == 0) {
                Recommendation recommendation = BOOK.recommend(situation);
                assertThat(recommendation.changes().size()
                                + recommendation.together().size())
                        .as("%s", situation)
                        .isGreaterThanOrEqualTo(2);
                recommendation.together().forEach(together -> {
                    assertThat(together.to()).hasSizeGreaterThan(1);
                    assertThat(Oracle.ruling(joined(situation, together.to())).verdict())
                            .isEqualTo(together.verdict().key())
                            .isNotEqualTo(recommendation.verdict().key());
                    for (Answer left : together.to()) {
                        List<Answer> rest = new ArrayList<>(together.to());
                        rest.remove(left);
                        assertThat(Oracle.ruling(joined(situation, rest)).verdict())
                                .as("%s is needed in %s", left, situation)
                                .isNotEqualTo(together.verdict().key());
                    }
                });
            }
        });
    }

    private static Map<Factor, Map<String, Integer>> byBruteForce(Situation situation, Verdict verdict) {
        Map<Factor, Map<String, Integer>> found = new EnumMap<>(Factor.class);
        situation.answers().forEach((factor, answer) -> {
            for (Answer other : Situations.others(answer)) {
                String changed = Oracle.ruling(situation.with(other)).verdict();
                if (!changed.equals(verdict.key())) {
                    String to = factor.several() ? changed : changed + " by " + other;
                    found.computeIfAbsent(factor, key -> new TreeMap<>()).merge(to, distance(answer, other), Math::min);
                }
            }
        });
        return found;
    }

    private static int distance(Answer from, Answer to) {
        Set<Level> either = new HashSet<>(from.levels());
        either.addAll(to.levels());
        Set<Level> both = new HashSet<>(from.levels());
        both.retainAll(to.levels());
        return either.size() - both.size();
    }

    private static List<Object> outcome(Decision decision) {
        return List.of(
                decision.rule(),
                decision.verdict(),
                decision.modifiers(),
                decision.grounds().stream()
                        .filter(ground -> ground.factor().isEmpty())
                        .toList());
    }

    /** Every question on every way, with one way to it. */
    private static Map<Integer, Situation> nodes() {
        Map<Integer, Situation> found = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        found.put(DIAGRAM.root(), Situation.untold());
        open.add(DIAGRAM.root());
        while (!open.isEmpty()) {
            int node = open.remove();
            Situation before = found.get(node);
            for (Answer answer : BOOK.readings().answers(DIAGRAM.factor(node).orElseThrow())) {
                int child = DIAGRAM.after(node, answer);
                if (DIAGRAM.factor(child).isPresent() && !found.containsKey(child)) {
                    found.put(child, before.with(answer));
                    open.add(child);
                }
            }
        }
        return found;
    }

    /** Two answers to one question, and the same answers to all that follow. */
    private record Parting(Answer one, Answer other, List<Answer> same) {}

    private static Optional<Parting> parting(int node, boolean byVerdict) {
        List<Answer> answers = BOOK.readings().answers(DIAGRAM.factor(node).orElseThrow());
        for (Answer one : answers) {
            for (Answer other : answers) {
                int first = DIAGRAM.after(node, one);
                int second = DIAGRAM.after(node, other);
                if (first < second) {
                    List<Answer> same = new ArrayList<>();
                    if (parts(first, second, byVerdict, same, new HashSet<>())) {
                        return Optional.of(new Parting(one, other, same));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean parts(int one, int other, boolean byVerdict, List<Answer> same, Set<List<Integer>> seen) {
        if (one == other || !seen.add(List.of(one, other))) {
            return false;
        }
        Optional<Factor> next = first(one, other);
        if (next.isEmpty()) {
            return !byVerdict
                    || DIAGRAM.outcome(one).orElseThrow().verdict()
                            != DIAGRAM.outcome(other).orElseThrow().verdict();
        }
        for (Answer answer : BOOK.readings().answers(next.get())) {
            if (parts(after(one, next.get(), answer), after(other, next.get(), answer), byVerdict, same, seen)) {
                same.add(answer);
                return true;
            }
        }
        return false;
    }

    private static Optional<Factor> first(int one, int other) {
        List<Factor> asked = new ArrayList<>();
        DIAGRAM.factor(one).ifPresent(asked::add);
        DIAGRAM.factor(other).ifPresent(asked::add);
        return asked.stream().min(Comparator.comparingInt(BOOK.questions()::indexOf));
    }

    private static int after(int node, Factor factor, Answer answer) {
        return DIAGRAM.factor(node).equals(Optional.of(factor)) ? DIAGRAM.after(node, answer) : node;
    }

    private static Situation joined(Situation before, List<Answer> rest) {
        Situation situation = before;
        for (Answer answer : rest) {
            situation = situation.with(answer);
        }
        return situation;
    }

    private static void aside(
            int fewer, int more, boolean outward, Set<List<Integer>> seen, Set<String> exceptions, Set<String> broken) {
        if (fewer == more || !seen.add(List.of(fewer, more))) {
            return;
        }
        Optional<Factor> next = first(fewer, more);
        if (next.isPresent()) {
            for (Answer answer : BOOK.readings().answers(next.get())) {
                aside(
                        after(fewer, next.get(), answer),
                        after(more, next.get(), answer),
                        outward,
                        seen,
                        exceptions,
                        broken);
            }
            return;
        }
        Diagram.Outcome before = DIAGRAM.outcome(fewer).orElseThrow();
        Diagram.Outcome after = DIAGRAM.outcome(more).orElseThrow();
        int own = part(after, outward) - part(before, outward);
        int others = part(after, !outward) - part(before, !outward);
        if (own < 0 || (others > 0 && own <= 0)) {
            boolean gate = before.rule().block() == Block.GATE || after.rule().block() == Block.GATE;
            (gate ? exceptions : broken)
                    .add("one more " + (outward ? "outward" : "inward") + " need: " + told(before) + " becomes "
                            + told(after));
        }
    }

    private static int part(Diagram.Outcome outcome, boolean manager) {
        return manager ? outcome.verdict().managerPart() : outcome.verdict().ownerPart();
    }

    private static String told(Diagram.Outcome outcome) {
        return outcome.rule().number() + " " + outcome.verdict().key();
    }

    private static String written(RuleFigures figures, Map<String, Long> decided, Map<String, Long> modified) {
        StringBuilder text = new StringBuilder("situations: " + figures.situations() + "\nrules:\n");
        decided.forEach((key, count) -> text.append("  " + key + ": " + count + "\n"));
        text.append("modifiers:\n");
        modified.forEach((key, count) -> text.append("  " + key + ": " + count + "\n"));
        return text.toString();
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(4);
    }
}
