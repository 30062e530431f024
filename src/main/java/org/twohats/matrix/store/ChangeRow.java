package org.twohats.matrix.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twohats.matrix.Change;
import org.twohats.matrix.Duty;
import tools.jackson.databind.json.JsonMapper;

/** A {@link Change} as it is kept; rows before and after are written as JSON. Rows are written once and never changed. */
@Entity
@Table(name = "matrix_change")
class ChangeRow {

    private static final JsonMapper JSON = JsonMapper.shared();

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), 0);

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "link")
    private int link;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Change.Kind kind = Change.Kind.DUTY;

    @Column(name = "subject")
    private String subject = "";

    @Column(name = "was")
    private String was = "";

    @Column(name = "became")
    private String became = "";

    static ChangeRow of(UUID matrix, Change change) {
        ChangeRow row = new ChangeRow();
        row.id = new Id(matrix, change.number());
        row.changedAt = change.at();
        row.link = change.link();
        row.kind = change.kind();
        row.subject = change.subject();
        boolean ofDuty = change.kind() == Change.Kind.DUTY;
        row.was = ofDuty ? written(change.before()) : change.was();
        row.became = ofDuty ? written(change.after()) : change.became();
        return row;
    }

    UUID matrix() {
        return id.matrix();
    }

    Change toChange() {
        boolean ofDuty = kind == Change.Kind.DUTY;
        return new Change(
                id.number(),
                changedAt,
                link,
                kind,
                subject,
                ofDuty ? read(was) : Optional.empty(),
                ofDuty ? read(became) : Optional.empty(),
                ofDuty ? "" : was,
                ofDuty ? "" : became);
    }

    private static String written(Optional<Duty> duty) {
        return duty.map(Snapshot::of).map(JSON::writeValueAsString).orElse("");
    }

    private Optional<Duty> read(String json) {
        return json.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readValue(json, Snapshot.class).toDuty(subject));
    }

    record Snapshot(String area, String name, boolean hidden, String parts, String handOff, String note, int version) {

        static Snapshot of(Duty duty) {
            return new Snapshot(
                    duty.area(),
                    duty.name(),
                    duty.hidden(),
                    Parts.written(duty.parts()),
                    duty.handOff(),
                    duty.note(),
                    duty.version());
        }

        Duty toDuty(String key) {
            return new Duty(key, area, name, hidden, Parts.read(parts), handOff, note, version);
        }
    }

    @Embeddable
    record Id(
            @Column(name = "matrix_id") UUID matrix,
            @Column(name = "number") int number) implements Serializable {}
}
