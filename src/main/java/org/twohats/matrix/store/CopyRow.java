package org.twohats.matrix.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.twohats.matrix.Copy;
import org.twohats.responsibility.Preset;
import org.twohats.visitor.Visitor;

/** A {@link Copy} as it is kept. */
@Entity
@Table(name = "matrix")
class CopyRow {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "visitor")
    private String visitor = "";

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "preset")
    private Preset preset = Preset.SPLIT_ROLES;

    @Column(name = "edition")
    private String edition = "";

    @Column(name = "changes")
    private int changes;

    @Column(name = "version")
    private int version;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "kept_until")
    private Instant keptUntil = Instant.EPOCH;

    static CopyRow of(Copy copy) {
        CopyRow row = new CopyRow();
        row.id = copy.id();
        row.visitor = copy.owner().keyHash();
        row.preset = copy.preset();
        row.edition = copy.edition();
        row.createdAt = copy.createdAt();
        row.become(copy);
        return row;
    }

    /** Says from now on what the copy says. */
    final void become(Copy copy) {
        name = copy.name();
        changes = copy.changes();
        version = copy.version();
        changedAt = copy.changedAt();
        keptUntil = copy.keptUntil();
    }

    UUID id() {
        return id;
    }

    Copy toCopy() {
        return new Copy(
                id, new Visitor(visitor), name, preset, edition, changes, version, createdAt, changedAt, keptUntil);
    }
}
