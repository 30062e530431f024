package org.twohats.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case beside the rule book it was begun with: what was asked, what comes next, what is advised. */
public record Consultation(HiringCase hiringCase, RuleBook book) {

    /** The next question, or nothing when all is told. */
    public Optional<Factor> next() {
        return book.next(situation());
    }

    public boolean isComplete() {
        return next().isEmpty();
    }

    /** The answered questions that matter, in order, up to the first without an answer. */
    public List<Factor> asked() {
        return book.asked(situation());
    }

    /** Whether the question may be shown: it matters and is answered, or it is the next one. */
    public boolean isReached(Factor factor) {
        return asked().contains(factor) || next().filter(factor::equals).isPresent();
    }

    /** The question to show before this one, or nothing before the first. */
    public Optional<Factor> before(Factor factor) {
        List<Factor> before = allBefore(factor);
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** Its place among the questions, from 1. */
    public int number(Factor factor) {
        return allBefore(factor).size() + 1;
    }

    /** How many questions there can be at most, as far as the answers before this one tell. */
    public int atMost(Factor factor) {
        List<Factor> before = allBefore(factor);
        return before.size() + book.atMostLeft(situation().only(before));
    }

    /** Answers that were given and do not matter now. They count again if their questions do. */
    public List<Answer> unused() {
        List<Factor> asked = asked();
        return book.questions().stream()
                .filter(factor -> !asked.contains(factor))
                .flatMap(factor -> situation().answer(factor).stream())
                .toList();
    }

    /** What is advised as it stands, or nothing while a question is open. */
    public Optional<Verdict> verdict() {
        return isComplete() ? Optional.of(decision().verdict()) : Optional.empty();
    }

    /** @throws StillOpen if a question that matters has no answer yet */
    public Decision decision() {
        return book.decide(situation());
    }

    /** @throws StillOpen if a question that matters has no answer yet */
    public Recommendation recommendation() {
        return book.recommend(situation());
    }

    private Situation situation() {
        return hiringCase.situation();
    }

    private List<Factor> allBefore(Factor factor) {
        List<Factor> asked = asked();
        int place = asked.indexOf(factor);
        return place < 0 ? asked : new ArrayList<>(asked.subList(0, place));
    }
}
