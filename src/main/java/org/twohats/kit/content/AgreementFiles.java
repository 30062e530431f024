package org.twohats.kit.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.kit.WorkingAgreement;
import org.twohats.kit.WorkingAgreement.Kind;
import org.twohats.kit.WorkingAgreements;

/** Reads what two people owe each other from {@code decision-rights.yaml} and {@code decision-rights.<language>.yaml}. */
@Component
class AgreementFiles implements WorkingAgreements {

    static final String NAME = "decision-rights";

    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final Leaflet<Map<Kind, WorkingAgreement>> agreements;

    AgreementFiles(ContentFiles files) {
        this.agreements = Leaflet.read(files, NAME, AgreementFiles::agreements);
    }

    @Override
    public WorkingAgreement of(String edition, Kind kind, Locale locale) {
        return Optional.ofNullable(agreements.of(edition, locale).get(kind)).orElseThrow();
    }

    static Map<Kind, WorkingAgreement> agreements(ContentNode structure, ContentNode words) {
        structure.allowing("edition", "agreements");
        words.allowing("language", "about", "agreements", "hand-offs");
        Map<String, String> handOffs = new LinkedHashMap<>();
        words.at("hand-offs").entries().forEach((key, text) -> handOffs.put(key, text.text()));
        String[] kinds = Stream.of(Kind.values()).map(Kind::key).toArray(String[]::new);
        ContentNode structures = structure.at("agreements").allowing(kinds);
        ContentNode texts = words.at("agreements").allowing(kinds);
        Map<Kind, WorkingAgreement> agreements = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            agreements.put(
                    kind, agreement(words.text("about"), structures.at(kind.key()), texts.at(kind.key()), handOffs));
        }
        return agreements;
    }

    private static WorkingAgreement agreement(
            String about, ContentNode structure, ContentNode words, Map<String, String> handOffs) {
        structure.allowing(FIRST, SECOND);
        words.allowing(FIRST, SECOND, "differ");
        return new WorkingAgreement(
                about,
                owed(structure.at(FIRST), words.at(FIRST)),
                owed(structure.at(SECOND), words.at(SECOND)),
                words.texts("differ"),
                handOffs);
    }

    private static List<String> owed(ContentNode structure, ContentNode words) {
        return Leaflet.each(structure, words, (entry, text) -> {
            entry.place().allowing("source").at("source");
            return text.text();
        });
    }
}
