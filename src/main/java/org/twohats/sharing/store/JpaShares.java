package org.twohats.sharing.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.sharing.Share;
import org.twohats.sharing.Shares;
import org.twohats.sharing.Subject;
import org.twohats.visitor.Visitor;

/** A repository, so that a broken constraint comes out as Spring's exception and not as Hibernate's. */
@Repository
class JpaShares implements Shares {

    private static final Limit ONE = Limit.of(1);

    private final ShareRows rows;
    private final EntityManager entities;

    JpaShares(ShareRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<Share> find(String tokenHash) {
        return rows.findByTokenHash(tokenHash).map(ShareRow::toShare);
    }

    @Override
    public List<Share> all(Visitor owner) {
        return rows.findByVisitor(owner.keyHash()).stream()
                .map(ShareRow::toShare)
                .toList();
    }

    @Override
    public Optional<Share> latest(Visitor owner, Subject subject) {
        return first(rows.latest(owner.keyHash(), subject.kind(), subject.id(), ONE));
    }

    @Override
    public Optional<Share> latestForChange(Visitor owner, Subject subject) {
        return first(rows.lockLatest(owner.keyHash(), subject.kind(), subject.id(), ONE));
    }

    @Override
    public void add(Share share) {
        entities.persist(ShareRow.of(share));
        entities.flush();
    }

    @Override
    public void save(Share share) {
        entities.merge(ShareRow.of(share));
    }

    @Override
    public void prolong(Visitor owner, Subject subject, Instant keptUntil) {
        rows.prolong(owner.keyHash(), subject.kind(), subject.id(), keptUntil);
    }

    @Override
    public void deleteAll(Visitor owner, Subject subject) {
        rows.deleteAll(owner.keyHash(), subject.kind(), subject.id());
    }

    @Override
    public void deleteAll(Visitor owner) {
        rows.deleteAll(owner.keyHash());
    }

    /** In a transaction of its own, which is over soon. */
    @Override
    @Transactional
    public int deleteKeptUntil(Instant now, int most) {
        List<UUID> over = rows.keptUntil(now, Limit.of(most));
        return over.isEmpty() ? 0 : rows.deleteAll(over);
    }

    private static Optional<Share> first(List<ShareRow> found) {
        return found.stream().findFirst().map(ShareRow::toShare);
    }
}
