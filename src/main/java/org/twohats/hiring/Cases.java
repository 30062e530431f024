package org.twohats.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twohats.visitor.Visitor;

/** Keeps hiring cases. */
public interface Cases {

    Optional<HiringCase> find(UUID id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<HiringCase> findForChange(UUID id);

    /** Everything that the visitor began, in any order. */
    List<HiringCase> all(Visitor visitor);

    /** Keeps a case that was not kept before. */
    void add(HiringCase hiringCase);

    /** Keeps what changed since it was {@linkplain #findForChange found for change} in the same transaction. */
    void save(HiringCase hiringCase);

    /** Deletes a case with its answers. A copy of it stays. */
    void delete(UUID id);

    /** Deletes everything that the visitor began. */
    void deleteAll(Visitor visitor);

    /**
     * Deletes cases whose time is over.
     *
     * @param most how many at most, so that a large number does not hold up other work
     * @return how many there were
     */
    int deleteKeptUntil(Instant now, int most);
}
