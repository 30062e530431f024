package org.twohats.matrix;

import java.util.List;
import java.util.Optional;
import org.twohats.responsibility.ResponsibilityWords;

/** A matrix in one language: its own names where the organisation gave some, and those of the edition elsewhere. */
public record MatrixWords(Matrix matrix, ResponsibilityWords words) {

    public String participant(Participant participant) {
        return participant.name().isEmpty() ? standard(participant) : participant.name();
    }

    /** What the edition calls them; empty for one that the organisation added. */
    public String standard(Participant participant) {
        return participant
                .party()
                .map(party -> words.name(matrix.copy().preset(), party))
                .orElse("");
    }

    public List<String> participants() {
        return matrix.participants().stream().map(this::participant).toList();
    }

    public String duty(Duty duty) {
        return duty.name().isEmpty()
                ? standard(duty.key()).map(ResponsibilityWords.Words::name).orElse("")
                : duty.name();
    }

    /** What the edition says about the row, or nothing for one that the organisation added. */
    public Optional<ResponsibilityWords.Words> standard(String key) {
        return Optional.ofNullable(words.responsibilities().get(key));
    }

    public String area(String key) {
        return words.area(key);
    }
}
