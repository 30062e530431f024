package org.twohats.sharing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.sharing.Share;
import org.twohats.sharing.Subject;
import org.twohats.visitor.Visitor;

/** A {@link Share} as it is kept. */
@Entity
@Table(name = "share")
class ShareRow {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "visitor")
    private String visitor = "";

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "subject")
    private UUID subject = new UUID(0, 0);

    @Column(name = "round")
    private int round;

    @Column(name = "with_answers")
    private boolean withAnswers;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "kept_until")
    private Instant keptUntil = Instant.EPOCH;

    static ShareRow of(Share share) {
        ShareRow row = new ShareRow();
        row.id = share.id();
        row.tokenHash = share.tokenHash();
        row.visitor = share.owner().keyHash();
        row.kind = share.subject().kind();
        row.subject = share.subject().id();
        row.round = share.round();
        row.withAnswers = share.withAnswers();
        row.createdAt = share.createdAt();
        row.revokedAt = share.revokedAt();
        row.keptUntil = share.keptUntil();
        return row;
    }

    Share toShare() {
        return new Share(
                id,
                tokenHash,
                new Visitor(visitor),
                new Subject(kind, subject),
                round,
                withAnswers,
                createdAt,
                revokedAt,
                keptUntil);
    }
}
