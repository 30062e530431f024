package org.twohats.matrix;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.ResponsibilityService;
import org.twohats.sharing.Share;
import org.twohats.sharing.SharingService;
import org.twohats.sharing.Subject;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/**
 * What can be done with an organisation's own matrix: begin it, read it, change it, check it, share it, take a change
 * back.
 *
 * <p>Everything answers only to its owner, and to whoever came by a link for editing that still works; for anybody else
 * there is {@link NoSuchMatrix}. Some things are left to the owner alone, and say so.
 */
@Service
public class MatrixService {

    /** What a link to read is a link to. */
    public static final String READING = "matrix";

    /** What a link to edit is a link to. */
    public static final String EDITING = "matrix-editing";

    private static final int DELETED_AT_ONCE = 200;

    private final Matrices matrices;
    private final ResponsibilityService responsibilities;
    private final SharingService sharing;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Retention retention;

    MatrixService(
            Matrices matrices,
            ResponsibilityService responsibilities,
            SharingService sharing,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${two-hats.retention.matrices}") Duration matricesKept) {
        this.matrices = matrices;
        this.responsibilities = responsibilities;
        this.sharing = sharing;
        this.clock = clock;
        this.events = events;
        this.retention = new Retention(matricesKept);
    }

    public Retention retention() {
        return retention;
    }

    /** The responsibilities that a copy would be made of now. */
    public Responsibilities inForce() {
        return responsibilities.edition(responsibilities.edition());
    }

    /**
     * Begins a matrix, once: the same id again finds what was begun before.
     *
     * @param id made up by the page that asks, so that a form sent twice begins one matrix
     * @param name tidied, and without a {@link Wording.Problem}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Matrix begin(Visitor visitor, UUID id, String name, Preset preset) {
        return begun(visitor, id, name, preset, Map.of(), Map.of());
    }

    /**
     * The same with names of some columns, and notes on some rows.
     *
     * @param names by what the column stands for, each tidied and without a {@link Wording.Problem}
     * @param notes by the key of the row, each tidied and without a {@link Wording.Problem}; of rows that are not there
     *     nothing is noted
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public Matrix begin(
            Visitor visitor, UUID id, String name, Preset preset, Map<Party, String> names, Map<String, String> notes) {
        return begun(visitor, id, name, preset, names, notes);
    }

    private Matrix begun(
            Visitor visitor, UUID id, String name, Preset preset, Map<Party, String> names, Map<String, String> notes) {
        Optional<Matrix> before = matrices.find(id);
        if (before.isPresent()) {
            return before.filter(matrix -> matrix.copy().belongsTo(visitor)).orElseThrow(() -> new NoSuchMatrix(id));
        }
        Responsibilities edition = inForce();
        Copy copy = Copy.begun(id, visitor, name, preset, edition.edition(), clock.instant(), retention);
        Matrix matrix = Matrix.of(copy, edition).calling(names).noting(notes);
        matrices.add(matrix);
        events.publishEvent(new MatrixBegun());
        return matrix;
    }

    /** What the visitor began, in any order. */
    @Transactional(readOnly = true)
    public List<Copy> own(Visitor visitor) {
        return matrices.all(visitor);
    }

    /** What others let the visitor change, in any order. */
    @Transactional(readOnly = true)
    public List<Copy> edited(Visitor visitor) {
        List<Editing> rights = matrices.editing(visitor);
        if (rights.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> links = new HashMap<>();
        rights.forEach(right ->
                links.computeIfAbsent(right.matrix(), first -> new HashSet<>()).add(right.link()));
        return matrices.edited(visitor).stream()
                .filter(copy -> editingLink(copy, links.getOrDefault(copy.id(), Set.of()))
                        .isPresent())
                .toList();
    }

    @Transactional(readOnly = true)
    public Opened open(Visitor visitor, UUID id) {
        return opened(visitor, id, matrices.find(id));
    }

    /** The same for the owner alone. */
    @Transactional(readOnly = true)
    public Opened openOwn(Visitor visitor, UUID id) {
        return owned(open(visitor, id));
    }

    /** The matrix that a link leads to, or nothing where it is gone. */
    @Transactional(readOnly = true)
    public Optional<Opened> shown(Share share) {
        return matrices.find(share.subject().id())
                .filter(matrix -> matrix.copy().belongsTo(share.owner()))
                .map(matrix -> new Opened(matrix, edition(matrix), 0));
    }

    /**
     * Keeps what a row says.
     *
     * @param version that of the row when the page was opened
     * @throws Stale if somebody else changed it since, and it does not say so already
     */
    @Transactional
    public void change(
            Visitor visitor,
            UUID id,
            String key,
            int version,
            String name,
            boolean hidden,
            Map<String, Involvement> parts,
            String handOff,
            String note) {
        Opened opened = forChange(visitor, id);
        Duty duty = opened.matrix().duty(key);
        Duty wanted = duty.saying(name, hidden, parts, handOff, note)
                .among(opened.matrix().participantKeys());
        if (!wanted.says(duty)) {
            check(duty, version, opened);
            save(opened, opened.matrix().with(wanted));
        }
    }

    /**
     * Sets a row back to what the preset says.
     *
     * @throws Stale if somebody else changed it since the page was opened
     */
    @Transactional
    public void reset(Visitor visitor, UUID id, String key, int version) {
        Opened opened = forChange(visitor, id);
        Duty duty = opened.matrix().duty(key);
        if (duty.isOwn()) {
            throw new NoSuchDuty(key);
        }
        Matrix reset = opened.matrix().resetting(key, opened.edition());
        if (!reset.duty(key).says(duty)) {
            check(duty, version, opened);
            save(opened, reset);
        }
    }

    /**
     * Moves a row one place up or down.
     *
     * @param from where it stood when the page was opened; from elsewhere it is not moved again
     */
    @Transactional
    public void move(Visitor visitor, UUID id, String key, int from, boolean up) {
        Opened opened = forChange(visitor, id);
        Matrix before = opened.matrix();
        if (before.place(key) == from) {
            saveMoved(opened, before.moving(key, up, opened.edition().areas()), key);
        }
    }

    /**
     * Adds a row at the end of an area.
     *
     * @return its key
     * @throws Full if there are too many
     */
    @Transactional
    public String add(Visitor visitor, UUID id, String name, String area) {
        Opened opened = forChange(visitor, id);
        Matrix matrix = opened.matrix();
        if (matrix.duties().size() >= Matrix.MOST_DUTIES) {
            throw new Full();
        }
        String key = matrix.freeKey();
        Duty added = new Duty(key, area, name, false, Map.of(), "", "", 0);
        save(opened, matrix.adding(added, opened.edition().areas()));
        return key;
    }

    /**
     * Takes a row away that the organisation added. It can be put back from the history.
     *
     * @throws Stale if somebody else changed it since the page was opened
     */
    @Transactional
    public void remove(Visitor visitor, UUID id, String key, int version) {
        Opened opened = forChange(visitor, id);
        Duty duty = opened.matrix().duty(key);
        if (!duty.isOwn()) {
            throw new NoSuchDuty(key);
        }
        check(duty, version, opened);
        save(opened, opened.matrix().without(key));
    }

    /**
     * Names the matrix and its columns anew.
     *
     * @param columns those that stay, in order; whoever the organisation added and is not among them is removed
     * @param added what new columns are called
     * @throws Stale if somebody else did so since the page was opened
     */
    @Transactional
    public void rename(
            Visitor visitor, UUID id, int version, String name, List<Participant> columns, List<String> added) {
        Opened opened = forChange(visitor, id);
        Matrix matrix = opened.matrix();
        Set<String> known = Set.copyOf(matrix.participantKeys());
        List<Participant> wanted = new ArrayList<>(
                columns.stream().filter(one -> known.contains(one.key())).toList());
        int next = Integer.parseInt(matrix.freeKey().substring(4));
        for (String one : added) {
            wanted.add(new Participant("own-" + next++, one));
        }
        Matrix renamed = matrix.headed(name, wanted);
        if (!renamed.hasSameHead(matrix)) {
            if (matrix.copy().version() != version) {
                throw new Stale(matrix);
            }
            save(opened, renamed);
        }
    }

    /** Sets everything back to what the preset says, own rows and columns included. For the owner alone. */
    @Transactional
    public void resetAll(Visitor visitor, UUID id) {
        Opened opened = owned(forChange(visitor, id));
        Matrix matrix = opened.matrix();
        Matrix fresh = Matrix.of(matrix.copy(), opened.edition());
        save(opened, fresh);
    }

    /** Takes what a table said in place of what the matrix says now. For the owner alone. */
    @Transactional
    public void replace(Visitor visitor, UUID id, Matrix read) {
        Opened opened = owned(forChange(visitor, id));
        save(opened, new Matrix(opened.matrix().copy(), read.participants(), read.duties()));
    }

    /** The latest changes, the latest first, below that number. */
    @Transactional(readOnly = true)
    public List<Change> history(Visitor visitor, UUID id, int before, int most) {
        open(visitor, id);
        return matrices.changes(id, before, most);
    }

    /**
     * Puts a row back to how it was before a change. That is a change itself.
     *
     * @param version that of the row when the page was opened, 0 where it was not there
     * @throws NoSuchDuty if the change is not kept any more, or cannot be taken back by itself
     * @throws Stale if somebody else changed the row since the page was opened
     */
    @Transactional
    public void takeBack(Visitor visitor, UUID id, int number, int version) {
        Opened opened = forChange(visitor, id);
        Matrix matrix = opened.matrix();
        Change change = matrices.change(id, number)
                .filter(Change::canBeTakenBack)
                .orElseThrow(() -> new NoSuchDuty(String.valueOf(number)));
        Optional<Duty> now = matrix.find(change.subject());
        if (now.map(Duty::version).orElse(0) != version) {
            throw new Stale(matrix);
        }
        List<String> areas = opened.edition().areas();
        if (change.kind() == Change.Kind.PLACE) {
            Duty duty = now.orElseThrow(() -> new NoSuchDuty(change.subject()));
            String was = change.was();
            saveMoved(opened, matrix.placing(duty.key(), Change.area(was), Change.place(was), areas), duty.key());
            return;
        }
        Matrix back = change.before()
                .map(before -> before.among(matrix.participantKeys()))
                .map(before -> now.isPresent()
                        ? matrix.with(before.in(now.get().area()).at(now.get().version()))
                        : matrix.adding(before, areas))
                .orElseGet(() -> matrix.without(change.subject()));
        if (back.duties().size() > Matrix.MOST_DUTIES) {
            throw new Full();
        }
        save(opened, back);
    }

    /** Makes a link to the matrix, of one of the two kinds. For the owner alone. */
    @Transactional
    public void share(VisitorKey key, UUID id, String kind) {
        Opened opened = owned(forChange(key.holder(), id));
        sharing.share(key, new Subject(kind, id), false, opened.matrix().copy().keptUntil());
    }

    /** Takes the link of that kind back for good, and with it every right that came by it. For the owner alone. */
    @Transactional
    public void unshare(Visitor visitor, UUID id, String kind) {
        owned(forChange(visitor, id));
        sharing.revoke(visitor, new Subject(kind, id));
    }

    /** The owner's link of that kind, or nothing where there is none that works. */
    @Transactional(readOnly = true)
    public Optional<Share> shared(Visitor visitor, UUID id, String kind) {
        return sharing.shared(visitor, new Subject(kind, id));
    }

    /** Which matrices the visitor shares by a link that works. */
    @Transactional(readOnly = true)
    public Set<UUID> shared(Visitor visitor) {
        return sharing.shared(visitor).stream()
                .filter(subject -> Set.of(READING, EDITING).contains(subject.kind()))
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** Lets the visitor change the matrix, as long as the link for editing works. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 2, delay = 1)
    @Transactional
    public void admit(Share link, Visitor visitor) {
        UUID id = link.subject().id();
        Matrix matrix = matrices.findForChange(id)
                .filter(found -> found.copy().belongsTo(link.owner()))
                .orElseThrow(() -> new NoSuchMatrix(id));
        if (!matrix.copy().belongsTo(visitor) && !matrices.links(id, visitor).contains(link.id())) {
            matrices.admit(new Editing(id, link.id(), visitor, clock.instant()));
        }
    }

    /** Deletes the matrix where it is the visitor's own; otherwise they may not change it any longer. */
    @Transactional
    public void delete(Visitor visitor, UUID id) {
        if (forChange(visitor, id).isOwners()) {
            matrices.delete(id);
            sharing.forget(visitor, new Subject(READING, id));
            sharing.forget(visitor, new Subject(EDITING, id));
        } else {
            matrices.dismiss(id, visitor);
        }
    }

    /** Everything that is stored of what the visitor began. */
    @Transactional(readOnly = true)
    public List<Kept> export(Visitor visitor) {
        List<Matrix> own = matrices.allWhole(visitor);
        Map<UUID, List<Change>> changes = new HashMap<>();
        if (!own.isEmpty()) {
            matrices.changes(own.stream().map(matrix -> matrix.copy().id()).toList())
                    .forEach(changed -> changes.computeIfAbsent(changed.matrix(), first -> new ArrayList<>())
                            .add(changed.change()));
        }
        return own.stream()
                .map(matrix ->
                        new Kept(matrix, changes.getOrDefault(matrix.copy().id(), List.of())))
                .toList();
    }

    /** A matrix with every change that is kept of it. */
    public record Kept(Matrix matrix, List<Change> changes) {}

    /** Every right that the visitor took up. */
    @Transactional(readOnly = true)
    public List<Editing> editing(Visitor visitor) {
        return matrices.editing(visitor);
    }

    /** Deletes everything that the visitor began, and every right that they took up. Links come last, as ever. */
    @Transactional
    public void deleteAll(Visitor visitor) {
        matrices.deleteAll(visitor);
        sharing.forgetAll(visitor);
    }

    /** Deletes what is over, a few at a time so that nobody has to wait for it. Several instances may do so at once. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    public void deleteWhatIsOver() {
        Instant now = clock.instant();
        int deleted;
        do {
            deleted = matrices.deleteKeptUntil(now, DELETED_AT_ONCE);
            events.publishEvent(new MatricesOver(deleted));
        } while (deleted == DELETED_AT_ONCE);
    }

    /** The words of a matrix in the reader's language. */
    public static MatrixWords words(Opened opened, Locale locale) {
        return new MatrixWords(opened.matrix(), opened.edition().in(locale));
    }

    private Opened forChange(Visitor visitor, UUID id) {
        return opened(visitor, id, matrices.findForChange(id));
    }

    private Opened opened(Visitor visitor, UUID id, Optional<Matrix> found) {
        Matrix matrix = found.orElseThrow(() -> new NoSuchMatrix(id));
        if (matrix.copy().belongsTo(visitor)) {
            return new Opened(matrix, edition(matrix), 0);
        }
        int link = editingLink(matrix.copy(), matrices.links(id, visitor)).orElseThrow(() -> new NoSuchMatrix(id));
        return new Opened(matrix, edition(matrix), link);
    }

    /** The number of the link for editing that works, if it is among those. */
    private Optional<Integer> editingLink(Copy copy, Set<UUID> links) {
        return links.isEmpty()
                ? Optional.empty()
                : sharing.shared(copy.owner(), new Subject(EDITING, copy.id()))
                        .filter(share -> links.contains(share.id()))
                        .map(Share::round);
    }

    private static Opened owned(Opened opened) {
        if (!opened.isOwners()) {
            throw new NoSuchMatrix(opened.matrix().copy().id());
        }
        return opened;
    }

    private static void check(Duty duty, int version, Opened opened) {
        if (duty.version() != version) {
            throw new Stale(opened.matrix());
        }
    }

    private void save(Opened opened, Matrix changed) {
        Instant now = clock.instant();
        save(opened, changed, Change.between(opened.matrix(), changed, now, opened.link()), now);
    }

    /** A move changes where rows stand and not what they say, save the area of the one that went over to another. */
    private void saveMoved(Opened opened, Matrix moved, String key) {
        Matrix before = opened.matrix();
        if (!moved.equals(before)) {
            Instant now = clock.instant();
            save(opened, moved, List.of(Change.moved(before, moved, key, now, opened.link())), now);
        }
    }

    private void save(Opened opened, Matrix changed, List<Change> changes, Instant now) {
        Matrix before = opened.matrix();
        if (changes.isEmpty() && changed.equals(before)) {
            return;
        }
        Copy copy = changed.copy().changed(changes.size(), !changed.hasSameHead(before), now, retention);
        Matrix after = new Matrix(copy, changed.participants(), changed.duties()).after(before);
        matrices.save(before, after, changes);
        if (!copy.keptUntil().equals(before.copy().keptUntil())) {
            List.of(READING, EDITING)
                    .forEach(kind -> sharing.prolong(copy.owner(), new Subject(kind, copy.id()), copy.keptUntil()));
        }
    }

    private Responsibilities edition(Matrix matrix) {
        return responsibilities.edition(matrix.copy().edition());
    }
}
