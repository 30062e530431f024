package org.twohats.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twohats.instrument.Form;
import org.twohats.visitor.Visitor;

/** Keeps sittings. */
public interface Sittings {

    Optional<Sitting> find(UUID id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Sitting> findForChange(UUID id);

    /** Everything that the visitor began, finished or not, in any order. */
    List<Sitting> all(Visitor visitor);

    /** What the visitor began last and did not finish, or nothing. */
    Optional<Sitting> underWay(Visitor visitor);

    /**
     * How long those took who finished the form last, without those who took answers along.
     *
     * @param most how many at most
     */
    List<Duration> latestTimes(Form form, int most);

    /** Keeps a sitting that was not kept before. */
    void add(Sitting sitting);

    /** Keeps what changed since it was {@linkplain #findForChange found for change} in the same transaction. */
    void save(Sitting sitting);

    /** Deletes a sitting with its answers. */
    void delete(UUID id);

    /** Deletes everything that the visitor began. */
    void deleteAll(Visitor visitor);

    /**
     * Deletes sittings whose time is over.
     *
     * @param most how many at most, so that a large number does not hold up other work
     * @return what there was
     */
    SittingsOver deleteKeptUntil(Instant now, int most);
}
