package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.kit.content.Shipped;
import org.twohats.responsibility.Preset;
import org.twohats.role.Keyed;

/** How the work is shared once a recommendation is followed, and what changes by it. */
class SetUpTests {

    @ParameterizedTest
    @CsvSource({
        "both-product-manager-first, direction nobody|detail nobody|way-of-working scrum, split-roles, manager owner",
        "both-product-owner-first, direction founder|detail nobody|way-of-working scrum, split-roles, manager owner",
        "both-product-manager-first, direction nobody|detail nobody|owner-means whole-product, split-roles, manager specialist",
        "both-product-manager-first, direction nobody|detail nobody|way-of-working safe, safe, manager owner",
        "product-owner, direction manager-with-time|detail nobody|way-of-working safe, safe, manager owner",
        "product-owner, direction manager-overloaded|detail nobody|way-of-working scrum, split-roles, manager owner",
        "product-owner, direction founder|detail nobody|way-of-working scrum, split-roles, founder owner",
        "product-owner, direction founder|detail manager|hand-over no, split-roles, founder owner",
        "product-owner, direction founder|detail manager|hand-over yes, split-roles, manager owner",
        "product-owner, direction nobody|detail nobody|stage single-client, scrum-without-manager, owner",
        "product-owner, direction nobody|detail nobody|stage single-client|way-of-working safe, scrum-without-manager, owner",
        "product-owner, direction nobody|detail owner-overloaded|teams 3-5, scrum-without-manager, owner",
        "product-owner, direction nobody|detail owner-overloaded|owner-means whole-product, split-roles, owner specialist",
        "product-manager, direction owner|detail owner-with-time|way-of-working scrum, split-roles, manager owner",
        "product-manager, direction nobody|detail nobody|way-of-working kanban, kanban, manager",
        "product-manager, direction nobody|detail engineering-lead|way-of-working shape-up, kanban, manager",
        "product-manager, direction founder|detail engineering-lead|way-of-working scrum, kanban, manager",
        "product-manager, direction nobody|detail nobody|way-of-working scrum, single-owner, manager",
        "product-manager, direction nobody|detail nobody|way-of-working safe, single-owner, manager",
        "second-product-manager, direction manager-overloaded|detail engineering-lead|way-of-working kanban, kanban, manager",
        "second-product-manager, direction manager-overloaded|detail nobody|way-of-working scrum, kanban, manager",
        "second-product-manager, direction manager-overloaded|detail owner-with-time, split-roles, manager owner",
        "one-person, direction founder|detail nobody|stage repeat-demand, start-up, manager",
        "one-person, direction nobody|detail nobody|stage growth|lead-owns-list partly, start-up, manager",
        "one-person, direction nobody|detail nobody|stage growth|lead-owns-list no, single-owner, manager",
        "one-person, direction nobody|detail nobody|owner-means whole-product, single-owner, owner",
        "one-person, direction founder|detail nobody|way-of-working safe|teams 3-5, single-owner, manager",
        "not-yet, direction nobody|detail nobody, start-up, founder",
        "not-yet, direction founder|detail nobody|stage searching, start-up, founder",
        "not-yet, direction founder|detail engineering-lead, split-roles, founder lead",
        "not-yet, direction founder|detail manager|hand-over no, split-roles, founder manager",
        "not-yet, direction manager-with-time|detail owner-with-time|way-of-working scrum, split-roles, manager owner",
        "not-yet, direction manager-with-time|detail engineering-lead|way-of-working safe, split-roles, manager lead",
        "not-yet, direction owner|detail owner-with-time|way-of-working scrum, scrum-without-manager, owner",
        "not-yet, direction nobody|detail owner-with-time|way-of-working scrum, scrum-without-manager, owner",
        "not-yet, direction manager-with-time|detail nobody|way-of-working kanban, kanban, manager",
        "not-yet, direction founder|detail owner-without-authority|way-of-working scrum, split-roles, founder owner"
    })
    void theSetUpFitsTheSituationAndTheVerdict(String verdict, String told, String preset, String holders) {
        SetUp setUp = SetUp.of(situation(told), Keyed.of(Verdict.class, verdict).orElseThrow());
        assertThat(setUp.preset()).isEqualTo(Keyed.of(Preset.class, preset).orElseThrow());
        assertThat(setUp.holders().values().stream().map(Holder::key).collect(Collectors.joining(" ")))
                .isEqualTo(holders);
    }

    @Test
    void everyPresetIsSomebodysSetUp() {
        assertThat(List.of(
                        SetUp.of(situation("direction nobody"), Verdict.BOTH_PRODUCT_MANAGER_FIRST),
                        SetUp.of(situation("lead-owns-list no"), Verdict.ONE_PERSON),
                        SetUp.of(situation("way-of-working safe|direction manager-overloaded"), Verdict.PRODUCT_OWNER),
                        SetUp.of(situation("way-of-working kanban"), Verdict.PRODUCT_MANAGER),
                        SetUp.of(situation("direction nobody"), Verdict.PRODUCT_OWNER),
                        SetUp.of(situation("stage searching"), Verdict.ONE_PERSON)))
                .extracting(SetUp::preset)
                .containsExactlyInAnyOrder(Preset.values());
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsSpokenOfWhereItIsNeglectedOrSomebodyElseDecides(Told told) {
        Kit kit = told.kit();
        List<Shift> shifts = Shift.of(kit);
        List<String> neglected =
                kit.neglected().stream().map(Neglect::responsibility).toList();
        assertThat(shifts).allMatch(shift -> shift.isHandedOver() || shift.neglected());
        assertThat(shifts)
                .extracting(shift -> shift.responsibility().key())
                .doesNotHaveDuplicates()
                .containsAll(neglected);
        assertThat(shifts)
                .allMatch(shift -> shift.neglected()
                        == neglected.contains(shift.responsibility().key()));
        shifts.forEach(shift ->
                assertThat(Shipped.WORDS.note(shift)).doesNotContain("{", "}").hasSizeBetween(5, 300));
    }

    @Test
    void anOwnerForAnOverloadedManagerTakesOverTheOwnersRowsAlone() {
        List<Shift> handedOver = Shift.of(Told.OVERLOADED_MANAGER.kit()).stream()
                .filter(Shift::isHandedOver)
                .toList();
        assertThat(handedOver).allMatch(shift -> shift.today() == Holder.NOBODY && shift.then() == Holder.OWNER);
        assertThat(handedOver)
                .extracting(shift -> shift.responsibility().key())
                .contains("order-of-backlog", "review")
                .doesNotContain("vision", "roadmap");
    }

    @Test
    void aFounderHandsOverToWhoeverCoversBoth() {
        List<Shift> shifts = Shift.of(Told.FIRST_PRODUCT_PERSON.kit());
        assertThat(shifts)
                .filteredOn(shift -> shift.responsibility().key().equals("vision"))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.today()).isEqualTo(Holder.FOUNDER);
                    assertThat(shift.then()).isEqualTo(Holder.MANAGER);
                    assertThat(Shipped.WORDS.note(shift)).contains("the founder or executive", "the product manager");
                });
    }

    @Test
    void aSecondManagerChangesNoRowThatIsNotNeglected() {
        assertThat(Shift.of(Told.OUTWARD_OVERLOAD.kit()))
                .filteredOn(shift -> shift.today() == Holder.MANAGER)
                .allMatch(Shift::neglected);
    }

    @Test
    void whereNobodyIsHiredWhoeverDecidesGoesOnDeciding() {
        assertThat(Shift.of(Told.kit(
                        List.of("owner-means unsure", "direction founder", "detail engineering-lead", "posts 0"))))
                .noneMatch(Shift::isHandedOver);
        assertThat(Shift.of(Told.kit(List.of("owner-means unsure", "direction nobody", "detail nobody", "posts 0"))))
                .filteredOn(Shift::isHandedOver)
                .isNotEmpty()
                .allMatch(shift -> shift.then() == Holder.FOUNDER);
    }

    private static Situation situation(String told) {
        Situation situation = Situation.untold();
        for (String answer : told.split("\\|", -1)) {
            List<String> words = Arrays.asList(answer.split(" ", -1));
            situation = situation.with(
                    Answer.of(Keyed.of(Factor.class, words.get(0)).orElseThrow(), words.subList(1, words.size()))
                            .orElseThrow());
        }
        return situation;
    }
}
