package org.twohats.responsibility.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;

/** The thirty responsibilities as their editors wrote them. */
class ResponsibilityFilesTests {

    private static final ResponsibilityFiles SHIPPED = new ResponsibilityFiles(new ContentFiles());
    private static final Responsibilities FILES = SHIPPED.read(SHIPPED.shipped().get(0));
    private static final ResponsibilityWords WORDS = FILES.in(Locale.ENGLISH);

    /** Where the two roles are split, from the table of the domain: manager, owner, engineering, design, executives, market. */
    private static final List<String> SPLIT = List.of(
            "AR R C R I C",
            "AR C C R I C",
            "AR I C I C R",
            "AR R C C I R",
            "A R R R I C",
            "AR C C C C C",
            "AR C C C C C",
            "R C C I A C",
            "AR C C C C I",
            "R C C I A C",
            "AR C C C C C",
            "A R C C I I",
            "AR R C C C C",
            "C AR C C I I",
            "A R R C C C",
            "C A R I I I",
            "C A R R I I",
            "C AR R C I I",
            "I AR R R - -",
            "C AR R C I -",
            "C A R R - -",
            "C A R I I -",
            "C A R C I I",
            "A R R I I C",
            "AR C C C I R",
            "A C C I I R",
            "C AR C I I I",
            "AR C C I C C",
            "AR R C I I R",
            "AR R R C I C");

    @Test
    void thereAreThirtyWithTheLettersOfTheDomain() {
        assertThat(FILES.all()).extracting(ResponsibilityFilesTests::letters).isEqualTo(SPLIT);
        assertThat(FILES.all())
                .extracting(Responsibility::number)
                .startsWith(1, 2)
                .endsWith(29, 30);
        assertThat(FILES.all().stream().map(Responsibility::key).distinct()).hasSize(30);
    }

    @ParameterizedTest
    @EnumSource
    void exactlyOneDecidesAndSomebodyDoesItInEveryRowOfEveryPreset(Preset preset) {
        for (Responsibility one : FILES.all()) {
            Map<Party, Involvement> parts = preset.parts(one);
            assertThat(parts.values().stream().filter(Involvement::decides))
                    .as(one.key())
                    .hasSize(1);
            assertThat(parts.values().stream().filter(Involvement::does))
                    .as(one.key())
                    .isNotEmpty();
            assertThat(parts).as(one.key()).containsOnlyKeys(preset.parties());
        }
    }

    @Test
    void handOffsThatFailMostOftenAreMarked() {
        assertThat(FILES.all().stream().filter(Responsibility::handOffFails).map(Responsibility::number))
                .containsExactly(5, 12, 15, 21, 24, 30);
    }

    @Test
    void whatIsContestedLeadsToADisagreementOfTheGuide() {
        ContentNode known = new ContentFiles().yaml("guide/words.en.yaml").at("disagreements");
        assertThat(FILES.all().stream().flatMap(one -> one.contested().stream()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known.entries()).containsKey(key));
    }

    @Test
    void everyOneHasItsWordsAndBothRolesHaveTheirDue() {
        long manager = 0;
        long owner = 0;
        for (Responsibility one : FILES.all()) {
            manager += WORDS.of(one).manager().length();
            owner += WORDS.of(one).owner().length();
            assertThat(WORDS.area(one.area())).isNotBlank();
        }
        assertThat((double) manager / owner).isBetween(0.75, 1.34);
    }

    private static String letters(Responsibility one) {
        return String.join(
                " ",
                java.util.stream.Stream.of(Party.values())
                        .map(party -> one.part(party).letters())
                        .toList());
    }
}
