package org.twohats.matrix.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twohats.matrix.Editing;
import org.twohats.matrix.MatrixService;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Belongings;
import org.twohats.visitor.Visitor;

/** The matrices of others that a visitor may edit by a link. Erasing takes the right away and leaves the matrix. */
@Component
class EditedMatrices implements Belongings {

    private final MatrixService matrices;
    private final MessageSource messages;

    EditedMatrices(MatrixService matrices, MessageSource messages) {
        this.matrices = matrices;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "matrixEditing";
    }

    @Override
    public List<Belonging> of(Visitor visitor, Locale locale) {
        return matrices.edited(visitor).stream()
                .map(copy -> new Belonging(
                        copy.name(),
                        messages.getMessage("matrix.edited", new Object[] {copy.edition()}, locale),
                        "/matrices/" + copy.id(),
                        "/matrices/" + copy.id() + "/delete",
                        copy.createdAt(),
                        copy.keptUntil()))
                .toList();
    }

    @Override
    public List<ExportedEditing> export(Visitor visitor) {
        return matrices.editing(visitor).stream().map(ExportedEditing::of).toList();
    }

    /** The rights went with the matrices of one's own. */
    @Override
    public void erase(Visitor visitor) {}

    /**
     * A right as whoever has it takes it away. Others read this: fields are only ever added.
     *
     * @param visitor SHA-256 of the key; the key itself is not stored
     */
    record ExportedEditing(UUID matrixId, UUID shareId, String visitor, Instant since) {

        static ExportedEditing of(Editing editing) {
            return new ExportedEditing(
                    editing.matrix(), editing.link(), editing.visitor().keyHash(), editing.since());
        }
    }
}
