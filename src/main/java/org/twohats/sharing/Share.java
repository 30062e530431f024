package org.twohats.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/**
 * One link by which others may look at something, from the moment it is made until it is revoked or its time is over.
 *
 * @param id random; with the owner's key it leads to the token
 * @param tokenHash SHA-256 of the {@link ShareToken} as 43 characters of base64url
 * @param round 1 for the first link to the subject, and one more for each link after a revoked one
 * @param withAnswers whether others see every answer, too
 * @param revokedAt null while the link works
 * @param keptUntil when what it leads to is deleted, and the link with it
 */
public record Share(
        UUID id,
        String tokenHash,
        Visitor owner,
        Subject subject,
        int round,
        boolean withAnswers,
        Instant createdAt,
        @Nullable Instant revokedAt,
        Instant keptUntil) {

    /** A link that nobody had before. */
    static Share begun(
            VisitorKey owner,
            UUID id,
            Subject subject,
            int round,
            boolean withAnswers,
            Instant now,
            Instant keptUntil) {
        return new Share(
                id, ShareToken.of(owner, id).hash(), owner.holder(), subject, round, withAnswers, now, null, keptUntil);
    }

    /** A revoked share never works again; sharing anew makes another. */
    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** What its link needs; only the owner's key gives the right one. */
    public ShareToken token(VisitorKey key) {
        return ShareToken.of(key, id);
    }

    boolean isOver(Instant now) {
        return !keptUntil.isAfter(now);
    }

    /** The same link, showing more or less than before. */
    Share showing(boolean answersToo) {
        return new Share(id, tokenHash, owner, subject, round, answersToo, createdAt, revokedAt, keptUntil);
    }

    /** The same link, which works no longer. */
    Share revoked(Instant now) {
        return new Share(id, tokenHash, owner, subject, round, withAnswers, createdAt, now, keptUntil);
    }
}
