package org.twohats.matrix.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyRows extends Repository<DutyRow, DutyRow.Id> {

    @Query("select duty from DutyRow duty where duty.id.matrix in :ids order by duty.id.matrix, duty.place")
    List<DutyRow> of(List<UUID> ids);
}
