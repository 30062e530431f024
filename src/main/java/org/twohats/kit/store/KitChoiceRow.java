package org.twohats.kit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twohats.kit.KeptKit;

/** What was chosen of one post, as it is kept: keys in one line, with a space between them. */
@Entity
@Table(name = "hiring_kit_choice")
class KitChoiceRow {

    @EmbeddedId
    private Id id = new Id(new UUID(0, 0), "");

    @Column(name = "outcomes")
    private String outcomes = "";

    @Column(name = "must_haves")
    private String mustHaves = "";

    static KitChoiceRow of(UUID hiringCase, String post, KeptKit.Picks picks) {
        KitChoiceRow row = new KitChoiceRow();
        row.id = new Id(hiringCase, post);
        row.become(picks);
        return row;
    }

    void become(KeptKit.Picks picks) {
        outcomes = String.join(" ", picks.outcomes());
        mustHaves = String.join(" ", picks.mustHaves());
    }

    String post() {
        return id.post();
    }

    KeptKit.Picks toPicks() {
        return new KeptKit.Picks(List.of(outcomes.split(" ")), List.of(mustHaves.split(" ")));
    }

    @Embeddable
    record Id(
            @Column(name = "case_id") UUID hiringCase,
            @Column(name = "post") String post) implements Serializable {}
}
