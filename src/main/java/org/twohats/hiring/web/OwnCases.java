package org.twohats.hiring.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringCase;
import org.twohats.hiring.HiringService;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Belongings;
import org.twohats.visitor.Visitor;

/** The hiring cases that a visitor opened. */
@Component
class OwnCases implements Belongings {

    private final HiringService hiring;
    private final MessageSource messages;

    OwnCases(HiringService hiring, MessageSource messages) {
        this.hiring = hiring;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public List<Belonging> of(Visitor owner, Locale locale) {
        Set<UUID> shared = hiring.shared(owner);
        return hiring.all(owner).stream()
                .map(one -> belonging(one, shared.contains(one.hiringCase().id()), locale))
                .toList();
    }

    @Override
    public List<ExportedCase> export(Visitor owner) {
        return hiring.all(owner).stream().map(this::exported).toList();
    }

    @Override
    public void erase(Visitor owner) {
        hiring.deleteAll(owner);
    }

    private Belonging belonging(Consultation consultation, boolean isShared, Locale locale) {
        HiringCase hiringCase = consultation.hiringCase();
        String about = hiringCase.name().isNone()
                ? word("case.own", locale, hiringCase.edition())
                : word(
                        "case.own.named",
                        locale,
                        hiringCase.edition(),
                        hiringCase.name().value());
        return new Belonging(
                consultation.isComplete()
                        ? hiring.words(consultation.book(), locale)
                                .namings(consultation.decision().verdict(), hiringCase.situation())
                                .get(0)
                                .name()
                        : word("case.own.draft", locale, consultation.asked().size()),
                isShared ? word("case.own.shared", locale, about) : about,
                "/hiring/" + hiringCase.id(),
                "/hiring/" + hiringCase.id() + "/delete",
                hiringCase.startedAt(),
                hiringCase.keptUntil());
    }

    private String word(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private ExportedCase exported(Consultation consultation) {
        HiringCase hiringCase = consultation.hiringCase();
        return new ExportedCase(
                hiringCase.id(),
                hiringCase.visitor().keyHash(),
                hiringCase.edition(),
                hiringCase.name().value(),
                hiringCase.copiedFrom(),
                hiringCase.startedAt(),
                hiringCase.changedAt(),
                hiringCase.keptUntil(),
                HiringExport.situation(hiringCase.situation()),
                consultation.isComplete()
                        ? HiringExport.of(consultation, hiring.words(consultation.book(), Locale.ENGLISH))
                        : null);
    }

    /**
     * A case as its owner takes it away. Others read this: fields are only ever added.
     *
     * @param visitor SHA-256 of the key; the key itself is not stored
     * @param name empty where it has none
     * @param copiedFrom the case whose answers it took along, or null
     * @param answers all that was told, also what does not matter now
     * @param recommendation null while a question is open
     */
    record ExportedCase(
            UUID id,
            String visitor,
            String edition,
            String name,
            @Nullable UUID copiedFrom,
            Instant startedAt,
            Instant changedAt,
            Instant keptUntil,
            Map<String, Object> answers,
            @Nullable HiringExport recommendation) {}
}
