package org.twohats.assessment;

/** Something was asked for before the questions in front of it were answered. */
public final class NotReached extends RuntimeException {

    private final transient Questionnaire questionnaire;

    public NotReached(Questionnaire questionnaire) {
        super("earlier questions of " + questionnaire.sitting().id() + " are still open");
        this.questionnaire = questionnaire;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }
}
