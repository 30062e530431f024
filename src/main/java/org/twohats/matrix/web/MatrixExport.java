package org.twohats.matrix.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.matrix.Change;
import org.twohats.matrix.Copy;
import org.twohats.matrix.Duty;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;

/**
 * A matrix as its owner takes it away. Others read this: fields are only ever added.
 *
 * @param visitor SHA-256 of the owner's key; the key itself is not stored; null where somebody else exports it
 * @param history what was changed, the oldest first; null where only the matrix itself is exported
 */
record MatrixExport(
        UUID id,
        @Nullable String visitor,
        String name,
        String preset,
        String edition,
        int changes,
        int version,
        Instant createdAt,
        Instant changedAt,
        Instant keptUntil,
        List<ExportedParty> parties,
        List<ExportedDuty> duties,
        @Nullable List<ExportedChange> history) {

    static MatrixExport of(Matrix matrix) {
        return of(matrix, null, null);
    }

    static MatrixExport of(MatrixService.Kept kept) {
        return of(
                kept.matrix(),
                kept.matrix().copy().owner().keyHash(),
                kept.changes().stream().map(ExportedChange::of).toList());
    }

    private static MatrixExport of(Matrix matrix, @Nullable String visitor, @Nullable List<ExportedChange> history) {
        Copy copy = matrix.copy();
        return new MatrixExport(
                copy.id(),
                visitor,
                copy.name(),
                copy.preset().key(),
                copy.edition(),
                copy.changes(),
                copy.version(),
                copy.createdAt(),
                copy.changedAt(),
                copy.keptUntil(),
                matrix.participants().stream()
                        .map(one -> new ExportedParty(one.key(), one.name()))
                        .toList(),
                matrix.duties().stream().map(ExportedDuty::of).toList(),
                history);
    }

    /** @param name empty where they are called as in the edition */
    record ExportedParty(String partyKey, String name) {}

    /**
     * @param name empty where it is called as in the edition
     * @param parts letters by the key of the party
     */
    record ExportedDuty(
            String dutyKey,
            String area,
            String name,
            boolean hidden,
            Map<String, String> parts,
            String handOff,
            String note,
            int version) {

        static ExportedDuty of(Duty duty) {
            Map<String, String> letters = new LinkedHashMap<>();
            duty.parts().forEach((party, part) -> letters.put(party, part.letters()));
            return new ExportedDuty(
                    duty.key(),
                    duty.area(),
                    duty.name(),
                    duty.hidden(),
                    letters,
                    duty.handOff(),
                    duty.note(),
                    duty.version());
        }
    }

    /**
     * @param link 0 for the owner, 1 for the first link for editing, and so on
     * @param was a row, a place or a name before, or null
     * @param became the same afterwards, or null
     */
    record ExportedChange(
            int number,
            Instant changedAt,
            int link,
            String kind,
            String subject,
            @Nullable Object was,
            @Nullable Object became) {

        static ExportedChange of(Change change) {
            return new ExportedChange(
                    change.number(),
                    change.at(),
                    change.link(),
                    change.kind().key(),
                    change.subject(),
                    change.before().<Object>map(ExportedDuty::of).orElseGet(() -> words(change.was())),
                    change.after().<Object>map(ExportedDuty::of).orElseGet(() -> words(change.became())));
        }

        private static @Nullable String words(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
