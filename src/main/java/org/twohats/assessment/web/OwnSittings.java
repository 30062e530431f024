package org.twohats.assessment.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.Questionnaire;
import org.twohats.assessment.Response;
import org.twohats.assessment.ResultWordings;
import org.twohats.assessment.Sitting;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Belongings;
import org.twohats.visitor.Visitor;

/** The questionnaires that a visitor began, and the results of those that they finished. */
@Component
class OwnSittings implements Belongings {

    private final AssessmentService assessment;
    private final ResultWordings wordings;
    private final MessageSource messages;

    OwnSittings(AssessmentService assessment, ResultWordings wordings, MessageSource messages) {
        this.assessment = assessment;
        this.wordings = wordings;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "sittings";
    }

    @Override
    public List<Belonging> of(Visitor owner, Locale locale) {
        Set<UUID> shared = assessment.shared(owner);
        return assessment.all(owner).stream()
                .map(one -> belonging(one, shared.contains(one.sitting().id()), locale))
                .toList();
    }

    @Override
    public List<ExportedSitting> export(Visitor owner) {
        return assessment.all(owner).stream().map(this::exported).toList();
    }

    @Override
    public void erase(Visitor owner) {
        assessment.deleteAll(owner);
    }

    private Belonging belonging(Questionnaire questionnaire, boolean isShared, Locale locale) {
        Sitting sitting = questionnaire.sitting();
        int items = questionnaire.items().size();
        String form =
                messages.getMessage("own." + sitting.form().key(), new Object[] {sitting.edition(), items}, locale);
        String about = sitting.continuedFrom() == null
                ? form
                : messages.getMessage("own.continued", new Object[] {form}, locale);
        return new Belonging(
                sitting.isFinished()
                        ? wordings.in(locale)
                                .verdict(assessment.result(questionnaire).result())
                                .headline()
                        : messages.getMessage(
                                "own.draft", new Object[] {sitting.responses().size(), items}, locale),
                isShared ? messages.getMessage("own.shared", new Object[] {about}, locale) : about,
                (sitting.isFinished() ? "/results/" : "/questionnaire/") + sitting.id(),
                "/results/" + sitting.id() + "/delete",
                sitting.startedAt(),
                sitting.keptUntil());
    }

    private ExportedSitting exported(Questionnaire questionnaire) {
        Sitting sitting = questionnaire.sitting();
        return new ExportedSitting(
                sitting.id(),
                sitting.visitor().keyHash(),
                sitting.edition(),
                sitting.form().key(),
                sitting.continuedFrom(),
                sitting.startedAt(),
                sitting.finishedAt(),
                sitting.keptUntil(),
                questionnaire.items().stream()
                        .map(Item::key)
                        .flatMap(item -> Stream.ofNullable(sitting.responses().get(item))
                                .map(response -> ExportedResponse.of(item, response)))
                        .toList(),
                sitting.isFinished() ? ResultExport.of(assessment.result(questionnaire)) : null);
    }

    /**
     * A sitting as its owner takes it away. Others read this: fields are only ever added.
     *
     * @param visitor SHA-256 of the key; the key itself is not stored
     * @param continuedFrom the quick sitting whose answers it took along, or null
     * @param finishedAt null while it is under way
     * @param result null while it is under way
     */
    record ExportedSitting(
            UUID id,
            String visitor,
            String edition,
            String form,
            @Nullable UUID continuedFrom,
            Instant startedAt,
            @Nullable Instant finishedAt,
            Instant keptUntil,
            List<ExportedResponse> responses,
            @Nullable ResultExport result) {}

    record ExportedResponse(String item, String answer, Instant answeredAt) {

        static ExportedResponse of(ItemKey item, Response response) {
            return new ExportedResponse(item.value(), response.answer().key(), response.at());
        }
    }
}
