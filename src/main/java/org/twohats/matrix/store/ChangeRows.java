package org.twohats.matrix.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRows extends Repository<ChangeRow, ChangeRow.Id> {

    Optional<ChangeRow> findById(ChangeRow.Id id);

    @Query("""
            select change from ChangeRow change
            where change.id.matrix = :matrix and change.id.number < :before
            order by change.id.matrix desc, change.id.number desc""")
    List<ChangeRow> latest(UUID matrix, int before, Limit most);

    @Query(
            "select change from ChangeRow change where change.id.matrix in :ids order by change.id.matrix, change.id.number")
    List<ChangeRow> of(List<UUID> ids);

    @Modifying
    @Query("delete from ChangeRow change where change.id.matrix = :matrix and change.id.number <= :last")
    void deleteUpTo(UUID matrix, int last);
}
