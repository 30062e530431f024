package org.twohats.assessment.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.assessment.Response;
import org.twohats.assessment.Sitting;
import org.twohats.instrument.Form;
import org.twohats.instrument.ItemKey;
import org.twohats.visitor.Visitor;

/** A {@link Sitting} as it is kept. */
@Entity
@Table(name = "sitting")
class SittingRow {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "visitor")
    private String visitor = "";

    @Column(name = "edition")
    private String edition = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private Form form = Form.FULL;

    @Column(name = "continued_from")
    private @Nullable UUID continuedFrom;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "kept_until")
    private Instant keptUntil = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "sitting_id", insertable = false, updatable = false)
    private Set<ResponseRow> responses = new HashSet<>();

    static SittingRow of(Sitting sitting) {
        SittingRow row = new SittingRow();
        row.id = sitting.id();
        row.visitor = sitting.visitor().keyHash();
        row.edition = sitting.edition();
        row.form = sitting.form();
        row.continuedFrom = sitting.continuedFrom();
        row.startedAt = sitting.startedAt();
        row.finishedAt = sitting.finishedAt();
        row.keptUntil = sitting.keptUntil();
        sitting.responses().forEach((item, response) -> row.responses.add(ResponseRow.of(row.id, item, response)));
        return row;
    }

    /** Says from now on what the sitting says. Rows of answers that say it already stay untouched. */
    void become(Sitting sitting) {
        finishedAt = sitting.finishedAt();
        keptUntil = sitting.keptUntil();
        Map<ItemKey, ResponseRow> answered = new HashMap<>();
        responses.forEach(row -> answered.put(row.item(), row));
        sitting.responses().forEach((item, response) -> {
            ResponseRow row = answered.get(item);
            if (row == null) {
                responses.add(ResponseRow.of(id, item, response));
            } else {
                row.become(response);
            }
        });
    }

    Sitting toSitting() {
        Map<ItemKey, Response> answered = new HashMap<>();
        responses.forEach(row -> answered.put(row.item(), row.toResponse()));
        return new Sitting(
                id, new Visitor(visitor), edition, form, continuedFrom, startedAt, finishedAt, keptUntil, answered);
    }
}
