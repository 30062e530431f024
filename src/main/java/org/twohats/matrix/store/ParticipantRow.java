package org.twohats.matrix.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.twohats.matrix.Participant;

/** A {@link Participant} as it is kept. */
@Entity
@Table(name = "matrix_party")
class ParticipantRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "");

    @Column(name = "place")
    private int place;

    @Column(name = "name")
    private String name = "";

    static ParticipantRow of(UUID matrix, int place, Participant participant) {
        ParticipantRow row = new ParticipantRow();
        row.id = new Id(matrix, participant.key());
        row.become(place, participant);
        return row;
    }

    final void become(int newPlace, Participant participant) {
        place = newPlace;
        name = participant.name();
    }

    UUID matrix() {
        return id.matrix();
    }

    Participant toParticipant() {
        return new Participant(id.party(), name);
    }

    @Embeddable
    record Id(
            @Column(name = "matrix_id") UUID matrix,
            @Column(name = "party_key") String party) implements Serializable {}
}
