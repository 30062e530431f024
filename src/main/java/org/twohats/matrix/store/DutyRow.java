package org.twohats.matrix.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.twohats.matrix.Duty;

/** A {@link Duty} as it is kept. Its version is compared by the domain, under the lock of its matrix. */
@Entity
@Table(name = "matrix_duty")
class DutyRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "");

    @Column(name = "place")
    private int place;

    @Column(name = "area")
    private String area = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "hidden")
    private boolean hidden;

    @Column(name = "parts")
    private String parts = "";

    @Column(name = "hand_off")
    private String handOff = "";

    @Column(name = "note")
    private String note = "";

    @Column(name = "version")
    private int version;

    static DutyRow of(UUID matrix, int place, Duty duty) {
        DutyRow row = new DutyRow();
        row.id = new Id(matrix, duty.key());
        row.become(place, duty);
        return row;
    }

    final void become(int newPlace, Duty duty) {
        place = newPlace;
        area = duty.area();
        name = duty.name();
        hidden = duty.hidden();
        parts = Parts.written(duty.parts());
        handOff = duty.handOff();
        note = duty.note();
        version = duty.version();
    }

    UUID matrix() {
        return id.matrix();
    }

    Duty toDuty() {
        return new Duty(id.duty(), area, name, hidden, Parts.read(parts), handOff, note, version);
    }

    @Embeddable
    record Id(
            @Column(name = "matrix_id") UUID matrix,
            @Column(name = "duty_key") String duty) implements Serializable {}
}
