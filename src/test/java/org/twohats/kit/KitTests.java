package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.kit.content.Shipped;
import org.twohats.responsibility.Responsibility;

/** From a recommendation to what is wanted of a post. */
class KitTests {

    private static final List<String> ALL = Shipped.BOOK.responsibilities().all().stream()
            .map(Responsibility::key)
            .toList();
    private static final List<String> COMPETENCIES =
            Stream.of(Competency.values()).map(Competency::key).toList();

    @ParameterizedTest
    @EnumSource
    void whatIsToldLeadsToTheVerdictThatItIsMeantToShow(Told told) {
        assertThat(told.kit().recommendation().verdict()).isEqualTo(told.verdict());
    }

    @Test
    void thePostFollowsFromTheVerdict() {
        assertThat(Told.OUTWARD_NEEDS.kit().post()).contains(Post.PRODUCT_MANAGER);
        assertThat(Told.OVERLOADED_MANAGER.kit().post()).contains(Post.PRODUCT_OWNER);
        assertThat(Told.OUTWARD_OVERLOAD.kit().post()).contains(Post.PRODUCT_MANAGER);
        assertThat(Told.FIRST_PRODUCT_PERSON.kit().post()).contains(Post.ONE_PERSON);
        assertThat(Told.NEEDS_ON_BOTH_SIDES.kit().posts()).containsExactly(Post.PRODUCT_MANAGER, Post.PRODUCT_OWNER);
    }

    @Test
    void whatIsAsGoodCanBeChosenToo() {
        assertThat(Told.OVERLOADED_MANAGER.kit().posts()).containsExactly(Post.PRODUCT_OWNER, Post.PRODUCT_MANAGER);
    }

    @Test
    void whereNobodyIsToBeHiredThereIsNoPostAndNothingToAdvertise() {
        Kit kit = Told.NOBODY_BUILDS.kit();
        assertThat(kit.post()).isEmpty();
        assertThat(kit.choice()).isEmpty();
        assertThat(kit.outcomes()).isEmpty();
        assertThat(kit.isAdvertised()).isFalse();
    }

    @Test
    void wherePeopleArePresentThereIsAPostAndNothingToAdvertise() {
        Kit kit = Told.SOMEBODY_PRESENT.kit();
        assertThat(kit.recommendation().decision().somebodyPresent()).isTrue();
        assertThat(kit.post()).contains(Post.ONE_PERSON);
        assertThat(kit.isAdvertised()).isFalse();
        assertThat(Told.FIRST_PRODUCT_PERSON.kit().isAdvertised()).isTrue();
    }

    @Test
    void everyNeedAndEverySignSaysWhatIsNeglected() {
        for (Factor factor : List.of(Factor.OUTWARD_NEEDS, Factor.INWARD_NEEDS, Factor.DANGER_SIGNS)) {
            for (Level level : factor.levels()) {
                assertThat(Shipped.BOOK.neglected().get(level))
                        .as(level.toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whatIsNeglectedIsToldWithItsReasonsTheMostOfThemFirst() {
        List<Neglect> neglected = Told.OVERLOADED_MANAGER.kit().neglected();
        assertThat(neglected.get(0).causes().size())
                .isGreaterThanOrEqualTo(
                        neglected.get(neglected.size() - 1).causes().size());
        assertThat(neglected)
                .filteredOn(one -> one.responsibility().equals("daily-questions"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.causes()).extracting(Level::key).containsExactly("nobody", "manager-time"));
        assertThat(neglected).noneMatch(one -> one.responsibility().equals("launch"));
    }

    @ParameterizedTest
    @EnumSource
    void aSuggestionIsAChoiceAndPrefersWhatThePostDecidesAbout(Told told) {
        Kit first = told.kit();
        for (Post post : first.posts()) {
            Kit kit = first.about(post);
            Choice choice = kit.choice().orElseThrow();
            assertThat(choice.outcomes()).doesNotHaveDuplicates().hasSizeBetween(5, 8);
            assertThat(choice.mustHaves()).doesNotHaveDuplicates().hasSizeBetween(4, 6);
            assertThat(kit.outcomes())
                    .allMatch(one -> kit.part(one).decides() || kit.part(one).does());
            List<String> neglected =
                    kit.neglected().stream().map(Neglect::responsibility).toList();
            assertThat(choice.outcomes().subList(0, 5))
                    .filteredOn(neglected::contains)
                    .hasSizeGreaterThanOrEqualTo((int) Math.min(
                            5,
                            neglected.stream()
                                    .filter(key -> Shipped.BOOK.isOwn(post, kit.preset(), key))
                                    .count()));
        }
    }

    @Test
    void everyResponsibilityIsOfferedOnce() {
        for (Told told : Told.values()) {
            Kit kit = told.kit();
            kit.posts()
                    .forEach(post -> assertThat(kit.book().offered(post, kit.situation(), kit.preset()))
                            .extracting(Responsibility::key)
                            .containsExactlyInAnyOrderElementsOf(ALL));
        }
    }

    @Test
    void tooManyOrTooFewAreNoChoice() {
        assertThat(Choice.problems(4, 7))
                .containsExactly(Choice.Problem.TOO_FEW_OUTCOMES, Choice.Problem.TOO_MANY_MUST_HAVES);
        assertThat(Choice.problems(9, 3))
                .containsExactly(Choice.Problem.TOO_MANY_OUTCOMES, Choice.Problem.TOO_FEW_MUST_HAVES);
        assertThat(Choice.problems(5, 6)).isEmpty();
        assertThat(Choice.problems(8, 4)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(Post.PRODUCT_OWNER, ALL.subList(0, 4), List.of(Competency.values())));
    }

    @Test
    void whatAnEditionDoesNotKnowAnyMoreIsLeftOutAndTooLittleIsSuggestedAnew() {
        List<String> some = new ArrayList<>(ALL.subList(0, 5));
        some.add("gone");
        assertThat(Told.OVERLOADED_MANAGER
                        .kit(Post.PRODUCT_OWNER, some, COMPETENCIES.subList(0, 4))
                        .choice()
                        .orElseThrow()
                        .outcomes())
                .containsExactlyInAnyOrderElementsOf(ALL.subList(0, 5));
        some.remove(0);
        assertThat(Told.OVERLOADED_MANAGER
                        .kit(Post.PRODUCT_OWNER, some, COMPETENCIES.subList(0, 4))
                        .choice())
                .isEqualTo(Told.OVERLOADED_MANAGER.kit().choice());
    }

    /** The promise of the kit: what is chosen stands in it, and nothing else does. */
    @ParameterizedTest
    @EnumSource
    void eachChosenDutyAppearsAndNoneThatWasNot(Told told) {
        Random random = new Random(told.ordinal());
        Kit suggested = told.kit();
        for (Post post : suggested.posts()) {
            for (int round = 0; round < 40; round++) {
                List<String> outcomes = some(ALL, 5 + random.nextInt(4), random);
                List<String> mustHaves = some(COMPETENCIES, 4 + random.nextInt(3), random);
                Kit kit = told.kit(post, outcomes, mustHaves);
                JobDescription job = JobDescription.of(kit, Shipped.WORDS);
                Document document = job.document(Locale.ENGLISH);
                for (String text : List.of(
                        document.plainText(),
                        unescaped(document.markdown()),
                        document.parts().toString())) {
                    holdsOnly(kit, Set.copyOf(outcomes), Set.copyOf(mustHaves), text);
                }
            }
        }
    }

    private static void holdsOnly(Kit kit, Set<String> outcomes, Set<String> mustHaves, String text) {
        for (Responsibility one : Shipped.BOOK.responsibilities().all()) {
            KitWords.OutcomeWords words = Shipped.WORDS.outcomes().get(one.key());
            boolean chosen = outcomes.contains(one.key());
            assertThat(text.contains(Shipped.WORDS.outcome(kit, one)))
                    .as(one.key())
                    .isEqualTo(chosen);
            if (!chosen) {
                assertThat(text).doesNotContain(words.manager(), words.owner());
            }
            boolean decides = chosen && kit.part(one).decides();
            (kit.isForArea() ? words.decisionInArea().or(words::decision) : words.decision())
                    .ifPresent(said -> assertThat(text.contains(said))
                            .as("decision about " + one.key())
                            .isEqualTo(decides));
        }
        for (Competency one : Competency.values()) {
            assertThat(text.contains(Shipped.WORDS.competency(one).mustHave()))
                    .as(one.key())
                    .isEqualTo(mustHaves.contains(one.key()));
        }
    }

    @Test
    void noSentenceOfOneDutyIsPartOfThatOfAnother() {
        List<String> sentences = new ArrayList<>();
        Shipped.WORDS.outcomes().values().forEach(one -> {
            sentences.add(one.manager());
            sentences.add(one.owner());
            Stream.of(one.decision(), one.area(), one.decisionInArea())
                    .flatMap(Optional::stream)
                    .forEach(sentences::add);
        });
        Shipped.WORDS.competencies().values().forEach(one -> sentences.add(one.mustHave()));
        for (String sentence : sentences) {
            assertThat(sentences).filteredOn(other -> other.contains(sentence)).hasSize(1);
        }
        assertThat(new HashSet<>(sentences)).hasSize(60 + 28 + 6 + 18 + 14);
    }

    @Test
    void whoeverIsAloneIsToldWhatTheRoleAchievesThatDecides() {
        Kit alone = Told.FIRST_PRODUCT_PERSON.kit();
        Kit apart = Told.OVERLOADED_MANAGER.kit();
        Responsibility backlog = Shipped.BOOK.responsibilities().find("order-of-backlog");
        Responsibility vision = Shipped.BOOK.responsibilities().find("vision");
        KitWords words = Shipped.WORDS;
        assertThat(words.outcome(alone, backlog))
                .isEqualTo(words.outcomes().get("order-of-backlog").owner());
        assertThat(words.outcome(alone, vision))
                .isEqualTo(words.outcomes().get("vision").manager());
        assertThat(words.outcome(apart, vision))
                .isEqualTo(words.outcomes().get("vision").owner());
        assertThat(words.decision(apart, vision)).isEmpty();
        assertThat(words.decision(alone, vision)).isPresent();
    }

    private static List<String> some(List<String> all, int many, Random random) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, many);
    }

    private static String unescaped(String markdown) {
        return markdown.replace("\\", "");
    }
}
