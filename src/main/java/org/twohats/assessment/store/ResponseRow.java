package org.twohats.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.twohats.assessment.Response;
import org.twohats.instrument.Answer;
import org.twohats.instrument.ItemKey;

/** A {@link Response} as it is kept. */
@Entity
@Table(name = "response")
class ResponseRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "");

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer = Answer.SKIP;

    @Column(name = "answered_at")
    private Instant answeredAt = Instant.EPOCH;

    static ResponseRow of(UUID sitting, ItemKey item, Response response) {
        ResponseRow row = new ResponseRow();
        row.id = new Id(sitting, item.value());
        row.answer = response.answer();
        row.answeredAt = response.at();
        return row;
    }

    void become(Response response) {
        answer = response.answer();
        answeredAt = response.at();
    }

    ItemKey item() {
        return new ItemKey(id.item());
    }

    Response toResponse() {
        return new Response(answer, answeredAt);
    }

    @Embeddable
    record Id(
            @Column(name = "sitting_id") UUID sitting,
            @Column(name = "item_key") String item) implements Serializable {}
}
