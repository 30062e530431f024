package org.twohats.hiring.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.Answer;
import org.twohats.hiring.CaseName;
import org.twohats.hiring.Factor;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.Situation;
import org.twohats.visitor.Visitor;

/** A {@link HiringCase} as it is kept. */
@Entity
@Table(name = "hiring_case")
class HiringCaseRow {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "visitor")
    private String visitor = "";

    @Column(name = "edition")
    private String edition = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "copied_from")
    private @Nullable UUID copiedFrom;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "kept_until")
    private Instant keptUntil = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private Set<HiringAnswerRow> answers = new HashSet<>();

    static HiringCaseRow of(HiringCase hiringCase) {
        HiringCaseRow row = new HiringCaseRow();
        row.id = hiringCase.id();
        row.visitor = hiringCase.visitor().keyHash();
        row.edition = hiringCase.edition();
        row.name = hiringCase.name().value();
        row.copiedFrom = hiringCase.copiedFrom();
        row.startedAt = hiringCase.startedAt();
        row.changedAt = hiringCase.changedAt();
        row.keptUntil = hiringCase.keptUntil();
        hiringCase
                .situation()
                .answers()
                .values()
                .forEach(answer -> row.answers.add(HiringAnswerRow.of(row.id, answer)));
        return row;
    }

    /** Says from now on what the case says. Rows of answers that say it already stay untouched. */
    void become(HiringCase hiringCase) {
        changedAt = hiringCase.changedAt();
        keptUntil = hiringCase.keptUntil();
        Map<String, HiringAnswerRow> answered = new HashMap<>();
        answers.forEach(row -> answered.put(row.factor(), row));
        for (Answer answer : hiringCase.situation().answers().values()) {
            HiringAnswerRow row = answered.get(answer.factor().key());
            if (row == null) {
                answers.add(HiringAnswerRow.of(id, answer));
            } else {
                row.become(answer);
            }
        }
    }

    HiringCase toHiringCase() {
        Map<Factor, Answer> told = new EnumMap<>(Factor.class);
        answers.stream().map(HiringAnswerRow::toAnswer).forEach(answer -> told.put(answer.factor(), answer));
        return new HiringCase(
                id,
                new Visitor(visitor),
                edition,
                new CaseName(name),
                copiedFrom,
                startedAt,
                changedAt,
                keptUntil,
                new Situation(told));
    }
}
