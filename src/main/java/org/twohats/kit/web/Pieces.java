package org.twohats.kit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twohats.hiring.NoSuchCase;
import org.twohats.kit.Agenda;
import org.twohats.kit.FirstDays;
import org.twohats.kit.Interview;
import org.twohats.kit.Interviews;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.KitWords;
import org.twohats.kit.Passage;
import org.twohats.kit.Plans;
import org.twohats.kit.Post;
import org.twohats.kit.Rights;
import org.twohats.kit.WorkSamples;
import org.twohats.kit.WorkingAgreement;
import org.twohats.kit.WorkingAgreements;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.MatrixWords;
import org.twohats.matrix.NoSuchMatrix;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.visitor.Visitor;

/** Makes what the pages of the documents show. */
@Component
class Pieces {

    private final KitService kits;
    private final MatrixService matrices;
    private final Interviews interviews;
    private final WorkSamples samples;
    private final Plans plans;
    private final WorkingAgreements agreements;
    private final MessageSource messages;

    Pieces(
            KitService kits,
            MatrixService matrices,
            Interviews interviews,
            WorkSamples samples,
            Plans plans,
            WorkingAgreements agreements,
            MessageSource messages) {
        this.kits = kits;
        this.matrices = matrices;
        this.interviews = interviews;
        this.samples = samples;
        this.plans = plans;
        this.agreements = agreements;
        this.messages = messages;
    }

    /** Those that the kit has, in order. */
    static List<Piece> in(Kit kit) {
        return Stream.of(Piece.values()).filter(piece -> piece.isIn(kit)).toList();
    }

    /**
     * What the pages of these documents need, by name.
     *
     * @throws NoSuchCase if the kit does not have one of them
     */
    Map<String, Object> model(Visitor visitor, Kit kit, List<Piece> pieces, Locale locale) {
        return model(
                kit,
                pieces,
                pieces.contains(Piece.DECISION_RIGHTS) ? own(visitor, kit, locale) : Optional.empty(),
                locale);
    }

    /** @param own the organisation's matrix, where a document says what stands in it */
    Map<String, Object> model(Kit kit, List<Piece> pieces, Optional<MatrixWords> own, Locale locale) {
        ResponsibilityWords duties = duties(kit, locale);
        DocumentHead head = head(kit, pieces, locale);
        Map<String, Object> model = new HashMap<>(Map.of("document", head));
        for (Piece piece : pieces) {
            if (!piece.isIn(kit)) {
                throw new NoSuchCase(kit.id());
            }
            switch (piece) {
                case INTERVIEW, SCORECARDS ->
                    model.computeIfAbsent(
                            "asked",
                            first -> AskedPage.of(
                                    head,
                                    kit,
                                    interview(kit, locale),
                                    samples.of(kit.book().edition(), post(kit), locale),
                                    kits.words(kit, locale),
                                    duties,
                                    locale));
                case WORK_SAMPLE -> model.put("sample", samples.of(kit.book().edition(), post(kit), locale));
                case FIRST_90_DAYS -> model.put("days", days(kit, locale));
                case DECISION_RIGHTS ->
                    model.put(
                            "agreed", AgreedPage.of(head, kit, rights(kit, own, locale), own, kits.words(kit, locale)));
            }
        }
        return model;
    }

    Interview interview(Kit kit, Locale locale) {
        return interviews.of(kit.book().edition(), locale);
    }

    Agenda agenda(Kit kit, Locale locale) {
        return Agenda.of(kit, interview(kit, locale));
    }

    /** What can be put in other words in a document, in order; nothing where the kit has no post. */
    List<Passage> passages(Piece piece, Kit kit, Locale locale) {
        if (kit.post().isEmpty()) {
            return List.of();
        }
        return switch (piece) {
            case FIRST_90_DAYS -> days(kit, locale).passages();
            case DECISION_RIGHTS -> rights(kit, Optional.empty(), locale).passages();
            case INTERVIEW, SCORECARDS, WORK_SAMPLE -> List.of();
        };
    }

    /** The headings of passages, by the names of their fields. */
    Map<String, String> headings(Kit kit, List<Passage> passages, Locale locale) {
        KitWords words = kits.words(kit, locale);
        Map<String, String> who = Map.of(
                "first", words.name(kit.setUp().firstHolder()),
                "second", words.name(kit.setUp().secondHolder()));
        return passages.stream()
                .map(WordingPage::field)
                .collect(Collectors.toMap(
                        field -> field,
                        field -> word("doc.words.place." + field, locale, who.getOrDefault(field, ""))));
    }

    /** The organisation's matrix that was begun from the kit, or nothing where there is none any longer. */
    Optional<MatrixWords> own(Visitor visitor, Kit kit, Locale locale) {
        try {
            return kit.kept().matrix().map(id -> MatrixService.words(matrices.open(visitor, id), locale));
        } catch (NoSuchMatrix gone) {
            return Optional.empty();
        }
    }

    WhoPage who(Kit kit, Optional<MatrixWords> own, Locale locale) {
        return WhoPage.of(kit, own, kits.words(kit, locale), duties(kit, locale));
    }

    private DocumentHead head(Kit kit, List<Piece> pieces, Locale locale) {
        String name = kit.hiringCase().name().value();
        String edition = kit.book().edition();
        String post = kit.post().isPresent() ? kits.words(kit, locale).post(kit) : word("doc.whole.heading", locale);
        return new DocumentHead(
                kit.id(),
                edition,
                post,
                name.isEmpty()
                        ? word("doc.about", locale, post, edition)
                        : word("doc.about.named", locale, post, edition, name),
                KitDays.written(kit.hiringCase().changedAt(), locale),
                pieces.stream()
                        .flatMap(piece -> passages(piece, kit, locale).stream())
                        .allMatch(Passage::isOurs));
    }

    private FirstDays days(Kit kit, Locale locale) {
        Post post = post(kit);
        return FirstDays.of(
                kit, post, plans.of(kit.book().edition(), post, locale), duties(kit, locale), kits.words(kit, locale));
    }

    private Rights rights(Kit kit, Optional<MatrixWords> own, Locale locale) {
        WorkingAgreement agreement = agreements.of(kit.book().edition(), WorkingAgreement.Kind.of(kit.setUp()), locale);
        return Rights.of(kit, agreement, own, duties(kit, locale), kits.words(kit, locale));
    }

    private static ResponsibilityWords duties(Kit kit, Locale locale) {
        return kit.book().responsibilities().in(locale);
    }

    private static Post post(Kit kit) {
        return kit.post().orElseThrow(() -> new NoSuchCase(kit.id()));
    }

    private String word(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
