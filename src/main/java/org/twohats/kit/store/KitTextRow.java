package org.twohats.kit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.twohats.kit.KeptKit;

/** A text that was written in place of ours, as it is kept. */
@Entity
@Table(name = "hiring_kit_text")
class KitTextRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "", "");

    @Column(name = "body")
    private String body = "";

    @Column(name = "version")
    private int version;

    static KitTextRow of(UUID hiringCase, String post, String place, KeptKit.Text text) {
        KitTextRow row = new KitTextRow();
        row.id = new Id(hiringCase, post, place);
        row.become(text);
        return row;
    }

    void become(KeptKit.Text text) {
        body = text.body();
        version = text.version();
    }

    String post() {
        return id.post();
    }

    String place() {
        return id.place();
    }

    KeptKit.Text toText() {
        return new KeptKit.Text(body, version);
    }

    @Embeddable
    record Id(
            @Column(name = "case_id") UUID hiringCase,
            @Column(name = "post") String post,
            @Column(name = "place") String place)
            implements Serializable {}
}
