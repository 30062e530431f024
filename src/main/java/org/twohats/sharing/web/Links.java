package org.twohats.sharing.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twohats.sharing.Share;
import org.twohats.sharing.SharingService;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Belongings;
import org.twohats.visitor.Visitor;

/** The links that a visitor made. What is shared says so itself where it is listed. */
@Component
class Links implements Belongings {

    private final SharingService sharing;

    Links(SharingService sharing) {
        this.sharing = sharing;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<Belonging> of(Visitor owner, Locale locale) {
        return List.of();
    }

    @Override
    public List<ExportedLink> export(Visitor owner) {
        return sharing.all(owner).stream().map(ExportedLink::of).toList();
    }

    @Override
    public void erase(Visitor owner) {
        sharing.forgetAll(owner);
    }

    /**
     * A link as its owner takes it away. Others read this: fields are only ever added.
     *
     * @param tokenHash SHA-256 of the link's token; the token itself is not stored
     */
    record ExportedLink(
            UUID id,
            String visitor,
            String tokenHash,
            String kind,
            UUID subject,
            int round,
            boolean withAnswers,
            Instant createdAt,
            @Nullable Instant revokedAt,
            Instant keptUntil) {

        static ExportedLink of(Share share) {
            return new ExportedLink(
                    share.id(),
                    share.owner().keyHash(),
                    share.tokenHash(),
                    share.subject().kind(),
                    share.subject().id(),
                    share.round(),
                    share.withAnswers(),
                    share.createdAt(),
                    share.revokedAt(),
                    share.keptUntil());
        }
    }
}
