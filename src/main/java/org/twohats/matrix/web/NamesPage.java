package org.twohats.matrix.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.twohats.matrix.Copy;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.MatrixWords;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Participant;
import org.twohats.matrix.Wording;

/**
 * What a matrix and its columns are called, to be changed.
 *
 * @param now what the matrix is called as it is kept; the same as the name unless somebody else was faster
 * @param added what new columns are to be called; one empty field for each that may still be added
 */
record NamesPage(
        UUID matrix,
        int version,
        String name,
        String now,
        int mostName,
        List<Column> columns,
        List<String> added,
        int mostColumn) {

    static final String COLUMN = "column-";
    static final String REMOVED = "remove-";
    static final String ADDED = "new-";

    static NamesPage of(Opened opened, Locale locale) {
        MatrixWords words = MatrixService.words(opened, locale);
        Copy copy = opened.matrix().copy();
        List<Participant> participants = opened.matrix().participants();
        long own = participants.stream().filter(Participant::isOwn).count();
        return new NamesPage(
                copy.id(),
                copy.version(),
                copy.name(),
                copy.name(),
                Wording.MATRIX_NAME.most(),
                participants.stream().map(one -> Column.of(one, words)).toList(),
                java.util.Collections.nCopies((int) (Participant.MOST_OWN - own), ""),
                Wording.PARTICIPANT.most());
    }

    /** The same with what was typed, which is not stored. */
    NamesPage typing(Sent sent) {
        return new NamesPage(
                matrix,
                version,
                sent.text("name"),
                now,
                mostName,
                columns.stream().map(column -> column.typing(sent)).toList(),
                java.util.stream.IntStream.rangeClosed(1, added.size())
                        .mapToObj(i -> sent.text(ADDED + i))
                        .toList(),
                mostColumn);
    }

    NamesPage since(int earlier) {
        return new NamesPage(matrix, earlier, name, now, mostName, columns, added, mostColumn);
    }

    /**
     * @param standard what the edition calls it; empty for one that the organisation added
     * @param now what it is called as it is kept
     */
    record Column(String key, String name, String standard, String now, boolean own, boolean removed) {

        static Column of(Participant one, MatrixWords words) {
            String name = words.participant(one);
            return new Column(one.key(), name, words.standard(one), name, one.isOwn(), false);
        }

        Column typing(Sent sent) {
            return sent.has(COLUMN + key)
                    ? new Column(key, sent.text(COLUMN + key), standard, now, own, sent.has(REMOVED + key))
                    : this;
        }

        /** As it is kept: without a name of its own where it is called as in the edition. */
        Participant participant() {
            String tidied = Wording.PARTICIPANT.tidied(name);
            return new Participant(key, tidied.equals(standard) ? "" : tidied);
        }
    }
}
