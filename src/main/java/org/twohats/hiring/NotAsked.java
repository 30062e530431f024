package org.twohats.hiring;

/** Something was asked for that comes only after other questions. */
public final class NotAsked extends RuntimeException {

    private final transient Consultation consultation;

    public NotAsked(Consultation consultation) {
        super("questions of " + consultation.hiringCase().id() + " are still open");
        this.consultation = consultation;
    }

    public Consultation consultation() {
        return consultation;
    }
}
