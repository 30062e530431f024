package org.twohats.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twohats.role.Keyed;

/**
 * All that an edition of the rules says, in one language.
 *
 * @param verdicts how each verdict is named, by what the firm means by "product owner"; the key {@code one-team} is the
 *     usual naming and always there
 * @param rules by key
 * @param modifiers by key
 * @param alternatives by key
 * @param sources names by key
 * @param thresholds what each named amount is, and where it comes from, by key
 * @param present what to call it where somebody who is there already covers both
 * @param hired what to call it where somebody is to be hired who covers both
 * @param activities what suffers first when one person does both
 */
public record RuleWords(
        Map<Factor, Question> questions,
        Map<Verdict, Map<String, Naming>> verdicts,
        Map<String, RuleText> rules,
        Map<String, ModifierText> modifiers,
        Map<String, Card> alternatives,
        Map<Confidence, String> confidences,
        Map<Ground.Kind, String> grounds,
        Map<Grade, String> grades,
        Map<Block, String> blocks,
        Map<String, String> sources,
        Map<String, Origin> thresholds,
        Naming present,
        Naming hired,
        Limits limits,
        List<Activity> activities) {

    private static final String USUAL = "one-team";
    private static final String UNSURE = "unsure";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    public Question question(Factor factor) {
        return known(questions, factor);
    }

    public RuleText rule(Rule rule) {
        return known(rules, rule.key());
    }

    public ModifierText modifier(Modifier modifier) {
        return known(modifiers, modifier.key());
    }

    public Card alternative(Alternative alternative) {
        return known(alternatives, alternative.key());
    }

    /** The name of the source. */
    public String source(String key) {
        return known(sources, key);
    }

    /** What the answer says, as it stood beside the box: one label, several, or none where none of a list applies. */
    public List<String> labels(Answer answer) {
        Question question = question(answer.factor());
        if (answer.notSure()) {
            return List.of(question.unsure().label());
        }
        if (answer.levels().isEmpty()) {
            return List.of(question.none().label());
        }
        return answer.levels().stream()
                .map(level -> question.option(level).label())
                .toList();
    }

    /**
     * What to call a verdict: once, in the words that the firm uses, or in both readings where it is unsure what it means
     * by "product owner" and they differ.
     */
    public List<Naming> namings(Verdict verdict, Situation situation) {
        Map<String, Naming> namings = known(verdicts, verdict);
        String meaning = situation
                .answer(Factor.OWNER_MEANS)
                .map(answer -> answer.keys().get(0))
                .orElse(USUAL);
        Naming usual = known(namings, USUAL);
        if (meaning.equals(UNSURE)) {
            return namings.size() == 1 ? List.of(usual) : List.copyOf(namings.values());
        }
        return List.of(namings.getOrDefault(meaning, usual));
    }

    /** All that a recommendation has to say. */
    public Advice advice(Recommendation recommendation) {
        Decision decision = recommendation.decision();
        Situation situation = recommendation.situation();
        RuleText rule = rule(decision.rule());
        List<String> reasons = new ArrayList<>(rule.reasons());
        List<String> risks = rule.risks();
        List<String> steps = rule.nextSteps();
        if (decision.shiftedBy().isPresent()) {
            ShiftText shift = modifier(decision.shiftedBy().get()).shift(decision.verdict());
            reasons.set(reasons.size() - 1, shift.reason());
            risks = shift.risks();
            steps = shift.nextSteps();
        }
        return new Advice(
                recommendation.verdict() == Verdict.ONE_PERSON
                        ? List.of(decision.somebodyPresent() ? present : hired)
                        : namings(recommendation.verdict(), situation),
                decision.shiftedBy().isPresent()
                        ? modifier(decision.shiftedBy().get())
                                .shift(decision.verdict())
                                .because()
                        : rule.because(),
                reasons.stream().map(reason -> filled(reason, situation)).toList(),
                risks,
                steps,
                decision.modifiers().stream().map(this::modifier).toList(),
                known(confidences, decision.confidence()),
                decision.grounds().stream()
                        .map(ground -> ground(ground, decision))
                        .toList(),
                rule.dissent(),
                recommendation.alternatives().stream().map(this::alternative).toList());
    }

    private String ground(Ground ground, Decision decision) {
        RuleText rule = rule(decision.rule());
        return switch (ground.kind()) {
            case EVIDENCE -> known(grades, decision.rule().grade());
            case SURER -> rule.surer().orElseThrow();
            case LESS_SURE -> rule.lessSure().orElseThrow();
            case CONTESTED, SHIFTED, NOT_SURE, OPEN ->
                known(grounds, ground.kind())
                        .replace(
                                "{question}",
                                ground.factor()
                                        .map(factor -> question(factor).name())
                                        .orElse(""));
        };
    }

    /** The sentence with what was answered in the place of each {@code {factor}}. */
    private String filled(String sentence, Situation situation) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(said(place.group(1), situation)));
    }

    private String said(String key, Situation situation) {
        Factor factor = Keyed.of(Factor.class, key).orElseThrow();
        Answer answer = situation
                .answer(factor)
                .orElseThrow(() -> new IllegalStateException(key + " is not among what was asked"));
        Question question = question(factor);
        if (answer.notSure()) {
            return question.unsure().said();
        }
        if (answer.levels().isEmpty()) {
            return question.none().said();
        }
        return factor.several()
                ? question.counted().get(answer.levels().size() - 1)
                : question.option(answer.levels().get(0)).said();
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
    }

    /**
     * @param title the question itself
     * @param name what it is about, in a word or two, for lists and tables
     * @param hint what helps to answer it
     * @param options by level key
     * @param unsure "not sure"; empty words where one has to know
     * @param none "none of these"; empty words where one level has to be chosen
     * @param counted for a list, how so many levels are told: one, two, three …
     */
    public record Question(
            String title,
            String name,
            Optional<String> hint,
            Map<String, Option> options,
            Option unsure,
            Option none,
            List<String> counted) {

        public Option option(Level level) {
            return known(options, level.key());
        }
    }

    /**
     * @param label what stands beside the box
     * @param said the same as the end of a sentence that begins with "You answered that"
     */
    public record Option(String label, String said) {}

    /**
     * @param name the verdict in one sentence, for a heading
     * @param about what that means
     */
    public record Naming(String name, String about) {}

    /**
     * @param name what the rule is about, in a few words
     * @param because why, in one sentence
     * @param reasons three, the strongest first; a {@code {factor}} stands for what was answered
     * @param risks two
     * @param nextSteps three
     * @param surer why it is surer in some cases; there if the rule has such a case
     */
    public record RuleText(
            String name,
            String because,
            List<String> reasons,
            List<String> risks,
            List<String> nextSteps,
            Dissent dissent,
            Optional<String> surer,
            Optional<String> lessSure) {}

    /**
     * A view that differs.
     *
     * @param holder who holds it
     */
    public record Dissent(String says, String holder) {}

    /**
     * @param name what it is about, in a few words
     * @param text what it adds
     * @param shifts what is said instead of the rule's words, by the verdict that it leads to
     */
    public record ModifierText(String name, String text, Map<Verdict, ShiftText> shifts) {

        ShiftText shift(Verdict verdict) {
            return known(shifts, verdict);
        }
    }

    /** @param reason stands in the place of the rule's third */
    public record ShiftText(String because, String reason, List<String> risks, List<String> nextSteps) {}

    /** An alternative on a card of its own. */
    public record Card(String name, String about, String holder) {}

    /**
     * @param about what the amount is
     * @param origin where it comes from
     */
    public record Origin(String about, String origin) {}

    /**
     * How far one person can cover both.
     *
     * @param limits what has to be agreed
     * @param signs what tells that it is time to part the roles
     */
    public record Limits(List<String> limits, List<String> signs) {}

    /**
     * An activity that suffers when one person does both.
     *
     * @param drop what to leave undone first, so that this does not
     */
    public record Activity(String name, String about, String drop) {}

    /**
     * A recommendation in words.
     *
     * @param namings what to call the verdict; two to show side by side where the firm is unsure about its words
     * @param notes what the modifiers add, in order
     * @param grounds why the confidence is what it is
     * @param alternatives cards to show beside the verdict
     */
    public record Advice(
            List<Naming> namings,
            String because,
            List<String> reasons,
            List<String> risks,
            List<String> nextSteps,
            List<ModifierText> notes,
            String confidence,
            List<String> grounds,
            Dissent dissent,
            List<Card> alternatives) {}
}
