package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twohats.kit.Hint.Kind;
import org.twohats.kit.LanguageGuide.Found;
import org.twohats.kit.content.Shipped;

/** What is worth a second look in a job description. */
class HintTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @ParameterizedTest
    @EnumSource
    void ourOwnWordsLackOnlyWhatTheFirmAloneCanSay(Told told) {
        Kit kit = told.kit();
        for (Post post : kit.posts()) {
            List<Hint> hints = hints(kit.about(post));
            assertThat(hints)
                    .extracting(Hint::kind)
                    .filteredOn(kind -> kind != Kind.MEANING_UNSURE)
                    .containsExactly(Kind.NO_PAY, Kind.NO_PLACE, Kind.NO_CLOSING_DATE);
        }
    }

    @Test
    void whatIsSaidIsNotAskedFor() {
        assertThat(hints(Map.of(
                        Section.PAY, "50,000 to 60,000 euros a year",
                        Section.PLACE_AND_HOURS, "Riga, or at home",
                        Section.CLOSING_DATE, "2026-11-26")))
                .isEmpty();
    }

    @Test
    void payWithoutAFigureIsPointedOut() {
        assertThat(hints(Map.of(Section.PAY, "Fair")))
                .extracting(Hint::kind)
                .contains(Kind.NO_FIGURE)
                .doesNotContain(Kind.NO_PAY);
    }

    @Test
    void moreThanSixMustHavesArePointedOut() {
        assertThat(hints(Map.of(Section.MUST_HAVES, "a\nb\nc\nd\ne\nf")))
                .extracting(Hint::kind)
                .doesNotContain(Kind.MANY_MUST_HAVES);
        assertThat(hints(Map.of(Section.MUST_HAVES, "a\nb\nc\nd\ne\nf\ng")))
                .extracting(Hint::kind)
                .contains(Kind.MANY_MUST_HAVES);
    }

    @Test
    void aDayThatIsOverIsPointedOut() {
        assertThat(hints(Map.of(Section.CLOSING_DATE, "2026-11-25")))
                .extracting(Hint::kind)
                .contains(Kind.CLOSED);
        assertThat(hints(Map.of(Section.CLOSING_DATE, "2027-01-31")))
                .extracting(Hint::kind)
                .doesNotContain(Kind.CLOSED, Kind.NO_CLOSING_DATE);
    }

    @Test
    void anEmptiedTitleAndEmptiedDecisionsArePointedOut() {
        assertThat(hints(Map.of(Section.TITLE, "", Section.DECISIONS, "", Section.OUTCOMES, "", Section.PROCESS, "")))
                .extracting(Hint::kind)
                .contains(Kind.NO_TITLE, Kind.NO_DECISIONS, Kind.NO_OUTCOMES, Kind.NO_PROCESS);
    }

    @Test
    void anUnclearMeaningIsPointedOutUntilSomebodyWritesIt() {
        assertThat(hints(Told.NEEDS_ON_BOTH_SIDES.kit())).extracting(Hint::kind).contains(Kind.MEANING_UNSURE);
        assertThat(hints(kit(Told.NEEDS_ON_BOTH_SIDES, Map.of(Section.MEANING, "Here, it means this."))))
                .extracting(Hint::kind)
                .doesNotContain(Kind.MEANING_UNSURE);
    }

    @Test
    void anEmptiedMeaningIsPointedOutAndNobodyIsToldWhatTheyNeverAnswered() {
        assertThat(hints(Map.of(Section.MEANING, "")))
                .extracting(Hint::kind)
                .contains(Kind.NO_MEANING)
                .doesNotContain(Kind.MEANING_UNSURE);
    }

    @Test
    void wordsArePointedOutWhereTheyStandWithReasonAndABetterOne() {
        List<Hint> hints = hints(Map.of(Section.PURPOSE, "We need a Rock-Star!\nYou dominate the market."));
        assertThat(hints)
                .filteredOn(hint -> hint.kind() == Kind.WORDS)
                .hasSize(2)
                .allSatisfy(hint -> {
                    assertThat(hint.section()).isEqualTo(Section.PURPOSE);
                    assertThat(hint.found().orElseThrow().reason()).isNotBlank();
                    assertThat(hint.found().orElseThrow().instead()).isNotBlank();
                });
        assertThat(hints)
                .filteredOn(hint -> hint.kind() == Kind.WORDS)
                .extracting(hint -> hint.found().map(Found::words).orElse(""))
                .containsExactly("rock-star", "dominate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We need a rockstar.",
                "ROCKSTARS wanted",
                "a coding ninja",
                "marketing gurus",
                "Dominating the market",
                "You dominated it",
                "an aggressive plan",
                "He drives things aggressively",
                "English native speakers",
                "Native-speaker",
                "a young team",
                "a young, dynamic group",
                "he will lead",
                "She reports to us",
                "three (3) years",
                "a digital native",
                "be the CEO of the product",
                "he/she will lead",
                "his or her team",
                "5+ years of experience",
                "at least five years",
                "10 years’ experience",
                "A bachelor’s degree",
                "master's degrees",
                "a degree in computing",
                "must be under 35",
                "a fast-paced place",
                "competitive salary",
                "we work hard, play hard"
            })
    void biasedAndEmptyWordsAreFound(String text) {
        assertThat(Shipped.LANGUAGE.find(text)).as(text).isNotEmpty();
    }

    /** What looks alike and is not meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ninjago is a product of theirs",
                "The gurudwara is our client",
                "The sheet on the shelf",
                "They hear the others",
                "Predominantly remote",
                "to a high degree",
                "three degrees of freedom",
                "Within two years we want to grow",
                "The product has been in use for years",
                "We are ten people",
                "You are under no pressure",
                "You can work under 30 minutes from here",
                "Master the backlog",
                "Our youngest product",
                "Younger products of ours",
                "Mandate",
                "Human resources",
                "German",
                "A woman or a man",
                "A passion fruit",
                "We sell to families",
                "You report to the CEO",
                "An agenda for the meeting",
                "a dynamic list of items"
            })
    void whatOnlyLooksAlikeIsLeftAlone(String text) {
        assertThat(Shipped.LANGUAGE.find(text)).as(text).isEmpty();
    }

    @Test
    void theSameWordsAreToldOnce() {
        assertThat(Shipped.LANGUAGE.find("Ninja, ninja and NINJA")).hasSize(1);
        assertThat(Shipped.LANGUAGE.find("ninja and guru"))
                .extracting(Found::words)
                .containsExactly("ninja", "guru");
    }

    @Test
    void aLongTextIsReadInOneGo() {
        String text = "rock star ".repeat(400) + "5 years of experience ".repeat(100) + "a".repeat(4000);
        assertThat(Shipped.LANGUAGE.find(text)).hasSize(2);
    }

    private static List<Hint> hints(Map<Section, String> texts) {
        return hints(kit(Told.OVERLOADED_MANAGER, texts));
    }

    private static List<Hint> hints(Kit kit) {
        return Hint.of(JobDescription.of(kit, Shipped.WORDS), kit.situation(), Shipped.LANGUAGE, TODAY);
    }

    private static Kit kit(Told told, Map<Section, String> texts) {
        Map<String, Optional<String>> bodies = new HashMap<>();
        texts.forEach((section, text) -> bodies.put(section.place(), Optional.of(text)));
        return told.kit(KeptKit.none(new UUID(0, 1), Shipped.BOOK.edition())
                .writing(told.kit().post().orElseThrow(), bodies));
    }

    @ParameterizedTest
    @EnumSource
    void everySectionTidiesWhatIsPastedIntoIt(Section section) {
        String tidied = section.tidied("  - One\r\n\r\n\t• Two  \n");
        assertThat(tidied)
                .isEqualTo(
                        switch (section.kind()) {
                            case LIST -> "One\nTwo";
                            case TEXT -> "- One\n• Two";
                            case LINE, DATE -> section.tidied(tidied);
                        });
        assertThat(section.problem("a\u0000")).isPresent();
        assertThat(section.problem("\u202Eevil")).isPresent();
        assertThat(section.problem("x".repeat(section.most() + 1))).isPresent();
        assertThat(section.problem("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2027-02-30", "31.1.2027", "2027-1-1", "+2027-01-1"})
    void onlyADayIsADay(String text) {
        assertThat(Section.CLOSING_DATE.problem(text)).contains(Section.Problem.NO_DATE);
    }

    @Test
    void textsHaveRoomInTheDatabase() {
        assertThat(Stream.of(Section.values()).mapToInt(Section::most).max().orElseThrow() * 2)
                .isLessThanOrEqualTo(8000);
    }
}
