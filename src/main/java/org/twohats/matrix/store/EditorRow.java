package org.twohats.matrix.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.twohats.matrix.Editing;
import org.twohats.visitor.Visitor;

/** An {@link Editing} as it is kept. */
@Entity
@Table(name = "matrix_editor")
class EditorRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "", new UUID(0, 0));

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    static EditorRow of(Editing editing) {
        EditorRow row = new EditorRow();
        row.id = new Id(editing.matrix(), editing.visitor().keyHash(), editing.link());
        row.since = editing.since();
        return row;
    }

    Editing toEditing() {
        return new Editing(id.matrix(), id.share(), new Visitor(id.visitor()), since);
    }

    @Embeddable
    record Id(
            @Column(name = "matrix_id") UUID matrix,
            @Column(name = "visitor") String visitor,
            @Column(name = "share_id") UUID share)
            implements Serializable {}
}
