package org.twohats.matrix.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.twohats.matrix.Change;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Duty;
import org.twohats.matrix.Editing;
import org.twohats.matrix.Matrices;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.Participant;
import org.twohats.visitor.Visitor;

/** A repository, so that a broken constraint comes out as Spring's exception and not as Hibernate's. */
@Repository
class JpaMatrices implements Matrices {

    private final CopyRows copies;
    private final ParticipantRows participants;
    private final DutyRows duties;
    private final ChangeRows changes;
    private final EditorRows editors;
    private final EntityManager entities;

    JpaMatrices(
            CopyRows copies,
            ParticipantRows participants,
            DutyRows duties,
            ChangeRows changes,
            EditorRows editors,
            EntityManager entities) {
        this.copies = copies;
        this.participants = participants;
        this.duties = duties;
        this.changes = changes;
        this.editors = editors;
        this.entities = entities;
    }

    @Override
    public Optional<Matrix> find(UUID id) {
        return copies.findById(id).map(this::whole);
    }

    @Override
    public Optional<Matrix> findForChange(UUID id) {
        return copies.lock(id).map(this::whole);
    }

    @Override
    public List<Copy> all(Visitor owner) {
        return copies.findByVisitor(owner.keyHash()).stream()
                .map(CopyRow::toCopy)
                .toList();
    }

    @Override
    public List<Matrix> allWhole(Visitor owner) {
        return whole(copies.findByVisitor(owner.keyHash()));
    }

    @Override
    public void add(Matrix matrix) {
        UUID id = matrix.copy().id();
        entities.persist(CopyRow.of(matrix.copy()));
        for (int i = 0; i < matrix.participants().size(); i++) {
            entities.persist(ParticipantRow.of(id, i, matrix.participants().get(i)));
        }
        for (int i = 0; i < matrix.duties().size(); i++) {
            entities.persist(DutyRow.of(id, i, matrix.duties().get(i)));
        }
        entities.flush();
    }

    /** The rows are still at hand from when they were read, so nothing is read again; only what differs is written. */
    @Override
    public void save(Matrix before, Matrix after, List<Change> made) {
        UUID id = after.copy().id();
        entities.find(CopyRow.class, id).become(after.copy());
        saveParticipants(id, before, after);
        saveDuties(id, before, after);
        made.forEach(change -> entities.persist(ChangeRow.of(id, change)));
        int last = after.copy().changes() - Change.MOST;
        if (last > 0 && !made.isEmpty()) {
            entities.flush();
            changes.deleteUpTo(id, last);
        }
    }

    @Override
    public void delete(UUID id) {
        copies.delete(id);
    }

    @Override
    public void deleteAll(Visitor visitor) {
        editors.deleteAll(visitor.keyHash());
        copies.deleteAll(visitor.keyHash());
    }

    /** In a transaction of its own, which is over soon. A matrix that someone changes meanwhile stays. */
    @Override
    @Transactional
    public int deleteKeptUntil(Instant now, int most) {
        List<UUID> over = copies.keptUntil(now, Limit.of(most));
        return over.isEmpty() ? 0 : copies.deleteAll(over, now);
    }

    @Override
    public List<Change> changes(UUID id, int before, int most) {
        return changes.latest(id, before, Limit.of(most)).stream()
                .map(ChangeRow::toChange)
                .toList();
    }

    @Override
    public Optional<Change> change(UUID id, int number) {
        return changes.findById(new ChangeRow.Id(id, number)).map(ChangeRow::toChange);
    }

    @Override
    public List<Changed> changes(List<UUID> ids) {
        return changes.of(ids).stream()
                .map(row -> new Changed(row.matrix(), row.toChange()))
                .toList();
    }

    @Override
    public Set<UUID> links(UUID id, Visitor visitor) {
        return Set.copyOf(editors.links(id, visitor.keyHash()));
    }

    @Override
    public void admit(Editing editing) {
        entities.persist(EditorRow.of(editing));
        entities.flush();
    }

    @Override
    public List<Editing> editing(Visitor visitor) {
        return editors.of(visitor.keyHash()).stream().map(EditorRow::toEditing).toList();
    }

    @Override
    public List<Copy> edited(Visitor visitor) {
        return copies.edited(visitor.keyHash()).stream().map(CopyRow::toCopy).toList();
    }

    @Override
    public void dismiss(UUID id, Visitor visitor) {
        editors.delete(id, visitor.keyHash());
    }

    private Matrix whole(CopyRow copy) {
        return whole(List.of(copy)).get(0);
    }

    private List<Matrix> whole(List<CopyRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(CopyRow::id).toList();
        Map<UUID, List<Participant>> columns = new LinkedHashMap<>();
        participants
                .of(ids)
                .forEach(row -> columns.computeIfAbsent(row.matrix(), first -> new ArrayList<>())
                        .add(row.toParticipant()));
        Map<UUID, List<Duty>> rows = new LinkedHashMap<>();
        duties.of(ids)
                .forEach(row -> rows.computeIfAbsent(row.matrix(), first -> new ArrayList<>())
                        .add(row.toDuty()));
        return found.stream()
                .map(copy -> new Matrix(
                        copy.toCopy(),
                        columns.getOrDefault(copy.id(), List.of()),
                        rows.getOrDefault(copy.id(), List.of())))
                .toList();
    }

    private void saveParticipants(UUID id, Matrix before, Matrix after) {
        Set<String> gone = before.participants().stream().map(Participant::key).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(gone);
        for (int i = 0; i < after.participants().size(); i++) {
            Participant one = after.participants().get(i);
            gone.remove(one.key());
            if (known.contains(one.key())) {
                entities.find(ParticipantRow.class, new ParticipantRow.Id(id, one.key()))
                        .become(i, one);
            } else {
                entities.persist(ParticipantRow.of(id, i, one));
            }
        }
        gone.forEach(key -> entities.remove(entities.find(ParticipantRow.class, new ParticipantRow.Id(id, key))));
    }

    private void saveDuties(UUID id, Matrix before, Matrix after) {
        Set<String> gone = before.duties().stream().map(Duty::key).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(gone);
        for (int i = 0; i < after.duties().size(); i++) {
            Duty duty = after.duties().get(i);
            gone.remove(duty.key());
            if (known.contains(duty.key())) {
                entities.find(DutyRow.class, new DutyRow.Id(id, duty.key())).become(i, duty);
            } else {
                entities.persist(DutyRow.of(id, i, duty));
            }
        }
        gone.forEach(key -> entities.remove(entities.find(DutyRow.class, new DutyRow.Id(id, key))));
    }
}
