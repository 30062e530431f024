package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Verdict;
import org.twohats.kit.content.Shipped;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * All documents of a kit tell the same story: of the same people, with the same decisions. Asked in every situation that
 * is recorded for the rules, and in some more.
 */
class SameStoryTests {

    private static final KitWords WORDS = Shipped.WORDS;
    private static final ResponsibilityWords DUTIES =
            Shipped.BOOK.responsibilities().in(Locale.ENGLISH);

    /** The two roles by their names, as somebody would look for them in a text. */
    private static final Set<Holder> NAMED = EnumSet.of(Holder.MANAGER, Holder.OWNER, Holder.SPECIALIST);

    @Test
    void wheneverSomebodyDecidesItIsNotNobody() throws IOException {
        everywhere((kit, where) -> {
            assertThat(kit.book().responsibilities().all())
                    .as(where)
                    .extracting(kit.setUp()::decider)
                    .doesNotContain(Holder.NOBODY);
            assertThat(Shift.of(kit)).as(where).noneMatch(shift -> shift.then() == Holder.NOBODY);
        });
    }

    @Test
    void eachDecisionInAJobDescriptionIsThatOfThePostInTheTable() throws IOException {
        forEachPost((kit, where) -> {
            Holder own = kit.setUp().holder(kit.post().orElseThrow());
            for (Responsibility one : kit.outcomes()) {
                boolean decides = kit.setUp().decider(one) == own;
                assertThat(kit.part(one).decides()).as(where + one.key()).isEqualTo(decides);
                if (decides) {
                    assertThat(body(kit, Section.DECISIONS))
                            .as(where)
                            .contains(WORDS.decision(kit, one).orElseThrow());
                }
            }
            assertThat(rights(kit).lines())
                    .as(where)
                    .allSatisfy(line -> assertThat(line.deciders())
                            .containsExactly(WORDS.name(kit.setUp().decider(line.duty()))));
        });
    }

    @Test
    void thoseWhoAgreeAreWhoeverHasThePostAndTheOneBesideThem() throws IOException {
        everywhere((kit, where) -> {
            Rights rights = rights(kit);
            assertThat(rights.first()).as(where).isNotEqualTo(rights.second());
            kit.post()
                    .ifPresent(post -> assertThat(List.of(rights.first(), rights.second()))
                            .as(where)
                            .containsExactlyInAnyOrder(
                                    WORDS.post(kit), WORDS.name(kit.setUp().other(post))));
        });
    }

    @Test
    void thePostIsCalledInAllDocumentsAsInItsTitle() throws IOException {
        forEachPost((kit, where) -> assertThat(body(kit, Section.TITLE).toLowerCase(Locale.ROOT))
                .as(where)
                .contains(WORDS.post(kit).toLowerCase(Locale.ROOT) + " ("));
    }

    @Test
    void nobodyIsSpokenOfWhoWillNotBeThere() throws IOException {
        everywhere((kit, where) -> {
            Set<Holder> there = there(kit);
            String said = said(kit).toLowerCase(Locale.ROOT);
            for (Holder one : NAMED) {
                if (!there.contains(one)) {
                    assertThat(said).as(where).doesNotContain(WORDS.holder(one));
                }
            }
            if (!there.contains(Holder.OWNER)) {
                assertThat(said).as(where).doesNotContain("the owner");
            }
            assertThat(said).as(where).doesNotContain("{", "}", "the manager", "product person");
        });
    }

    @Test
    void aColumnIsCalledAsWhoeverStandsInIt() throws IOException {
        everywhere((kit, where) -> {
            for (Party party : List.of(Party.PRODUCT_MANAGER, Party.PRODUCT_OWNER)) {
                assertThat(kit.preset().parties().contains(party))
                        .as(where)
                        .isEqualTo(kit.setUp().holder(party).isPresent());
                kit.setUp()
                        .holder(party)
                        .ifPresent(holder -> assertThat(WORDS.column(kit, party, DUTIES))
                                .as(where)
                                .isEqualTo(WORDS.name(holder)));
            }
        });
    }

    @Test
    void whatIsSuggestedToBringIsCalledForByTheOutcomes() throws IOException {
        forEachPost((kit, where) -> {
            Agenda agenda = Agenda.of(kit, Shipped.INTERVIEWS.of("2026-1", Locale.ENGLISH));
            assertThat(agenda.rounds()).as(where).hasSizeBetween(4, 6);
            assertThat(agenda.rounds().stream()
                            .filter(round -> round.calledForBy().isEmpty())
                            .count())
                    .as(where)
                    .isLessThanOrEqualTo(Math.max(
                            0,
                            Choice.FEWEST_MUST_HAVES
                                    - agenda.rounds().stream()
                                            .filter(round ->
                                                    !round.calledForBy().isEmpty())
                                            .count()));
        });
    }

    @Test
    void anOwnerWithoutAManagerIsLookedForToWorkWithTheTeam() throws IOException {
        forEachPost((kit, where) -> {
            if (kit.preset() == Preset.SCRUM_WITHOUT_MANAGER) {
                assertThat(kit.outcomes())
                        .as(where)
                        .allMatch(one -> one.part(Party.PRODUCT_OWNER).decides());
            }
        });
    }

    @Test
    void onePersonForBothDecidesWhatEitherRoleDecides() throws IOException {
        forEachPost((kit, where) -> {
            if (kit.verdict() == Verdict.ONE_PERSON) {
                assertThat(kit.book().responsibilities().all())
                        .as(where)
                        .filteredOn(one -> !one.part(Party.EXECUTIVES).decides())
                        .allMatch(one -> kit.part(one).decides());
            }
        });
    }

    @Test
    void aSecondManagerDecidesAboutTheirOwnAreaAlone() throws IOException {
        forEachPost((kit, where) -> {
            if (kit.isForArea()) {
                assertThat(kit.outcomes())
                        .filteredOn(one -> one.part(Party.PRODUCT_MANAGER).decides())
                        .allSatisfy(one -> assertThat(WORDS.decision(kit, one).orElseThrow())
                                .as(where)
                                .contains("area"));
                assertThat(body(kit, Section.TITLE) + body(kit, Section.MEANING) + body(kit, Section.WORKS_WITH))
                        .as(where)
                        .contains("(own product area)", "their own area")
                        .doesNotContain("an own");
            }
        });
    }

    @Test
    void noSentenceRefersToOneThatIsMissing() throws IOException {
        forEachPost((kit, where) -> {
            String purpose = body(kit, Section.PURPOSE);
            if (JobWords.told(WORDS.job().facts(), kit.situation(), Factor.STAGE)
                    .isEmpty()) {
                assertThat(purpose).as(where).doesNotContain("build it.");
            }
            if (JobWords.told(WORDS.job().facts(), kit.situation(), Factor.BUILDERS)
                    .isEmpty()) {
                assertThat(purpose).as(where).doesNotContain("They form");
            }
        });
    }

    @Test
    void candidatesAreToldHowLongTheTasksTake() throws IOException {
        forEachPost((kit, where) -> assertThat(body(kit, Section.PROCESS))
                .contains(Shipped.SAMPLES
                                .of("2026-1", kit.post().orElseThrow(), Locale.ENGLISH)
                                .minutes()
                        + " minutes")
                .doesNotContain("during the talk", "We have agreed"));
    }

    /** Those who are there once the recommendation is followed: in the columns, and whoever is there today. */
    private static Set<Holder> there(Kit kit) {
        Set<Holder> there = EnumSet.copyOf(kit.setUp().holders().values());
        there.add(SetUp.direction(kit.situation()));
        there.add(SetUp.detail(kit.situation()));
        return there;
    }

    /** What the documents say to those who are there; the first lines of an advertisement also tell who is not. */
    private static String said(Kit kit) {
        List<String> said = new ArrayList<>();
        Rights rights = rights(kit);
        said.addAll(List.of(rights.first(), rights.second(), WORDS.aboutSetUp(kit)));
        rights.passages().forEach(passage -> said.addAll(passage.lines()));
        rights.lines().forEach(line -> said.add(line.handOff()));
        kit.post().ifPresent(post -> {
            FirstDays.of(kit, post, Shipped.PLANS.of("2026-1", post, Locale.ENGLISH), DUTIES, WORDS)
                    .passages()
                    .forEach(passage -> said.addAll(passage.lines()));
            said.addAll(Arrays.asList(body(kit, Section.WORKS_WITH).split("\n")));
        });
        return String.join("\n", said);
    }

    private static Rights rights(Kit kit) {
        return Rights.of(
                kit,
                Shipped.AGREEMENTS.of("2026-1", WorkingAgreement.Kind.of(kit.setUp()), Locale.ENGLISH),
                Optional.empty(),
                DUTIES,
                WORDS);
    }

    private static String body(Kit kit, Section section) {
        return JobDescription.of(kit, WORDS).part(section).body();
    }

    private static void forEachPost(BiConsumer<Kit, String> asking) throws IOException {
        everywhere((kit, where) -> kit.posts().forEach(post -> asking.accept(kit.about(post), where + " " + post)));
    }

    /** With each kit and what was told. */
    private static void everywhere(BiConsumer<Kit, String> asking) throws IOException {
        Stream.of(Told.values()).forEach(told -> asking.accept(told.kit(), told.name()));
        for (List<String> answers : recorded()) {
            asking.accept(Told.kit(answers), answers.toString());
        }
    }

    private static List<List<String>> recorded() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Told.class.getResourceAsStream("/org/twohats/hiring/situations.golden"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("     "))
                    .map(line -> Stream.of(line.strip().split(", ", -1))
                            .filter(answer -> !answer.endsWith(" not-sure"))
                            .map(answer -> answer.replace(" none", "").replace("+", " "))
                            .collect(Collectors.toList()))
                    .toList();
        }
    }
}
