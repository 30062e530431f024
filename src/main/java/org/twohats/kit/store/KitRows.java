package org.twohats.kit.store;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KitRows extends Repository<KitRow, UUID> {

    @EntityGraph(attributePaths = {"choices", "texts"})
    Optional<KitRow> findByHiringCase(UUID hiringCase);

    @EntityGraph(attributePaths = {"choices", "texts"})
    List<KitRow> findByHiringCaseIn(Collection<UUID> hiringCases);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select one from KitRow one where one.hiringCase = :hiringCase")
    Optional<KitRow> lock(UUID hiringCase);

    @Modifying
    @Query("delete from KitRow one where one.hiringCase in :hiringCases")
    void deleteAll(Collection<UUID> hiringCases);
}
