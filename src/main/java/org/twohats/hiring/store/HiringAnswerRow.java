package org.twohats.hiring.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Factor;
import org.twohats.role.Keyed;

/** An {@link Answer} as it is kept: the keys of its levels in one line, with a space between them. */
@Entity
@Table(name = "hiring_answer")
class HiringAnswerRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "");

    @Column(name = "levels")
    private String levels = "";

    static HiringAnswerRow of(UUID hiringCase, Answer answer) {
        HiringAnswerRow row = new HiringAnswerRow();
        row.id = new Id(hiringCase, answer.factor().key());
        row.become(answer);
        return row;
    }

    void become(Answer answer) {
        levels = String.join(" ", answer.keys());
    }

    String factor() {
        return id.factor();
    }

    /** Keys of factors and levels never change, so what was kept can always be read. */
    Answer toAnswer() {
        List<String> keys = levels.isEmpty() ? List.of() : List.of(levels.split(" "));
        return Keyed.of(Factor.class, id.factor())
                .flatMap(factor -> Answer.of(factor, keys))
                .orElseThrow(() -> new IllegalStateException("nobody knows the answer " + id.factor() + ": " + keys));
    }

    @Embeddable
    record Id(
            @Column(name = "case_id") UUID hiringCase,
            @Column(name = "factor") String factor) implements Serializable {}
}
