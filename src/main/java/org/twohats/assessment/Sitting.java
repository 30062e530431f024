package org.twohats.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.ItemKey;
import org.twohats.visitor.Visitor;

/**
 * One person's way through the questionnaire, from the start until it is finished and its answers stand.
 *
 * @param id random; opens nothing by itself
 * @param visitor who began it and alone may see it
 * @param edition the name of the edition it was begun with; it stays with it to the end
 * @param continuedFrom the quick sitting whose answers it took along; null where there is none, or none any longer
 * @param finishedAt null while it is under way
 * @param keptUntil when it is deleted
 */
public record Sitting(
        UUID id,
        Visitor visitor,
        String edition,
        Form form,
        @Nullable UUID continuedFrom,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Instant keptUntil,
        Map<ItemKey, Response> responses) {

    public Sitting {
        responses = Map.copyOf(responses);
    }

    /** One without any answer yet. */
    static Sitting begun(UUID id, Visitor visitor, String edition, Form form, Instant now, Retention retention) {
        return new Sitting(id, visitor, edition, form, null, now, null, retention.ofDraft(now), Map.of());
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean belongsTo(Visitor someone) {
        return visitor.equals(someone);
    }

    /** What was answered to the item, or nothing where it was not answered yet. A skip is an answer here. */
    public Optional<Answer> answer(ItemKey item) {
        return Optional.ofNullable(responses.get(item)).map(Response::answer);
    }

    /** Whether the answer was given before this sitting began, and taken along. */
    public boolean isTakenAlong(ItemKey item) {
        return Optional.ofNullable(responses.get(item))
                .filter(response -> response.at().isBefore(startedAt))
                .isPresent();
    }

    /** All answers that were given, skips included. */
    public Map<ItemKey, Answer> answers() {
        Map<ItemKey, Answer> answers = new HashMap<>();
        responses.forEach((item, response) -> answers.put(item, response.answer()));
        return answers;
    }

    /** How many questions were skipped. */
    public long skipped() {
        return responses.values().stream()
                .filter(response -> !response.answer().counts())
                .count();
    }

    /** The same with this answer in place of any earlier one. Answering alike again changes nothing. */
    Sitting answered(ItemKey item, Answer answer, Instant now, Retention retention) {
        if (answer(item).filter(answer::equals).isPresent()) {
            return this;
        }
        Map<ItemKey, Response> changed = new HashMap<>(responses);
        changed.put(item, new Response(answer, now));
        return new Sitting(
                id,
                visitor,
                edition,
                form,
                continuedFrom,
                startedAt,
                finishedAt,
                retention.ofDraft(now, keptUntil),
                changed);
    }

    /** The same with its answers standing from now on. */
    Sitting finished(Instant now, Retention retention) {
        return new Sitting(
                id, visitor, edition, form, continuedFrom, startedAt, now, retention.ofResult(now), responses);
    }

    /** Another one over all questions, with the answers of this one taken along. */
    Sitting continued(UUID anew, Instant now, Retention retention) {
        return new Sitting(anew, visitor, edition, Form.FULL, id, now, null, retention.ofDraft(now), responses);
    }
}
