package org.twohats.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twohats.visitor.Visitor;

/** Keeps matrices, what was changed in them, and who may change them by a link. */
public interface Matrices {

    Optional<Matrix> find(UUID id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Matrix> findForChange(UUID id);

    /** What the visitor began, without its rows, in any order. */
    List<Copy> all(Visitor owner);

    /** Whole ones of the visitor, in any order; in as many questions for a hundred as for one. */
    List<Matrix> allWhole(Visitor owner);

    /** Keeps a matrix that was not kept before. */
    void add(Matrix matrix);

    /**
     * Keeps what differs, and what was changed.
     *
     * @param before as it was {@linkplain #findForChange found for change} in the same transaction
     */
    void save(Matrix before, Matrix after, List<Change> changes);

    /** Deletes a matrix with all that belongs to it. */
    void delete(UUID id);

    /** Deletes everything that the visitor began, and every right that they took up. */
    void deleteAll(Visitor visitor);

    /**
     * Deletes matrices whose time is over.
     *
     * @param most how many at most, so that a large number does not hold up other work
     * @return how many there were
     */
    int deleteKeptUntil(Instant now, int most);

    /**
     * The latest changes, the latest first.
     *
     * @param before only those with a lower number
     * @param most how many at most
     */
    List<Change> changes(UUID id, int before, int most);

    Optional<Change> change(UUID id, int number);

    /** Every change that is kept of those matrices, by matrix. */
    List<Changed> changes(List<UUID> ids);

    /** A change, and of which matrix it is. */
    record Changed(UUID matrix, Change change) {}

    /** By which links for editing the visitor may change the matrix, whether or not those still work. */
    Set<UUID> links(UUID id, Visitor visitor);

    /** Lets the visitor change the matrix for as long as that link works; does nothing where they may already. */
    void admit(Editing editing);

    /** Every right that the visitor took up, in any order. */
    List<Editing> editing(Visitor visitor);

    /** What others of the visitor's may be changed by them: the matrices of those rights, without their rows. */
    List<Copy> edited(Visitor visitor);

    /** Takes every right to change that matrix from the visitor. */
    void dismiss(UUID id, Visitor visitor);
}
