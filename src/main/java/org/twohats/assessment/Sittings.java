package org.twohats.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.twohats.visitor.Visitor;

/** Keeps sittings. */
public interface Sittings {

    Optional<Sitting> find(UUID id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Sitting> findForChange(UUID id);

    /** What the visitor began last and did not finish, or nothing. */
    Optional<Sitting> underWay(Visitor visitor);

    /**
     * Keeps a sitting that was not kept before.
     *
     */
    void add(Sitting sitting);

    /** Keeps what changed. */
    void save(Sitting sitting);

    /**
     * Deletes sittings whose time is over.
     *
     * @param most how many at most, so that a large number does not hold up other work
     * @return how many there were
     */
    int deleteKeptUntil(Instant now, int most);
}
