package org.twohats.hiring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.visitor.Visitor;

/**
 * One question of whom to hire, and what its visitor has told about it. It is never finished: any answer can be changed
 * later.
 *
 * @param id random; opens nothing by itself
 * @param visitor who began it and alone may see it
 * @param edition the name of the rule book it was begun with; it stays with it to the end
 * @param copiedFrom the case whose answers it took along; null where there is none, or none any longer
 * @param changedAt when something was last told
 * @param keptUntil when it is deleted
 * @param situation all that was told, also what no longer matters
 */
public record HiringCase(
        UUID id,
        Visitor visitor,
        String edition,
        CaseName name,
        @Nullable UUID copiedFrom,
        Instant startedAt,
        Instant changedAt,
        Instant keptUntil,
        Situation situation) {

    /** What it is called among the things that can be shared. */
    public static final String KIND = "hiring";

    /** One about which nothing is told yet. */
    static HiringCase begun(
            UUID id, Visitor visitor, String edition, CaseName name, Instant now, CaseRetention retention) {
        return new HiringCase(id, visitor, edition, name, null, now, now, retention.ofDraft(now), Situation.untold());
    }

    public boolean belongsTo(Visitor someone) {
        return visitor.equals(someone);
    }

    /** The same with that answer. Answering alike again changes nothing. */
    HiringCase answered(Answer answer, RuleBook book, Instant now, CaseRetention retention) {
        if (situation.answer(answer.factor()).filter(answer::equals).isPresent()) {
            return this;
        }
        Situation told = situation.with(answer);
        boolean isComplete = book.next(told).isEmpty();
        return new HiringCase(
                id, visitor, edition, name, copiedFrom, startedAt, now, retention.of(isComplete, now, keptUntil), told);
    }

    /**
     * Another one about the same, to see what a change would do.
     *
     * @param called its name; where it has none, that of this one
     */
    HiringCase copied(UUID copy, CaseName called, RuleBook book, Instant now, CaseRetention retention) {
        boolean isComplete = book.next(situation).isEmpty();
        return new HiringCase(
                copy,
                visitor,
                edition,
                called.isNone() ? name : called,
                id,
                now,
                now,
                retention.of(isComplete, now, now),
                situation);
    }
}
