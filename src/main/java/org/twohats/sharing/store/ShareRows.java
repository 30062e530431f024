package org.twohats.sharing.store;

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

interface ShareRows extends Repository<ShareRow, UUID> {

    Optional<ShareRow> findByTokenHash(String tokenHash);

    List<ShareRow> findByVisitor(String visitor);

    @Query("""
            select share from ShareRow share
            where share.visitor = :visitor and share.kind = :kind and share.subject = :subject
            order by share.round desc""")
    List<ShareRow> latest(String visitor, String kind, UUID subject, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select share from ShareRow share
            where share.visitor = :visitor and share.kind = :kind and share.subject = :subject
            order by share.round desc""")
    List<ShareRow> lockLatest(String visitor, String kind, UUID subject, Limit most);

    @Modifying
    @Query("""
            update ShareRow share set share.keptUntil = :keptUntil
            where share.visitor = :visitor and share.kind = :kind and share.subject = :subject""")
    void prolong(String visitor, String kind, UUID subject, Instant keptUntil);

    @Modifying
    @Query("""
            delete from ShareRow share
            where share.visitor = :visitor and share.kind = :kind and share.subject = :subject""")
    void deleteAll(String visitor, String kind, UUID subject);

    @Modifying
    @Query("delete from ShareRow share where share.visitor = :visitor")
    void deleteAll(String visitor);

    @Query("select share.id from ShareRow share where share.keptUntil < :now order by share.keptUntil")
    List<UUID> keptUntil(Instant now, Limit most);

    @Modifying
    @Query("delete from ShareRow share where share.id in :ids")
    int deleteAll(List<UUID> ids);
}
