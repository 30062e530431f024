package org.twohats.matrix.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CopyRows extends Repository<CopyRow, UUID> {

    Optional<CopyRow> findById(UUID id);

    List<CopyRow> findByVisitor(String visitor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select copy from CopyRow copy where copy.id = :id")
    Optional<CopyRow> lock(UUID id);

    @Query("""
            select copy from CopyRow copy
            where copy.id in (select editor.id.matrix from EditorRow editor where editor.id.visitor = :visitor)""")
    List<CopyRow> edited(String visitor);

    @Query("select copy.id from CopyRow copy where copy.keptUntil < :now order by copy.keptUntil")
    List<UUID> keptUntil(Instant now, Limit most);

    @Modifying
    @Query("delete from CopyRow copy where copy.id = :id")
    void delete(UUID id);

    @Modifying
    @Query("delete from CopyRow copy where copy.visitor = :visitor")
    void deleteAll(String visitor);

    @Modifying
    @Query("delete from CopyRow copy where copy.id in :ids and copy.keptUntil < :now")
    int deleteAll(List<UUID> ids, Instant now);
}
