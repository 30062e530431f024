package org.twohats.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.InstrumentService;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.scoring.Result;
import org.twohats.scoring.Scoring;
import org.twohats.sharing.Share;
import org.twohats.sharing.SharingService;
import org.twohats.sharing.Subject;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/**
 * What a visitor can do: begin a questionnaire, answer it, finish it, see the result, let others see it.
 *
 * <p>Everything answers only to the visitor who began the sitting; for anybody else there is {@link NoSuchSitting}.
 */
@Service
public class AssessmentService {

    private static final int DELETED_AT_ONCE = 100;
    private static final int SITTINGS_MEASURED = 200;

    private final Sittings sittings;
    private final InstrumentService instruments;
    private final SharingService sharing;
    private final Retention retention;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<Form, Duration> paces = new ConcurrentHashMap<>();
    private final Map<String, Scoring> scorings = new ConcurrentHashMap<>();

    AssessmentService(
            Sittings sittings,
            InstrumentService instruments,
            SharingService sharing,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${two-hats.retention.drafts}") Duration drafts,
            @Value("${two-hats.retention.results}") Duration results) {
        this.sittings = sittings;
        this.instruments = instruments;
        this.sharing = sharing;
        this.clock = clock;
        this.events = events;
        this.retention = new Retention(drafts, results);
    }

    /** How long people took for the form here, or nothing where too few have finished it. */
    public Optional<Duration> pace(Form form) {
        return Optional.ofNullable(paces.get(form));
    }

    /** Looks at the latest sittings, so that no visitor has to wait for it. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1H")
    public void measurePace() {
        for (Form form : Form.values()) {
            Pace.median(sittings.latestTimes(form, SITTINGS_MEASURED)).ifPresent(pace -> paces.put(form, pace));
        }
    }

    /** How long sittings are kept here. */
    public Retention retention() {
        return retention;
    }

    /** The edition with which a questionnaire would begin now. */
    public Edition editionInForce() {
        return instruments.inForce();
    }

    /**
     * Begins a questionnaire, once: the same id again finds what was begun before. With the other form, as when someone
     * goes back and chooses anew, it begins another beside it.
     *
     * @param id made up by the page that asks, so that a form sent twice begins one sitting
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Questionnaire start(Visitor visitor, UUID id, Form form) {
        Optional<Sitting> before = sittings.find(id);
        if (before.isPresent()) {
            Sitting begun = own(visitor, id, before);
            return begun.form() == form ? questionnaire(begun) : start(visitor, besides(id, form), form);
        }
        Sitting sitting = Sitting.begun(id, visitor, instruments.inForce().name(), form, clock.instant(), retention);
        sittings.add(sitting);
        events.publishEvent(new SittingBegun(form));
        return questionnaire(sitting);
    }

    /**
     * Goes on from a finished quick sitting to all questions, in a sitting of its own that takes the answers along. The
     * quick one stays as it was. It is continued once: the same again finds what was begun before. What has all questions
     * already is its own continuation.
     *
     * @throws NotReached if the sitting is not finished; nothing is begun
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Questionnaire goOn(Visitor visitor, UUID id) {
        Sitting quick = own(visitor, id, sittings.find(id));
        if (!quick.isFinished()) {
            throw new NotReached(questionnaire(quick));
        }
        if (quick.form() == Form.FULL) {
            return questionnaire(quick);
        }
        return sittings.find(continuation(id)).map(this::questionnaire).orElseGet(() -> {
            Sitting continued = quick.continued(continuation(id), clock.instant(), retention);
            sittings.add(continued);
            events.publishEvent(new SittingBegun(Form.FULL));
            return questionnaire(continued);
        });
    }

    /** How the visitor went on from a quick sitting, or nothing where they did not. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> continued(Visitor visitor, UUID id) {
        return sittings.find(continuation(id))
                .filter(sitting -> sitting.belongsTo(visitor))
                .map(this::questionnaire);
    }

    /** What the visitor began last and did not finish, or nothing. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> underWay(Visitor visitor) {
        return sittings.underWay(visitor).map(this::questionnaire);
    }

    /** Everything that the visitor began and that is still kept, finished or not, in any order. */
    @Transactional(readOnly = true)
    public List<Questionnaire> all(Visitor visitor) {
        return sittings.all(visitor).stream().map(this::questionnaire).toList();
    }

    @Transactional(readOnly = true)
    public Questionnaire questionnaire(Visitor visitor, UUID id) {
        return questionnaire(own(visitor, id, sittings.find(id)));
    }

    /**
     * Keeps an answer; when this returns it is stored.
     *
     * @return how it stands now
     * @throws NoSuchItem if the form does not ask it
     * @throws NotReached if an earlier question is still open; nothing is stored
     * @throws AlreadyFinished if the answers stand and this one differs; nothing is stored
     */
    @Transactional
    public Questionnaire answer(Visitor visitor, UUID id, ItemKey key, Answer answer) {
        Questionnaire questionnaire = questionnaire(own(visitor, id, sittings.findForChange(id)));
        Item item = questionnaire.item(key);
        Sitting sitting = questionnaire.sitting();
        if (!questionnaire.isReached(item)) {
            throw new NotReached(questionnaire);
        }
        Sitting answered = sitting.answered(key, answer, clock.instant(), retention);
        if (answered.equals(sitting)) {
            return questionnaire;
        }
        if (sitting.isFinished()) {
            throw new AlreadyFinished(id);
        }
        sittings.save(answered);
        return questionnaire(answered);
    }

    /**
     * Lets the answers stand from now on. Finishing again changes nothing.
     *
     * @throws NotReached if a question is still open
     */
    @Transactional
    public void finish(Visitor visitor, UUID id) {
        Questionnaire questionnaire = questionnaire(own(visitor, id, sittings.findForChange(id)));
        if (!questionnaire.isComplete()) {
            throw new NotReached(questionnaire);
        }
        Sitting sitting = questionnaire.sitting();
        if (!sitting.isFinished()) {
            sittings.save(sitting.finished(clock.instant(), retention));
            Result result = scoring(questionnaire.edition()).result(sitting.form(), sitting.answers());
            events.publishEvent(new SittingFinished(sitting.form(), result.verdict()));
        }
    }

    /** @throws NotReached if the sitting is not finished */
    @Transactional(readOnly = true)
    public Outcome result(Visitor visitor, UUID id) {
        Questionnaire questionnaire = questionnaire(visitor, id);
        return result(questionnaire);
    }

    /** @throws NotReached if the sitting is not finished */
    public Outcome result(Questionnaire questionnaire) {
        if (!questionnaire.sitting().isFinished()) {
            throw new NotReached(questionnaire);
        }
        return Outcome.of(questionnaire, scoring(questionnaire.edition()));
    }

    /**
     * Two results of the visitor side by side.
     *
     * @throws NotReached if either sitting is not finished
     */
    @Transactional(readOnly = true)
    public Comparison compare(Visitor visitor, UUID one, UUID other) {
        return Comparison.of(result(visitor, one), result(visitor, other));
    }

    /**
     * Lets whoever has the link see the result, as long as the result is kept. The sitting stays locked meanwhile, so
     * that sharing twice at once makes one link, and nothing is shared that is just being deleted.
     *
     * @param withAnswers whether they see every answer, too
     * @throws NotReached if the sitting is not finished; nothing is shared
     */
    @Transactional
    public Share share(VisitorKey key, UUID id, boolean withAnswers) {
        Sitting sitting = own(key.holder(), id, sittings.findForChange(id));
        if (!sitting.isFinished()) {
            throw new NotReached(questionnaire(sitting));
        }
        return sharing.share(key, subject(id), withAnswers, sitting.keptUntil());
    }

    /** Takes the link back for good. Where there is none, nothing changes. */
    @Transactional
    public void unshare(Visitor visitor, UUID id) {
        own(visitor, id, sittings.findForChange(id));
        sharing.revoke(visitor, subject(id));
    }

    /** The link by which others see the visitor's result, or nothing where it is not shared. */
    @Transactional(readOnly = true)
    public Optional<Share> shared(Visitor visitor, UUID id) {
        return sharing.shared(visitor, subject(id));
    }

    /** The sittings whose results the visitor shares by a link that works. */
    @Transactional(readOnly = true)
    public Set<UUID> shared(Visitor visitor) {
        return sharing.shared(visitor).stream()
                .filter(subject -> subject.kind().equals(Outcome.KIND))
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** Deletes a sitting, finished or not, with its answers and every link to it. */
    @Transactional
    public void delete(Visitor visitor, UUID id) {
        own(visitor, id, sittings.findForChange(id));
        sittings.delete(id);
        sharing.forget(visitor, subject(id));
    }

    /** Deletes everything that the visitor began. The links come last: until then one may still be made. */
    @Transactional
    public void deleteAll(Visitor visitor) {
        sittings.deleteAll(visitor);
        sharing.forgetAll(visitor);
    }

    /** Deletes what is over, a few at a time so that nobody has to wait for it. Several instances may do so at once. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    public void deleteWhatIsOver() {
        Instant now = clock.instant();
        SittingsOver over;
        do {
            over = sittings.deleteKeptUntil(now, DELETED_AT_ONCE);
            events.publishEvent(over);
        } while (over.number() == DELETED_AT_ONCE);
    }

    private static Subject subject(UUID id) {
        return new Subject(Outcome.KIND, id);
    }

    /** As random as the id it comes from, and the same each time. */
    private static UUID besides(UUID id, Form form) {
        return UUID.nameUUIDFromBytes((id + " " + form).getBytes(StandardCharsets.US_ASCII));
    }

    private static UUID continuation(UUID id) {
        return UUID.nameUUIDFromBytes((id + " continued").getBytes(StandardCharsets.US_ASCII));
    }

    private Questionnaire questionnaire(Sitting sitting) {
        return new Questionnaire(sitting, instruments.edition(sitting.edition()));
    }

    private Scoring scoring(Edition edition) {
        return scorings.computeIfAbsent(edition.name(), name -> Scoring.of(edition));
    }

    private static Sitting own(Visitor visitor, UUID id, Optional<Sitting> found) {
        return found.filter(sitting -> sitting.belongsTo(visitor)).orElseThrow(() -> new NoSuchSitting(id));
    }
}
