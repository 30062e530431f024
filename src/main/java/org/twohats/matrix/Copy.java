package org.twohats.matrix;

import java.time.Instant;
import java.util.UUID;
import org.twohats.responsibility.Preset;
import org.twohats.visitor.Visitor;

/**
 * An organisation's copy of an edition of the responsibilities, without its rows.
 *
 * @param name what the organisation calls it
 * @param preset what it was copied from, and what it is compared with
 * @param edition the name of the edition; it stays the same when a new one comes out
 * @param changes how many changes there were; each has its number
 * @param version of the name and the columns, grows with each change of them
 * @param keptUntil when it is deleted, if nothing is changed before
 */
public record Copy(
        UUID id,
        Visitor owner,
        String name,
        Preset preset,
        String edition,
        int changes,
        int version,
        Instant createdAt,
        Instant changedAt,
        Instant keptUntil) {

    static Copy begun(
            UUID id, Visitor owner, String name, Preset preset, String edition, Instant now, Retention retention) {
        return new Copy(id, owner, name, preset, edition, 0, 0, now, now, retention.until(now));
    }

    boolean belongsTo(Visitor visitor) {
        return owner.equals(visitor);
    }

    boolean isOver(Instant now) {
        return !keptUntil.isAfter(now);
    }

    Copy named(String newName) {
        return new Copy(id, owner, newName, preset, edition, changes, version, createdAt, changedAt, keptUntil);
    }

    /** The same after some more changes; kept anew. */
    Copy changed(int more, boolean headChanged, Instant now, Retention retention) {
        return new Copy(
                id,
                owner,
                name,
                preset,
                edition,
                changes + more,
                headChanged ? version + 1 : version,
                createdAt,
                now,
                retention.until(now, keptUntil));
    }
}
