package org.twohats.kit.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.twohats.kit.KeptKit;
import org.twohats.kit.Kits;

/** A repository, so that a broken constraint comes out as Spring's exception and not as Hibernate's. */
@Repository
class JpaKits implements Kits {

    private final KitRows rows;
    private final EntityManager entities;

    JpaKits(KitRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<KeptKit> find(UUID hiringCase) {
        return rows.findByHiringCase(hiringCase).map(KitRow::toKeptKit);
    }

    @Override
    public Optional<KeptKit> findForChange(UUID hiringCase) {
        return rows.lock(hiringCase).map(KitRow::toKeptKit);
    }

    @Override
    public List<KeptKit> all(Collection<UUID> hiringCases) {
        return hiringCases.isEmpty()
                ? List.of()
                : rows.findByHiringCaseIn(hiringCases).stream()
                        .map(KitRow::toKeptKit)
                        .toList();
    }

    @Override
    public void add(KeptKit kit) {
        entities.persist(KitRow.of(kit));
        entities.flush();
    }

    /** The row is still at hand from when it was locked, so nothing is read again; only what differs is written. */
    @Override
    public void save(KeptKit kit) {
        entities.find(KitRow.class, kit.hiringCase()).become(kit);
    }

    @Override
    public void deleteAll(Collection<UUID> hiringCases) {
        if (!hiringCases.isEmpty()) {
            rows.deleteAll(hiringCases);
        }
    }
}
