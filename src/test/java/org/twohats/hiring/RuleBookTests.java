package org.twohats.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twohats.hiring.content.Editions;

/** Single situations, among them the ten of the field research. */
class RuleBookTests {

    private static final RuleBook BOOK = Editions.FIRST;

    /** A firm of which nothing is special; each case says what differs. */
    private static final Situation PLAIN = Situations.of(
            "owner-means one-team",
            "direction nobody",
            "detail nobody",
            "hand-over yes",
            "knows-market yes",
            "builders 5-9",
            "teams 1",
            "stage growth",
            "way-of-working scrum",
            "posts 1",
            "outward-needs",
            "inward-needs",
            "danger-signs",
            "lead-owns-list yes",
            "product-kind software");

    private static final String TWO_OUTWARD = "outward-needs customer-needs market";
    private static final String THREE_OUTWARD = "outward-needs customer-needs market vision";
    private static final String TWO_INWARD = "inward-needs solution stories";
    private static final String THREE_INWARD = "inward-needs solution stories unblocking";

    static Stream<Arguments> casesOfTheFieldResearch() {
        return Stream.of(
                decided(
                        "1",
                        Verdict.NOT_YET,
                        "B1",
                        "direction founder",
                        "builders 1-4",
                        "stage searching",
                        TWO_OUTWARD),
                decided("2", Verdict.ONE_PERSON, "B3", "builders 5-9", "teams 1", "stage repeat-demand", TWO_OUTWARD),
                decided(
                        "3",
                        Verdict.PRODUCT_OWNER,
                        "C1",
                        "direction manager-overloaded",
                        "teams 2",
                        "way-of-working scrum",
                        THREE_INWARD),
                decided("4", Verdict.PRODUCT_MANAGER, "C5", "detail owner-with-time", THREE_OUTWARD),
                decided(
                        "4b",
                        Verdict.NOT_YET,
                        "C4",
                        "detail owner-with-time",
                        "owner-means whole-product",
                        THREE_OUTWARD),
                decided(
                        "5",
                        Verdict.ONE_PERSON,
                        "B3",
                        "way-of-working kanban",
                        "builders 5-9",
                        "teams 1",
                        TWO_OUTWARD,
                        "inward-needs stories"),
                decided(
                        "6",
                        Verdict.BOTH_PRODUCT_MANAGER_FIRST,
                        "D2b",
                        "builders 10-19",
                        "teams 3-5",
                        "posts 2-plus",
                        THREE_OUTWARD,
                        THREE_INWARD),
                decided("7", Verdict.NOT_YET, "A3", "detail owner-without-authority", TWO_OUTWARD, TWO_INWARD),
                decided(
                        "8",
                        Verdict.ONE_PERSON,
                        "D5",
                        "way-of-working shape-up",
                        "direction founder",
                        "builders 10-19",
                        "teams 2",
                        TWO_INWARD),
                decided("9", Verdict.NOT_YET, "A1"),
                decided(
                        "10",
                        Verdict.PRODUCT_MANAGER,
                        "D4",
                        "product-kind hardware",
                        "builders 10-19",
                        "teams 2",
                        THREE_OUTWARD));
    }

    private static Arguments decided(String name, Verdict verdict, String number, String... differing) {
        return Arguments.of(name, verdict, number, but(differing));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesOfTheFieldResearch")
    void theCasesOfTheFieldResearchComeOutAsStated(String name, Verdict verdict, String number, Situation situation) {
        Decision decision = BOOK.decide(situation);
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.rule().number()).isEqualTo(number);
    }

    @Test
    void whereGoodSourcesDifferTheOtherWayStandsBeside() {
        assertThat(BOOK.recommend(but("detail owner-with-time", THREE_OUTWARD)).alternatives())
                .containsExactly(new Alternative("mandate-first", Optional.empty()));
        assertThat(BOOK.recommend(but("direction manager-overloaded", THREE_INWARD))
                        .alternatives())
                .containsExactly(new Alternative("second-manager", Optional.of(Verdict.SECOND_PRODUCT_MANAGER)));
        assertThat(BOOK.recommend(but("direction manager-overloaded", THREE_OUTWARD, "inward-needs stories")))
                .satisfies(one -> assertThat(one.verdict()).isEqualTo(Verdict.SECOND_PRODUCT_MANAGER))
                .satisfies(one -> assertThat(one.alternatives())
                        .containsExactly(new Alternative("owner-for-the-team", Optional.of(Verdict.PRODUCT_OWNER))));
    }

    @Test
    void notSureIsReadAsTheFieldResearchSays() {
        assertThat(reading("teams not-sure", "builders 5-9")).isEqualTo("1");
        assertThat(reading("teams not-sure", "builders 10-19")).isEqualTo("2");
        assertThat(reading("teams not-sure", "builders 20-plus")).isEqualTo("3-5");
        assertThat(reading("teams not-sure", "builders not-sure")).isEqualTo("1");
        assertThat(BOOK.decide(but("direction not-sure", "detail not-sure", TWO_OUTWARD))
                        .rule())
                .isEqualTo(BOOK.decide(but(TWO_OUTWARD)).rule());
        assertThat(BOOK.decide(but("outward-needs not-sure", "inward-needs"))
                        .rule()
                        .number())
                .as("nothing reported is not the same as no need")
                .isEqualTo("D7");
        assertThat(BOOK.decide(but("teams not-sure", "builders 0", TWO_OUTWARD))
                        .rule()
                        .number())
                .isEqualTo("A2");
        assertThat(BOOK.decide(but(
                                "knows-market not-sure",
                                "direction founder",
                                "stage searching",
                                "builders 1-4",
                                TWO_OUTWARD))
                        .rule()
                        .number())
                .isEqualTo("B1");
        assertThat(BOOK.decide(but("posts not-sure", "builders 10-19", "teams 2", TWO_OUTWARD, TWO_INWARD))
                        .rule()
                        .number())
                .isEqualTo("D3");
    }

    @Test
    void notSureAboutSomethingThatWeighsCostsOneLevel() {
        Situation sure = but("builders 10-19", "teams 2", THREE_OUTWARD);
        assertThat(BOOK.decide(sure).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(BOOK.decide(sure.with(Answer.notSure(Factor.TEAMS))).confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(BOOK.decide(sure.with(Answer.notSure(Factor.TEAMS)).with(Answer.notSure(Factor.DETAIL)))
                        .confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(BOOK.decide(sure.with(Answer.notSure(Factor.TEAMS))).grounds())
                .contains(Ground.of(Ground.Kind.NOT_SURE, Factor.TEAMS));
    }

    @Test
    void notSureAboutAnythingElseMakesItNoMoreThanModeratelySure() {
        Situation sure = but("builders 10-19", "teams 2", THREE_OUTWARD);
        assertThat(BOOK.decide(sure.with(Answer.notSure(Factor.BUILDERS))).confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(BOOK.decide(with(sure, "owner-means unsure")).confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void notSureAboutWhatIsNotAskedCostsNothing() {
        Situation situation = but("detail owner-without-authority", TWO_OUTWARD);
        assertThat(BOOK.asked(situation)).doesNotContain(Factor.TEAMS);
        assertThat(BOOK.decide(situation.with(Answer.notSure(Factor.TEAMS)))).isEqualTo(BOOK.decide(situation));
    }

    @Test
    void insideTheSplitAnOverloadedManagerMakesUsSurer() {
        Situation split = but("direction manager-overloaded", THREE_INWARD);
        assertThat(BOOK.decide(split).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(BOOK.decide(with(split, "owner-means whole-product")).confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void aModifierThatChangesTheVerdictLeavesUsModeratelySureAtMost() {
        Decision decision = BOOK.decide(but(
                "stage internal",
                "builders 10-19",
                "teams 2",
                "posts 2-plus",
                "outward-needs customer-needs market",
                TWO_INWARD));
        assertThat(decision.rule().number()).isEqualTo("D2b");
        assertThat(decision.verdict()).isEqualTo(Verdict.ONE_PERSON);
        assertThat(decision.shiftedBy().orElseThrow().number()).isEqualTo("E4b");
        assertThat(decision.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(decision.grounds()).contains(Ground.of(Ground.Kind.SHIFTED));
    }

    @Test
    void forColleaguesThePublicFaceCountsHalf() {
        String[] internal = {"stage internal", "builders 10-19", "teams 2"};
        assertThat(BOOK.decide(with(but(internal), "outward-needs market public-face"))
                        .rule()
                        .number())
                .isEqualTo("D7");
        assertThat(BOOK.decide(with(but(internal), "outward-needs market vision"))
                        .rule()
                        .number())
                .isEqualTo("D4");
    }

    @Test
    void whatIsDecisiveComesStrongestFirst() {
        Recommendation recommendation = BOOK.recommend(but("direction manager-overloaded", THREE_INWARD));
        List<Double> shares = recommendation.decisive().stream()
                .map(one -> (double) one.keeping() / one.others())
                .toList();
        assertThat(shares).isSorted();
        assertThat(recommendation.decisive().get(0).changesVerdict()).isTrue();
        assertThat(recommendation.decisive())
                .extracting(Recommendation.Decisive::factor)
                .contains(Factor.DIRECTION, Factor.INWARD_NEEDS);
    }

    @Test
    void onePersonForNowAlwaysComesWithADateToLookAgain() {
        assertThat(BOOK.recommend(but(TWO_OUTWARD)).reviewMonths()).contains(3);
        assertThat(BOOK.recommend(but()).reviewMonths()).isEmpty();
    }

    @Test
    void anOpenQuestionKeepsFromDeciding() {
        Situation begun = Situations.of("owner-means one-team", "direction nobody");
        assertThat(BOOK.next(begun)).contains(Factor.DETAIL);
        assertThatExceptionOfType(StillOpen.class)
                .isThrownBy(() -> BOOK.decide(begun))
                .satisfies(open -> assertThat(open.factor()).isEqualTo(Factor.DETAIL));
    }

    @Test
    void theMeaningOfTheWordIsAskedFirstAndOnlyWhatMattersAfterIt() {
        assertThat(BOOK.next(Situation.untold())).contains(Factor.OWNER_MEANS);
        assertThat(BOOK.possible(Situation.untold())).containsOnly(Factor.values());
        assertThat(BOOK.atMostLeft(Situation.untold())).isBetween(12, 15);
        assertThat(BOOK.possible(but())).isEmpty();
        assertThat(BOOK.atMostLeft(but())).isZero();
    }

    @Test
    void anAnswerIsKeptThoughItsQuestionIsNotAskedForAWhile() {
        Situation founder = but("direction founder", "hand-over no", TWO_INWARD);
        Situation nobody = with(founder, "direction nobody");
        assertThat(BOOK.asked(founder)).contains(Factor.HAND_OVER);
        assertThat(BOOK.asked(nobody)).doesNotContain(Factor.HAND_OVER);
        assertThat(BOOK.recommend(nobody).situation().answer(Factor.HAND_OVER)).isEmpty();
        assertThat(BOOK.decide(with(nobody, "direction founder"))).isEqualTo(BOOK.decide(founder));
    }

    @Test
    void questionsThatAChangeWouldBringUpAreNamed() {
        Situation situation = BOOK.recommend(but("direction manager-with-time", TWO_INWARD, "teams 1"))
                .situation();
        assertThat(BOOK.recommend(situation).changes())
                .filteredOn(change -> change.to().keys().equals(List.of("founder")))
                .allSatisfy(change -> assertThat(change.opens()).contains(Factor.HAND_OVER));
    }

    private static String reading(String... differing) {
        Level level = BOOK.readings().read(but(differing)).level(Factor.TEAMS);
        return level == null ? "none" : level.key();
    }

    private static Situation but(String... differing) {
        return with(PLAIN, differing);
    }

    private static Situation with(Situation situation, String... differing) {
        Situation changed = situation;
        for (Answer answer : Situations.of(differing).answers().values()) {
            changed = changed.with(answer);
        }
        return changed;
    }
}
