package org.twohats.hiring.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.hiring.Cases;
import org.twohats.hiring.HiringCase;
import org.twohats.visitor.Visitor;

/** A repository, so that a broken constraint comes out as Spring's exception and not as Hibernate's. */
@Repository
class JpaCases implements Cases {

    private final HiringCaseRows rows;
    private final EntityManager entities;

    JpaCases(HiringCaseRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<HiringCase> find(UUID id) {
        return rows.findById(id).map(HiringCaseRow::toHiringCase);
    }

    @Override
    public Optional<HiringCase> findForChange(UUID id) {
        return rows.lock(id).map(HiringCaseRow::toHiringCase);
    }

    @Override
    public List<HiringCase> all(Visitor visitor) {
        return rows.findByVisitor(visitor.keyHash()).stream()
                .map(HiringCaseRow::toHiringCase)
                .toList();
    }

    @Override
    public void add(HiringCase hiringCase) {
        entities.persist(HiringCaseRow.of(hiringCase));
        entities.flush();
    }

    /** The row is still at hand from when it was locked, so nothing is read again; only what differs is written. */
    @Override
    public void save(HiringCase hiringCase) {
        entities.find(HiringCaseRow.class, hiringCase.id()).become(hiringCase);
    }

    @Override
    public void delete(UUID id) {
        rows.delete(id);
    }

    @Override
    public void deleteAll(Visitor visitor) {
        rows.deleteAll(visitor.keyHash());
    }

    /** In a transaction of its own, which is over soon. A case that someone takes up again meanwhile stays. */
    @Override
    @Transactional
    public int deleteKeptUntil(Instant now, int most) {
        List<UUID> over = rows.keptUntil(now, Limit.of(most));
        return over.isEmpty() ? 0 : rows.deleteAll(over, now);
    }
}
