package org.twohats.assessment.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.twohats.assessment.SittingLeft;
import org.twohats.instrument.Form;

interface SittingRows extends Repository<SittingRow, UUID> {

    @EntityGraph(attributePaths = "responses")
    Optional<SittingRow> findById(UUID id);

    @EntityGraph(attributePaths = "responses")
    List<SittingRow> findByVisitor(String visitor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select sitting from SittingRow sitting where sitting.id = :id")
    Optional<SittingRow> lock(UUID id);

    @Query("""
            select sitting.id from SittingRow sitting
            where sitting.visitor = :visitor and sitting.finishedAt is null
            order by sitting.startedAt desc, sitting.id""")
    List<UUID> underWay(String visitor, Limit most);

    /** The form stands in the order as well, since H2 takes an index only where the order names all its columns. */
    @Query("""
            select new org.twohats.assessment.store.SittingTimes(sitting.startedAt, sitting.finishedAt)
            from SittingRow sitting
            where sitting.form = :form and sitting.finishedAt is not null and sitting.continuedFrom is null
            order by sitting.form, sitting.finishedAt desc nulls last""")
    List<SittingTimes> latestTimes(Form form, Limit most);

    @Query("select sitting.id from SittingRow sitting where sitting.keptUntil < :now order by sitting.keptUntil")
    List<UUID> keptUntil(Instant now, Limit most);

    @Query("""
            select new org.twohats.assessment.SittingLeft(sitting.form, size(sitting.responses))
            from SittingRow sitting
            where sitting.id in :ids and sitting.finishedAt is null and sitting.keptUntil < :now""")
    List<SittingLeft> left(List<UUID> ids, Instant now);

    @Modifying
    @Query("delete from SittingRow sitting where sitting.id = :id")
    void delete(UUID id);

    @Modifying
    @Query("delete from SittingRow sitting where sitting.visitor = :visitor")
    void deleteAll(String visitor);

    @Modifying
    @Query("delete from SittingRow sitting where sitting.id in :ids and sitting.keptUntil < :now")
    int deleteAll(List<UUID> ids, Instant now);
}
