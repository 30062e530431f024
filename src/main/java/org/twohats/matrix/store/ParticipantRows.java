package org.twohats.matrix.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantRows extends Repository<ParticipantRow, ParticipantRow.Id> {

    @Query("select one from ParticipantRow one where one.id.matrix in :ids order by one.id.matrix, one.place")
    List<ParticipantRow> of(List<UUID> ids);
}
