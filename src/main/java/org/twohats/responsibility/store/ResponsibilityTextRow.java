package org.twohats.responsibility.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** One file of a kept edition. Rows are written once and never changed. */
@Entity
@Table(name = "responsibility_file")
class ResponsibilityTextRow implements Persistable<ResponsibilityTextRow.Id> {

    @EmbeddedId
    private Id id = new Id("", "");

    @Column(name = "body", columnDefinition = "text")
    private String body = "";

    ResponsibilityTextRow() {}

    ResponsibilityTextRow(String edition, String name, String body) {
        this.id = new Id(edition, name);
        this.body = body;
    }

    String name() {
        return id.name();
    }

    String body() {
        return body;
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Embeddable
    record Id(String edition, String name) implements Serializable {}
}
