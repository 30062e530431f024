package org.twohats.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twohats.visitor.Visitor;

/** Keeps shares. */
public interface Shares {

    Optional<Share> find(String tokenHash);

    /** Every share that the visitor made, revoked or not, in any order. */
    List<Share> all(Visitor owner);

    /** The last share of the subject that the visitor made, revoked or not. */
    Optional<Share> latest(Visitor owner, Subject subject);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Share> latestForChange(Visitor owner, Subject subject);

    /** Keeps a share that was not kept before. Of two with the same owner, subject and round the second is refused. */
    void add(Share share);

    /** Keeps what changed. */
    void save(Share share);

    /** Every share of the subject that the visitor made is kept until then, revoked or not. */
    void prolong(Visitor owner, Subject subject, Instant keptUntil);

    /** Deletes every share of the subject that the visitor made. */
    void deleteAll(Visitor owner, Subject subject);

    /** Deletes every share that the visitor made. */
    void deleteAll(Visitor owner);

    /**
     * Deletes shares whose time is over.
     *
     * @param most how many at most, so that a large number does not hold up other work
     * @return how many there were
     */
    int deleteKeptUntil(Instant now, int most);
}
