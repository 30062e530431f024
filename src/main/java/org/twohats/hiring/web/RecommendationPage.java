package org.twohats.hiring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.Level;
import org.twohats.hiring.Recommendation;
import org.twohats.hiring.Recommendation.Change;
import org.twohats.hiring.Recommendation.Decisive;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleWords;
import org.twohats.hiring.RuleWords.Activity;
import org.twohats.hiring.RuleWords.Advice;
import org.twohats.hiring.RuleWords.Limits;
import org.twohats.hiring.RuleWords.Naming;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Source;
import org.twohats.hiring.Verdict;
import org.twohats.responsibility.Preset;

/**
 * What the page of a recommendation shows.
 *
 * @param name of the case, or empty
 * @param copiedFrom the case it is a copy of, or nothing
 * @param decisive the answers that decided it, strongest first
 * @param changes every single answer that would give another verdict
 * @param limits nothing where it does not advise one person for both
 * @param activities what suffers first when one person does both; empty where it does not advise that
 * @param reviewOn when somebody should look again, or empty
 * @param preset the way of sharing the work that fits the verdict, as the sheet spells it, or empty
 */
record RecommendationPage(
        UUID id,
        String name,
        @Nullable UUID copiedFrom,
        String edition,
        String toldOn,
        String keptUntil,
        String confidence,
        Advice advice,
        List<DecisiveLine> decisive,
        List<ChangeLine> changes,
        Optional<Limits> limits,
        List<Activity> activities,
        String reviewOn,
        List<SourceLine> sources,
        String preset) {

    static RecommendationPage of(Consultation consultation, RuleWords words, Locale locale) {
        HiringCase hiringCase = consultation.hiringCase();
        Recommendation recommendation = consultation.recommendation();
        boolean isOnePerson = recommendation.verdict() == Verdict.ONE_PERSON;
        return new RecommendationPage(
                hiringCase.id(),
                hiringCase.name().value(),
                hiringCase.copiedFrom(),
                recommendation.edition(),
                CaseDays.written(hiringCase.changedAt(), locale),
                CaseDays.written(hiringCase.keptUntil(), locale),
                recommendation.confidence().key(),
                words.advice(recommendation),
                recommendation.decisive().stream()
                        .map(answer -> DecisiveLine.of(answer, words))
                        .toList(),
                changes(recommendation, words),
                isOnePerson ? Optional.of(words.limits()) : Optional.empty(),
                isOnePerson ? words.activities() : List.of(),
                reviewOn(hiringCase, recommendation)
                        .map(day -> CaseDays.written(day, locale))
                        .orElse(""),
                sources(recommendation, consultation.book(), words),
                preset(recommendation));
    }

    /** When somebody should look again, or nothing where that is not advised. */
    static Optional<LocalDate> reviewOn(HiringCase hiringCase, Recommendation recommendation) {
        return recommendation.reviewMonths().map(CaseDays.of(hiringCase.changedAt())::plusMonths);
    }

    /** The verdict in one sentence; the first where there are two readings. */
    public String headline() {
        return advice.namings().get(0).name();
    }

    /** Whether the firm is unsure about its words, so that both readings stand side by side. */
    public boolean isReadTwice() {
        return advice.namings().size() > 1;
    }

    private static List<ChangeLine> changes(Recommendation recommendation, RuleWords words) {
        Map<String, List<Change>> together = recommendation.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> change.factor() + " " + change.verdict() + " " + change.opens(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream()
                .map(changes -> ChangeLine.of(changes, recommendation.situation(), words))
                .toList();
    }

    private static List<SourceLine> sources(Recommendation recommendation, RuleBook book, RuleWords words) {
        List<SourceLine> lines = new ArrayList<>();
        recommendation
                .sources()
                .forEach((key, grade) -> lines.add(new SourceLine(
                        words.source(key), book.source(key).map(Source::address).orElse(""), grade.name())));
        return lines;
    }

    /** The sheet shows how the work is shared once the advice is followed. */
    private static String preset(Recommendation recommendation) {
        String way = key(recommendation.situation(), Factor.WAY_OF_WORKING);
        if (way.equals("safe")) {
            return Preset.SAFE.key();
        }
        return switch (recommendation.verdict()) {
            case ONE_PERSON -> Preset.SINGLE_OWNER.key();
            case PRODUCT_MANAGER, SECOND_PRODUCT_MANAGER ->
                way.equals("kanban") || way.equals("shape-up") ? Preset.KANBAN.key() : Preset.SPLIT_ROLES.key();
            case PRODUCT_OWNER, BOTH_PRODUCT_MANAGER_FIRST, BOTH_PRODUCT_OWNER_FIRST -> Preset.SPLIT_ROLES.key();
            case NOT_YET -> "";
        };
    }

    private static String key(Situation situation, Factor factor) {
        return situation.answer(factor).map(Answer::levels).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Level::key)
                .orElse("");
    }

    /**
     * @param others how many other answers there are
     * @param changing how many of them would give another verdict; 0 where it only led to the rule
     */
    record DecisiveLine(String factor, String name, List<String> answers, int others, int changing) {

        static DecisiveLine of(Decisive decisive, RuleWords words) {
            return new DecisiveLine(
                    decisive.factor().key(),
                    words.question(decisive.factor()).name(),
                    words.labels(decisive.answer()),
                    decisive.others(),
                    decisive.others() - decisive.keeping());
        }
    }

    /**
     * Other answers to one question that would give the same other verdict.
     *
     * @param instead one of them; for a list, all that would have to be chosen together
     * @param together whether they have to be chosen together
     * @param verdicts what the other verdict is called, in each reading
     * @param opens names of questions that would come up
     */
    record ChangeLine(
            String factor,
            String name,
            List<String> instead,
            boolean together,
            List<String> verdicts,
            List<String> opens) {

        static ChangeLine of(List<Change> changes, Situation situation, RuleWords words) {
            Change first = changes.get(0);
            return new ChangeLine(
                    first.factor().key(),
                    words.question(first.factor()).name(),
                    changes.stream()
                            .flatMap(change -> words.labels(change.to()).stream())
                            .toList(),
                    first.factor().several(),
                    words.namings(first.verdict(), situation.with(first.to())).stream()
                            .map(Naming::name)
                            .toList(),
                    first.opens().stream()
                            .map(factor -> words.question(factor).name())
                            .toList());
        }
    }

    /** @param address within this site where it begins with a slash, or empty */
    record SourceLine(String name, String address, String grade) {

        public boolean isElsewhere() {
            return !address.startsWith("/");
        }
    }
}
