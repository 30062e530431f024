package org.twohats.hiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.Recommendation.Change;
import org.twohats.hiring.Recommendation.Decisive;
import org.twohats.hiring.Recommendation.Together;

/**
 * One published edition of the rules. It knows what to ask, decides, and explains. It never changes and may be used by
 * many at once.
 */
public final class RuleBook {

    /** About these, "not sure" weighs: each costs one level of confidence. */
    private static final Set<Factor> WEIGHTY =
            EnumSet.of(Factor.DIRECTION, Factor.DETAIL, Factor.TEAMS, Factor.OUTWARD_NEEDS, Factor.INWARD_NEEDS);

    /** So many single changes are enough to see what the verdict hangs on; with fewer, more at once are told as well. */
    private static final int ENOUGH = 2;

    /** Another answer to one more question costs more than any number of needs. */
    private static final int MORE_THAN_NEEDS = 100;

    /** The level of {@link Factor#OWNER_MEANS} that says so. */
    private static final List<String> UNSURE_OF_WORDS = List.of("unsure");

    private final String edition;
    private final List<Factor> questions;
    private final Readings readings;
    private final List<Rule> rules;
    private final List<Modifier> modifiers;
    private final Map<String, Alternative> alternatives;
    private final Map<String, Source> sources;
    private final List<Threshold> thresholds;
    private final int reviewMonths;
    private final Diagram diagram;

    /**
     * @param questions every factor once, in the order in which they are asked
     * @param rules in the order in which they are asked; the last one should always hold
     * @param alternatives by key
     * @param sources by key
     * @param reviewMonths months until somebody looks again where one person covers both
     */
    public RuleBook(
            String edition,
            List<Factor> questions,
            Readings readings,
            List<Rule> rules,
            List<Modifier> modifiers,
            Map<String, Alternative> alternatives,
            Map<String, Source> sources,
            List<Threshold> thresholds,
            int reviewMonths) {
        this.edition = edition;
        this.questions = List.copyOf(questions);
        this.readings = readings;
        this.rules = List.copyOf(rules);
        this.modifiers = List.copyOf(modifiers);
        this.alternatives = new LinkedHashMap<>(alternatives);
        this.sources = new LinkedHashMap<>(sources);
        this.thresholds = List.copyOf(thresholds);
        this.reviewMonths = reviewMonths;
        this.diagram = new DiagramBuilder(this.questions, readings).build(this.rules, this.modifiers);
    }

    /** Its name: {@code 2026-1}. */
    public String edition() {
        return edition;
    }

    /** Every factor, in the order in which they are asked. Most situations need only some of them. */
    public List<Factor> questions() {
        return questions;
    }

    /** In the order in which they are asked. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Modifier> modifiers() {
        return modifiers;
    }

    /** The amounts that are rules of thumb, each under its name. */
    public List<Threshold> thresholds() {
        return thresholds;
    }

    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** What may be done instead of a verdict, where good sources differ. */
    public List<Alternative> alternatives() {
        return List.copyOf(alternatives.values());
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** Months until somebody looks again where one person covers both for now. */
    public int reviewMonths() {
        return reviewMonths;
    }

    /** How this edition reads what somebody told. */
    public Readings readings() {
        return readings;
    }

    /**
     * The answered questions that matter, in order, up to the first that is not answered. Answers about other factors are
     * kept by the situation but change nothing.
     */
    public List<Factor> asked(Situation situation) {
        List<Factor> asked = new ArrayList<>();
        walk(situation, asked);
        return asked;
    }

    /** The next question: the first whose answer can still change what comes out. Nothing where all is told. */
    public Optional<Factor> next(Situation situation) {
        return diagram.factor(walk(situation, new ArrayList<>()));
    }

    /** The factors that may still be asked, with the next one; which of them depends on the answers to come. */
    public Set<Factor> possible(Situation situation) {
        return diagram.factors(walk(situation, new ArrayList<>()));
    }

    /** The largest number of questions that may still come, with the next one; 0 where all is told. */
    public int atMostLeft(Situation situation) {
        return diagram.longest(walk(situation, new ArrayList<>()));
    }

    /**
     * What the rules say.
     *
     * @throws StillOpen if a question that matters has no answer yet
     */
    public Decision decide(Situation situation) {
        List<Factor> asked = new ArrayList<>();
        diagram.factor(walk(situation, asked)).ifPresent(open -> {
            throw new StillOpen(open);
        });
        return evaluate(situation.only(asked));
    }

    /**
     * What the rules say, and why.
     *
     * @throws StillOpen if a question that matters has no answer yet
     */
    public Recommendation recommend(Situation situation) {
        Decision decision = decide(situation);
        List<Factor> asked = asked(situation);
        List<Decisive> decisive = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Factor factor : asked) {
            Answer answer = situation.answer(factor).orElseThrow();
            List<Answer> others = readings.others(answer);
            List<Change> found = new ArrayList<>();
            for (Answer other : others) {
                Situation changed = situation.with(other);
                Verdict verdict = verdict(changed);
                if (verdict != decision.verdict()) {
                    found.add(new Change(other, verdict, opened(changed)));
                }
            }
            int keeping = others.size() - found.size();
            if (keeping < others.size() || ledTo(decision, factor)) {
                decisive.add(new Decisive(answer, others.size(), keeping));
            }
            changes.addAll(factor.several() ? nearest(answer, found) : found);
        }
        decisive.sort(Comparator.comparingDouble(one -> (double) one.keeping() / one.others()));
        return new Recommendation(
                edition,
                situation.only(asked),
                decision,
                decisive,
                changes,
                changes.size() < ENOUGH ? together(situation, decision.verdict()) : List.of(),
                decision.shiftedBy().isPresent()
                        ? List.of()
                        : decision.rule().equals().stream()
                                .flatMap(key -> Optional.ofNullable(alternatives.get(key)).stream())
                                .toList(),
                decision.verdict() == Verdict.ONE_PERSON ? Optional.of(reviewMonths) : Optional.empty());
    }

    Diagram diagram() {
        return diagram;
    }

    /** What the rules say, whatever is not answered being read as "not sure". */
    Decision evaluate(Situation situation) {
        Reading reading = readings.read(situation);
        Rule rule = rule(reading);
        List<Modifier> applied = new ArrayList<>();
        List<Modifier> shifting = new ArrayList<>();
        Verdict verdict = modified(rule, reading, applied, shifting);
        Optional<Modifier> shiftedBy = shifting.stream().reduce((earlier, later) -> later);
        List<Ground> grounds = new ArrayList<>();
        Confidence confidence = confidence(situation, rule, reading, shiftedBy.isPresent(), grounds);
        return new Decision(rule, verdict, applied, shiftedBy, confidence, grounds);
    }

    private Verdict verdict(Situation situation) {
        Reading reading = readings.read(situation);
        return modified(rule(reading), reading, new ArrayList<>(), new ArrayList<>());
    }

    /** The first rule that holds. */
    private Rule rule(Reading reading) {
        for (Rule rule : rules) {
            if (rule.when().holds(reading)) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule of " + edition + " holds");
    }

    private Verdict modified(Rule rule, Reading reading, List<Modifier> applied, List<Modifier> shifting) {
        Verdict verdict = rule.verdict();
        if (rule.block() != Block.GATE) {
            for (Modifier modifier : modifiers) {
                if (modifier.applies(verdict, reading)) {
                    applied.add(modifier);
                    Optional<Verdict> shifted = modifier.shifted(verdict, reading);
                    if (shifted.isPresent()) {
                        verdict = shifted.get();
                        shifting.add(modifier);
                    }
                }
            }
        }
        return verdict;
    }

    private static Confidence confidence(
            Situation situation, Rule rule, Reading reading, boolean shifted, List<Ground> grounds) {
        Confidence confidence = rule.confidence();
        grounds.add(Ground.of(Ground.Kind.EVIDENCE));
        if (!rule.equals().isEmpty()) {
            grounds.add(Ground.of(Ground.Kind.CONTESTED));
        }
        if (rule.surer().filter(when -> when.holds(reading)).isPresent()) {
            confidence = confidence.raised();
            grounds.add(Ground.of(Ground.Kind.SURER));
        }
        if (rule.lessSure().filter(when -> when.holds(reading)).isPresent()) {
            confidence = confidence.lowered();
            grounds.add(Ground.of(Ground.Kind.LESS_SURE));
        }
        if (shifted) {
            confidence = confidence.atMostMedium();
            grounds.add(Ground.of(Ground.Kind.SHIFTED));
        }
        for (Answer answer : situation.answers().values()) {
            if (answer.notSure() || answer.keys().equals(UNSURE_OF_WORDS)) {
                boolean weighty = WEIGHTY.contains(answer.factor());
                confidence = weighty ? confidence.lowered() : confidence.atMostMedium();
                grounds.add(Ground.of(weighty ? Ground.Kind.NOT_SURE : Ground.Kind.OPEN, answer.factor()));
            }
        }
        return confidence;
    }

    /** Follows the answers, notes which of them mattered, and stops at the first question without an answer. */
    private int walk(Situation situation, List<Factor> asked) {
        int node = diagram.root();
        Optional<Factor> factor = diagram.factor(node);
        while (factor.isPresent()) {
            Optional<Answer> answer = situation.answer(factor.get());
            if (answer.isEmpty()) {
                return node;
            }
            asked.add(factor.get());
            node = diagram.after(node, answer.get());
            factor = diagram.factor(node);
        }
        return node;
    }

    /** The questions without an answer on the way on which every one of them is answered "not sure". */
    private List<Factor> opened(Situation situation) {
        List<Factor> opened = new ArrayList<>();
        int node = diagram.root();
        Optional<Factor> factor = diagram.factor(node);
        while (factor.isPresent()) {
            if (situation.answer(factor.get()).isEmpty()) {
                opened.add(factor.get());
            }
            node = after(node, factor.get(), situation);
            factor = diagram.factor(node);
        }
        return opened;
    }

    private static boolean ledTo(Decision decision, Factor factor) {
        return decision.rule().reads().contains(factor)
                || decision.shiftedBy()
                        .filter(modifier -> modifier.when().reads().contains(factor))
                        .isPresent();
    }

    /** The nearest other verdicts that no single answer gives, each with the fewest answers that give it. */
    private List<Together> together(Situation situation, Verdict verdict) {
        Map<Factor, List<Step>> steps = new EnumMap<>(Factor.class);
        situation
                .answers()
                .forEach((factor, answer) -> steps.put(
                        factor,
                        readings.others(answer).stream()
                                .map(other -> new Step(other, MORE_THAN_NEEDS + (int) distance(answer, other)))
                                .toList()));
        return ways(diagram.root(), situation, steps, new HashMap<>()).entrySet().stream()
                .filter(way -> way.getKey() != verdict && way.getValue().cost() > 2 * MORE_THAN_NEEDS)
                .sorted(Comparator.comparingInt(way -> way.getValue().cost()))
                .limit(ENOUGH)
                .map(way -> new Together(way.getValue().changed(), way.getKey()))
                .toList();
    }

    /** Another answer, and what it costs to give it. */
    private record Step(Answer to, int cost) {}

    /** Answers to change, the first of them before the rest. */
    private record Way(@Nullable Step step, @Nullable Way rest, int cost) {

        private List<Answer> changed() {
            List<Answer> changed = new ArrayList<>();
            for (Way way = this; way != null; way = way.rest) {
                if (way.step != null) {
                    changed.add(way.step.to());
                }
            }
            return changed;
        }
    }

    /** For each verdict that can be reached from there, the cheapest way to it. */
    private Map<Verdict, Way> ways(
            int node, Situation situation, Map<Factor, List<Step>> steps, Map<Integer, Map<Verdict, Way>> known) {
        Map<Verdict, Way> found = known.get(node);
        if (found != null) {
            return found;
        }
        Map<Verdict, Way> ways = new EnumMap<>(Verdict.class);
        Optional<Factor> factor = diagram.factor(node);
        if (factor.isEmpty()) {
            diagram.outcome(node).ifPresent(outcome -> ways.put(outcome.verdict(), new Way(null, null, 0)));
        } else {
            ways.putAll(ways(after(node, factor.get(), situation), situation, steps, known));
            for (Step step : steps.getOrDefault(factor.get(), List.of())) {
                ways(diagram.after(node, step.to()), situation, steps, known).forEach((verdict, way) -> {
                    Way cheapest = ways.get(verdict);
                    if (cheapest == null || step.cost() + way.cost() < cheapest.cost()) {
                        ways.put(verdict, new Way(step, way, step.cost() + way.cost()));
                    }
                });
            }
        }
        known.put(node, ways);
        return ways;
    }

    /** Where the answer leads, or "not sure" where there is none. */
    private int after(int node, Factor factor, Situation situation) {
        return situation
                .answer(factor)
                .map(answer -> diagram.after(node, answer))
                .orElseGet(() -> diagram.children(node).get(readings.placeOfNothing(factor, situation)));
    }

    /** Of changes to a list, the one for each verdict that adds or takes away the fewest levels. */
    private static List<Change> nearest(Answer answer, List<Change> changes) {
        Map<Verdict, Change> nearest = new LinkedHashMap<>();
        for (Change change : changes) {
            nearest.merge(
                    change.verdict(),
                    change,
                    (one, other) -> distance(answer, other.to()) < distance(answer, one.to()) ? other : one);
        }
        return List.copyOf(nearest.values());
    }

    private static long distance(Answer before, Answer after) {
        List<Level> from = before.levels();
        List<Level> to = after.levels();
        return from.stream().filter(level -> !to.contains(level)).count()
                + to.stream().filter(level -> !from.contains(level)).count();
    }
}
