package org.twohats.assessment.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.assessment.Sitting;
import org.twohats.assessment.SittingLeft;
import org.twohats.assessment.Sittings;
import org.twohats.assessment.SittingsOver;
import org.twohats.instrument.Form;
import org.twohats.visitor.Visitor;

/** A repository, so that a broken constraint comes out as Spring's exception and not as Hibernate's. */
@Repository
class JpaSittings implements Sittings {

    private final SittingRows rows;
    private final EntityManager entities;

    JpaSittings(SittingRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return rows.findById(id).map(SittingRow::toSitting);
    }

    @Override
    public Optional<Sitting> findForChange(UUID id) {
        return rows.lock(id).map(SittingRow::toSitting);
    }

    @Override
    public List<Sitting> all(Visitor visitor) {
        return rows.findByVisitor(visitor.keyHash()).stream()
                .map(SittingRow::toSitting)
                .toList();
    }

    @Override
    public Optional<Sitting> underWay(Visitor visitor) {
        return rows.underWay(visitor.keyHash(), Limit.of(1)).stream()
                .findFirst()
                .flatMap(this::find);
    }

    @Override
    public List<Duration> latestTimes(Form form, int most) {
        return rows.latestTimes(form, Limit.of(most)).stream()
                .map(SittingTimes::between)
                .toList();
    }

    @Override
    public void add(Sitting sitting) {
        entities.persist(SittingRow.of(sitting));
        entities.flush();
    }

    /** The row is still at hand from when it was locked, so nothing is read again; only what differs is written. */
    @Override
    public void save(Sitting sitting) {
        entities.find(SittingRow.class, sitting.id()).become(sitting);
    }

    @Override
    public void delete(UUID id) {
        rows.delete(id);
    }

    @Override
    public void deleteAll(Visitor visitor) {
        rows.deleteAll(visitor.keyHash());
    }

    /** In a transaction of its own, which is over soon. A sitting that someone takes up again meanwhile stays. */
    @Override
    @Transactional
    public SittingsOver deleteKeptUntil(Instant now, int most) {
        List<UUID> over = rows.keptUntil(now, Limit.of(most));
        if (over.isEmpty()) {
            return SittingsOver.NONE;
        }
        List<SittingLeft> left = rows.left(over, now);
        return new SittingsOver(rows.deleteAll(over, now), left);
    }
}
