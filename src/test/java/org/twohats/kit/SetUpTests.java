package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
        "both-product-manager-first, direction nobody|detail nobody|way-of-working scrum, split-roles",
        "both-product-owner-first, direction founder|detail nobody|way-of-working scrum, split-roles",
        "both-product-manager-first, direction nobody|detail nobody|way-of-working safe, safe",
        "product-owner, direction manager-with-time|detail nobody|way-of-working safe, safe",
        "product-owner, direction manager-overloaded|detail nobody|way-of-working scrum, split-roles",
        "product-owner, direction founder|detail nobody|way-of-working scrum, split-roles",
        "product-owner, direction nobody|detail nobody|stage single-client, scrum-without-manager",
        "product-manager, direction owner|detail owner-with-time|way-of-working scrum, split-roles",
        "product-manager, direction nobody|detail nobody|way-of-working kanban, kanban",
        "product-manager, direction nobody|detail engineering-lead|way-of-working shape-up, kanban",
        "product-manager, direction nobody|detail nobody|way-of-working scrum, single-owner",
        "second-product-manager, direction manager-overloaded|detail engineering-lead|way-of-working kanban, kanban",
        "one-person, direction founder|detail nobody|stage repeat-demand, start-up",
        "one-person, direction nobody|detail nobody|stage growth|lead-owns-list partly, start-up",
        "one-person, direction nobody|detail nobody|stage growth|lead-owns-list no, single-owner",
        "not-yet, direction founder|detail nobody|stage searching, start-up",
        "not-yet, direction manager-with-time|detail owner-with-time|way-of-working scrum, split-roles",
        "not-yet, direction owner|detail owner-with-time|way-of-working scrum, scrum-without-manager",
        "not-yet, direction manager-with-time|detail nobody|way-of-working kanban, kanban",
        "not-yet, direction founder|detail owner-without-authority|way-of-working scrum, split-roles"
    })
    void theSetUpFitsTheSituationAndTheVerdict(String verdict, String told, String preset) {
        assertThat(SetUp.preset(
                        situation(told), Keyed.of(Verdict.class, verdict).orElseThrow()))
                .isEqualTo(Keyed.of(Preset.class, preset).orElseThrow());
    }

    @Test
    void everyPresetIsSomebodysSetUp() {
        assertThat(List.of(
                        SetUp.preset(situation("direction nobody"), Verdict.BOTH_PRODUCT_MANAGER_FIRST),
                        SetUp.preset(situation("lead-owns-list no"), Verdict.ONE_PERSON),
                        SetUp.preset(situation("way-of-working safe"), Verdict.PRODUCT_OWNER),
                        SetUp.preset(situation("way-of-working kanban"), Verdict.PRODUCT_MANAGER),
                        SetUp.preset(situation("direction nobody"), Verdict.PRODUCT_OWNER),
                        SetUp.preset(situation("stage searching"), Verdict.ONE_PERSON)))
                .containsExactlyInAnyOrder(Preset.values());
    }

    @ParameterizedTest
    @EnumSource
    void aRowChangesWhereItIsNeglectedOrSomebodyElseDecides(Told told) {
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
                    assertThat(shift.then()).isEqualTo(Holder.ONE_PERSON);
                    assertThat(Shipped.WORDS.note(shift)).contains("the founder or executive", "the one person");
                });
    }

    @Test
    void aSecondManagerChangesNoRowThatIsNotNeglected() {
        assertThat(Shift.of(Told.OUTWARD_OVERLOAD.kit()))
                .filteredOn(shift -> shift.today() == Holder.MANAGER)
                .allMatch(Shift::neglected);
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
