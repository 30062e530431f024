package org.twohats.hiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.sharing.Share;
import org.twohats.sharing.SharingService;
import org.twohats.sharing.Subject;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/**
 * What a visitor can do who wants to know whom to hire: open a case, tell about it, see what is advised, try what a
 * change would do, let others see it.
 *
 * <p>Everything answers only to the visitor who opened the case; for anybody else there is {@link NoSuchCase}.
 */
@Service
public class HiringService {

    private static final Logger LOG = LoggerFactory.getLogger(HiringService.class);
    private static final int DELETED_AT_ONCE = 500;

    private final Cases cases;
    private final RuleBooks books;
    private final SharingService sharing;
    private final CaseRetention retention;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HiringService(
            Cases cases,
            ShippedRuleBooks shipped,
            KeptRuleBooks kept,
            SharingService sharing,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${two-hats.retention.drafts}") Duration drafts,
            @Value("${two-hats.retention.hiring}") Duration complete) {
        this.cases = cases;
        this.books = new RuleBooks(shipped, kept);
        books.differing()
                .forEach(edition -> LOG.warn(
                        "The files of the hiring rules {} differ from those they were published with here."
                                + " The published ones stay in use; a change needs a new edition.",
                        edition));
        this.sharing = sharing;
        this.clock = clock;
        this.events = events;
        this.retention = new CaseRetention(drafts, complete);
    }

    /** How long cases are kept here. */
    public CaseRetention retention() {
        return retention;
    }

    /** The rule book with which a case would begin now. */
    public RuleBook inForce() {
        return books.inForce();
    }

    /** What the rule book of that name says. */
    public RuleWords words(RuleBook book, Locale locale) {
        return books.words(book.edition(), locale);
    }

    /** How much each rule of the book decides. */
    public RuleFigures figures(RuleBook book) {
        return books.figures(book.edition());
    }

    /**
     * Opens a case, once: the same id again finds what was opened before.
     *
     * @param id made up by the page that asks, so that a form sent twice opens one case
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Consultation open(Visitor visitor, UUID id, CaseName name) {
        Optional<HiringCase> before = cases.find(id);
        if (before.isPresent()) {
            return consultation(own(visitor, id, before));
        }
        HiringCase opened = HiringCase.begun(id, visitor, books.inForce().edition(), name, clock.instant(), retention);
        cases.add(opened);
        events.publishEvent(new CaseOpened());
        return consultation(opened);
    }

    @Transactional(readOnly = true)
    public Consultation consultation(Visitor visitor, UUID id) {
        return consultation(own(visitor, id, cases.find(id)));
    }

    /** @throws NotAsked if a question is still open */
    @Transactional(readOnly = true)
    public Consultation complete(Visitor visitor, UUID id) {
        return complete(consultation(own(visitor, id, cases.find(id))));
    }

    /** Everything that the visitor opened and that is still kept, in any order. */
    @Transactional(readOnly = true)
    public List<Consultation> all(Visitor visitor) {
        return cases.all(visitor).stream().map(this::consultation).toList();
    }

    /** The case in which the visitor told something last and a question is still open, or nothing. */
    @Transactional(readOnly = true)
    public Optional<Consultation> underWay(Visitor visitor) {
        return cases.all(visitor).stream()
                .sorted(Comparator.comparing(HiringCase::changedAt).reversed())
                .map(this::consultation)
                .filter(consultation -> !consultation.isComplete())
                .findFirst();
    }

    /**
     * Keeps an answer; when this returns it is stored. One to a question that was answered before and does not matter
     * now is kept as well, since it may matter again.
     *
     * @return how it stands now
     * @throws NotAsked if the question was never asked; nothing is stored
     */
    @Transactional
    public Consultation answer(Visitor visitor, UUID id, Answer answer) {
        Consultation consultation = consultation(own(visitor, id, cases.findForChange(id)));
        HiringCase hiringCase = consultation.hiringCase();
        boolean isAnswered = hiringCase.situation().answer(answer.factor()).isPresent();
        if (!isAnswered && !consultation.isReached(answer.factor())) {
            throw new NotAsked(consultation);
        }
        HiringCase answered = hiringCase.answered(answer, consultation.book(), clock.instant(), retention);
        Consultation now = consultation(answered);
        if (!answered.equals(hiringCase)) {
            cases.save(answered);
            now.verdict()
                    .filter(verdict -> !consultation.verdict().equals(Optional.of(verdict)))
                    .ifPresent(verdict -> events.publishEvent(new CaseDecided(verdict)));
        }
        return now;
    }

    /**
     * Copies a case with all that was told, to see what a change would do. The first one stays as it is. It is copied
     * once: the same id again finds the copy that was made before.
     *
     * @param copy made up by the page that asks
     * @param name of the copy; where it has none, that of the first
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Consultation copy(Visitor visitor, UUID id, UUID copy, CaseName name) {
        Consultation first = consultation(own(visitor, id, cases.find(id)));
        Optional<HiringCase> before = cases.find(copy);
        if (before.isPresent()) {
            return consultation(own(visitor, copy, before));
        }
        HiringCase copied = first.hiringCase().copied(copy, name, first.book(), clock.instant(), retention);
        cases.add(copied);
        events.publishEvent(new CaseOpened());
        return consultation(copied);
    }

    /**
     * Two cases of the visitor side by side.
     *
     * @throws NotAsked if a question is still open in either
     */
    @Transactional(readOnly = true)
    public CaseComparison compare(Visitor visitor, UUID first, UUID second) {
        return CaseComparison.of(complete(visitor, first), complete(visitor, second));
    }

    /**
     * Lets whoever has the link see what is advised, as it stands whenever they look. The case stays locked meanwhile,
     * so that sharing twice at once makes one link, and nothing is shared that is just being deleted.
     *
     * @throws NotAsked if a question is still open; nothing is shared
     */
    @Transactional
    public Share share(VisitorKey key, UUID id) {
        Consultation consultation = complete(consultation(own(key.holder(), id, cases.findForChange(id))));
        return sharing.share(key, subject(id), true, consultation.hiringCase().keptUntil());
    }

    /** Takes the link back for good. Where there is none, nothing changes. */
    @Transactional
    public void unshare(Visitor visitor, UUID id) {
        own(visitor, id, cases.findForChange(id));
        sharing.revoke(visitor, subject(id));
    }

    /** The link by which others see the visitor's case, or nothing where it is not shared. */
    @Transactional(readOnly = true)
    public Optional<Share> shared(Visitor visitor, UUID id) {
        return sharing.shared(visitor, subject(id));
    }

    /** The cases that the visitor shares by a link that works. */
    @Transactional(readOnly = true)
    public Set<UUID> shared(Visitor visitor) {
        return sharing.shared(visitor).stream()
                .filter(subject -> subject.kind().equals(HiringCase.KIND))
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** Deletes a case with its answers and every link to it. */
    @Transactional
    public void delete(Visitor visitor, UUID id) {
        own(visitor, id, cases.findForChange(id));
        cases.delete(id);
        sharing.forget(visitor, subject(id));
    }

    /** Deletes every case that the visitor opened. The links come last: until then one may still be made. */
    @Transactional
    public void deleteAll(Visitor visitor) {
        cases.deleteAll(visitor);
        sharing.forgetAll(visitor);
    }

    /** Deletes what is over, a few at a time so that nobody has to wait for it. Several instances may do so at once. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    public void deleteWhatIsOver() {
        Instant now = clock.instant();
        int deleted;
        do {
            deleted = cases.deleteKeptUntil(now, DELETED_AT_ONCE);
            events.publishEvent(new CasesOver(deleted));
        } while (deleted == DELETED_AT_ONCE);
    }

    private static Subject subject(UUID id) {
        return new Subject(HiringCase.KIND, id);
    }

    private Consultation consultation(HiringCase hiringCase) {
        return new Consultation(hiringCase, books.find(hiringCase.edition()));
    }

    private static Consultation complete(Consultation consultation) {
        if (!consultation.isComplete()) {
            throw new NotAsked(consultation);
        }
        return consultation;
    }

    private static HiringCase own(Visitor visitor, UUID id, Optional<HiringCase> found) {
        return found.filter(one -> one.belongsTo(visitor)).orElseThrow(() -> new NoSuchCase(id));
    }
}
