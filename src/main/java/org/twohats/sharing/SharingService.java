package org.twohats.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/**
 * What can be done with a link: make it, change what it shows, take it back, follow it.
 *
 * <p>Whether the visitor owns the subject is for the caller to know; here they own the links that they made.
 */
@Service
public class SharingService {

    private static final int DELETED_AT_ONCE = 100;

    private final Shares shares;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SharingService(Shares shares, Clock clock, ApplicationEventPublisher events) {
        this.shares = shares;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes a link to the subject. Where there is one that works, that link shows what is asked for from now on.
     *
     * @param withAnswers whether others see every answer, too
     * @param keptUntil when the subject is deleted
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Share share(VisitorKey owner, Subject subject, boolean withAnswers, Instant keptUntil) {
        Instant now = clock.instant();
        Optional<Share> latest = shares.latestForChange(owner.holder(), subject);
        Optional<Share> working = latest.filter(share -> works(share, now));
        if (working.isPresent()) {
            Share changed = working.get().showing(withAnswers);
            shares.save(changed);
            return changed;
        }
        int round = latest.map(Share::round).orElse(0) + 1;
        Share share = Share.begun(owner, UUID.randomUUID(), subject, round, withAnswers, now, keptUntil);
        shares.add(share);
        return share;
    }

    /** Takes the link back for good. Where none works, nothing changes. */
    @Transactional
    public void revoke(Visitor owner, Subject subject) {
        Instant now = clock.instant();
        shares.latestForChange(owner, subject)
                .filter(share -> works(share, now))
                .ifPresent(share -> shares.save(share.revoked(now)));
    }

    /** The link to the subject that works, or nothing where the visitor does not share it. */
    @Transactional(readOnly = true)
    public Optional<Share> shared(Visitor owner, Subject subject) {
        return shares.latest(owner, subject).filter(share -> works(share, clock.instant()));
    }

    /** Everything that the visitor shares by a link that works. */
    @Transactional(readOnly = true)
    public Set<Subject> shared(Visitor owner) {
        Instant now = clock.instant();
        return shares.all(owner).stream()
                .filter(share -> works(share, now))
                .map(Share::subject)
                .collect(Collectors.toSet());
    }

    /** Every link that the visitor made and that is still kept, revoked or not, in any order. */
    @Transactional(readOnly = true)
    public List<Share> all(Visitor owner) {
        return shares.all(owner);
    }

    /** What a link leads to, revoked or not, or nothing where there is no such link or its time is over. */
    @Transactional(readOnly = true)
    public Optional<Share> find(ShareToken token) {
        return shares.find(token.hash()).filter(share -> !share.isOver(clock.instant()));
    }

    /** Every link to the subject is kept until then. For when the subject itself is kept longer. */
    @Transactional
    public void prolong(Visitor owner, Subject subject, Instant keptUntil) {
        shares.prolong(owner, subject, keptUntil);
    }

    /** Deletes every link to the subject, as if there had never been one. For when the subject itself is deleted. */
    @Transactional
    public void forget(Visitor owner, Subject subject) {
        shares.deleteAll(owner, subject);
    }

    /** Deletes every link that the visitor made, whatever it leads to. */
    @Transactional
    public void forgetAll(Visitor owner) {
        shares.deleteAll(owner);
    }

    /** Deletes what is over, a few at a time so that nobody has to wait for it. Several instances may do so at once. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    public void deleteWhatIsOver() {
        Instant now = clock.instant();
        int deleted;
        do {
            deleted = shares.deleteKeptUntil(now, DELETED_AT_ONCE);
            events.publishEvent(new SharesOver(deleted));
        } while (deleted == DELETED_AT_ONCE);
    }

    private static boolean works(Share share, Instant now) {
        return !share.isRevoked() && !share.isOver(now);
    }
}
