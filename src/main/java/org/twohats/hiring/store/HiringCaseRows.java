package org.twohats.hiring.store;

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

interface HiringCaseRows extends Repository<HiringCaseRow, UUID> {

    @EntityGraph(attributePaths = "answers")
    Optional<HiringCaseRow> findById(UUID id);

    @EntityGraph(attributePaths = "answers")
    List<HiringCaseRow> findByVisitor(String visitor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from HiringCaseRow one where one.id = :id")
    Optional<HiringCaseRow> lock(UUID id);

    @Query("select one.id from HiringCaseRow one where one.keptUntil < :now order by one.keptUntil")
    List<UUID> keptUntil(Instant now, Limit most);

    @Modifying
    @Query("delete from HiringCaseRow one where one.id = :id")
    void delete(UUID id);

    @Modifying
    @Query("delete from HiringCaseRow one where one.visitor = :visitor")
    void deleteAll(String visitor);

    @Modifying
    @Query("delete from HiringCaseRow one where one.id in :ids and one.keptUntil < :now")
    int deleteAll(List<UUID> ids, Instant now);
}
