package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.instrument.Side;
import org.twohats.role.Axis;

/** What has to hold between results, whatever the answers. The numbers M1 to M12 are those of docs/scoring.md. */
class MetamorphicTests {

    private static final int PEOPLE = 20;

    /** For what takes a result for each item or for each answer. */
    private static final int FEW = 4;

    private final Edition edition = Editions.unequal();
    private final Scoring scoring = Scoring.of(edition);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1123);

    @Test
    void m1TheOrderOfTheAnswersIsIrrelevant() {
        forEveryone(answers -> {
            List<ItemKey> keys = new ArrayList<>(answers.keySet());
            Collections.shuffle(keys, new Random(random.nextLong()));
            Map<ItemKey, Answer> shuffled = new LinkedHashMap<>();
            keys.forEach(key -> shuffled.put(key, answers.get(key)));

            assertThat(result(shuffled)).isEqualTo(result(answers));
        });
    }

    @Test
    void m1TheOrderOfTheItemsIsIrrelevant() {
        forEveryone(answers -> {
            List<Item> items = new ArrayList<>(edition.items());
            Collections.shuffle(items, new Random(random.nextLong()));
            Result shuffled = Scoring.of(Editions.of(items)).result(Form.FULL, answers);
            Result result = result(answers);

            assertThat(shuffled.verdict()).isEqualTo(result.verdict());
            assertThat(shuffled.wouldChange()).containsExactlyInAnyOrderElementsOf(result.wouldChange());
            for (Axis axis : Axis.values()) {
                assertThat(shuffled.on(axis).eap()).isCloseTo(result.on(axis).eap(), within(1e-12));
                assertThat(shuffled.on(axis).position())
                        .isCloseTo(result.on(axis).position(), within(1e-10));
            }
        });
    }

    @Test
    void m2MirroredAnswersGiveTheMirroredResultToTheLastBit() {
        forEveryone(answers -> {
            Result result = result(answers);
            Result mirrored = result(Answers.mirrored(answers));

            for (Axis axis : Axis.values()) {
                AxisScore score = result.on(axis);
                AxisScore mirror = mirrored.on(axis);
                assertThat(mirror.sum() + score.sum()).isZero();
                assertThat(mirror.eap() + score.eap()).isZero();
                assertThat(mirror.psd()).isEqualTo(score.psd());
                assertThat(mirror.nearMiddle()).isEqualTo(score.nearMiddle());
                assertThat(mirror.position() + score.position()).isZero();
                assertThat(mirror.words()).isEqualTo(score.words());
                assertThat(mirror.pPositive()).isCloseTo(1 - score.pPositive(), within(1e-15));
                assertThat(mirror.q025()).isCloseTo(-score.q975(), within(1e-10));
                assertThat(mirror.positionLow()).isCloseTo(-score.positionHigh(), within(1e-8));
            }
            assertThat(mirrored.diagonal().mean() + result.diagonal().mean()).isZero();
            assertThat(mirrored.verdict()).isEqualTo(opposite(result.verdict()));
            assertThat(mirrored.strength()).isEqualTo(result.strength());
            assertThat(mirrored.flags()).isEqualTo(result.flags());
            assertThat(mirrored.distance().map(Distance::steps))
                    .isEqualTo(result.distance().map(Distance::steps));
        });
    }

    @Test
    void m3TurningAPairRoundChangesNothing() {
        forEveryone(answers -> {
            List<Item> items = new ArrayList<>();
            Map<ItemKey, Answer> seen = new HashMap<>();
            for (Item item : edition.items()) {
                boolean turned = random.nextBoolean();
                Side side = (item.positiveSide() == Side.LEFT) == turned ? Side.RIGHT : Side.LEFT;
                items.add(new Item(item.key(), item.axis(), item.facet(), side, item.weight(), item.forms()));
                Answer answer = answers.get(item.key());
                seen.put(item.key(), turned ? Answers.mirrored(answer) : answer);
            }
            Result turned = Scoring.of(Editions.of(items)).result(Form.FULL, seen);
            Result result = result(answers);

            assertThat(turned.axes()).isEqualTo(result.axes());
            assertThat(turned.verdict()).isEqualTo(result.verdict());
            assertThat(turned.distance()).isEqualTo(result.distance());
        });
    }

    @Test
    void m4ARaisedAnswerRaisesEverything() {
        forSome(FEW, answers -> {
            Result result = result(answers);
            for (Item item : edition.items()) {
                Answer answer = answers.get(item.key());
                if (answer.counts() && item.keyed(answer).getAsInt() < 2) {
                    AxisScore before = result.on(item.axis());
                    Answer raised = Answers.keyed(item, item.keyed(answer).getAsInt() + 1);
                    AxisScore after =
                            result(Answers.with(answers, item.key(), raised)).on(item.axis());

                    assertThat(after.eap()).isGreaterThan(before.eap());
                    assertThat(after.pPositive()).isGreaterThan(before.pPositive());
                    assertThat(after.q025()).isGreaterThan(before.q025());
                    assertThat(after.q975()).isGreaterThan(before.q975());
                    assertThat(after.position()).isGreaterThan(before.position());
                    assertThat(after.sum()).isEqualTo(before.sum() + 1);
                }
            }
        });
    }

    @Test
    void m5OnlyTheWeightedSumOfTheAnswersCounts() {
        Edition four = Editions.small(0.8, 1.2, 1, 1);
        Scoring small = Scoring.of(four);

        AxisScore some = small.result(Form.FULL, Answers.keyed(four, new int[] {1, 1, 0, 0}, new int[0]))
                .on(Axis.HORIZON);
        AxisScore others = small.result(Form.FULL, Answers.keyed(four, new int[] {0, 0, 1, 1}, new int[0]))
                .on(Axis.HORIZON);

        assertThat(some).isEqualTo(others);
        assertThat(some.eap()).isPositive();
    }

    @Test
    void m6WithoutAnswersOnlyThePriorIsLeft() {
        Map<ItemKey, Answer> skipped = new HashMap<>();
        edition.items().forEach(item -> skipped.put(item.key(), Answer.SKIP));

        for (Map<ItemKey, Answer> none : List.of(skipped, Map.<ItemKey, Answer>of())) {
            AxisScore score = result(none).on(Axis.HORIZON);
            assertThat(score.answered()).isZero();
            assertThat(score.eap()).isZero();
            assertThat(score.psd()).isCloseTo(1, within(1e-12));
            assertThat(score.pPositive()).isEqualTo(0.5);
            assertThat(score.position()).isZero();
            assertThat(score.q975()).isCloseTo(1.959963984540054, within(1e-4));
            assertThat(score.nearMiddle()).isCloseTo(0.382924922548026, within(1e-4));
        }
    }

    @Test
    void m7AMiddleAnswerMakesTheMiddleSurer() {
        double before = 1;
        for (int answered = 1; answered <= 12; answered++) {
            AxisScore score = result(Answers.summing(edition, answered, 0, 0)).on(Axis.HORIZON);
            assertThat(score.psd()).isLessThan(before);
            before = score.psd();
        }
    }

    @Test
    void m8AnswersOnOneAxisLeaveTheOtherAlone() {
        forEveryone(answers -> {
            Map<ItemKey, Answer> other = new LinkedHashMap<>(answers);
            Answers.items(edition, Axis.HORIZON)
                    .forEach(item -> other.put(item.key(), Answers.GRADED.get(random.nextInt(5))));

            assertThat(result(other).on(Axis.ORIENTATION))
                    .isEqualTo(result(answers).on(Axis.ORIENTATION));
        });
    }

    @Test
    void m9TheFourCornersMakeOne() {
        forEveryone(answers -> {
            Quadrants corners = result(answers).quadrants();
            assertThat(corners.productManager()
                            + corners.productOwner()
                            + corners.strategicInward()
                            + corners.tacticalOutward())
                    .isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void m10TheQuickFormIsTheFullFormWithTheOtherItemsMissing() {
        for (int person = 0; person < PEOPLE; person++) {
            Map<ItemKey, Answer> answers = Answers.ofSomeone(random, edition.items(Form.QUICK), 0.1);
            Result quick = scoring.result(Form.QUICK, answers);
            Result full = scoring.result(Form.FULL, answers);

            assertThat(quick.axes()).isEqualTo(full.axes());
            assertThat(quick.verdict()).isEqualTo(full.verdict());
            assertThat(quick.strength()).isEqualTo(full.strength());
            assertThat(quick.reasons()).isEqualTo(full.reasons());
            assertThat(quick.wouldChange()).isEqualTo(full.wouldChange());
            assertThat(quick.distance()).isEqualTo(full.distance());
            assertThat(full.contributions()).containsAll(quick.contributions());
        }
    }

    @Test
    void m11ContributionsAddUpToAllThatTheAnswersSay() {
        forEveryone(answers -> {
            Result result = result(answers);
            for (Axis axis : Axis.values()) {
                double said = Answers.items(edition, axis).stream()
                        .filter(item -> answers.get(item.key()).counts())
                        .mapToDouble(item -> 0.4
                                * item.weight()
                                * item.keyed(answers.get(item.key())).getAsInt())
                        .sum();
                double contributed = result.contributions().stream()
                        .filter(contribution -> contribution.axis() == axis)
                        .mapToDouble(Contribution::contribution)
                        .sum();
                assertThat(contributed).isCloseTo(said, within(1e-12));
            }
        });
    }

    @Test
    void m12EveryListedChangeChangesTheVerdictAndNoOtherDoes() {
        for (int person = 0; person < FEW; person++) {
            Map<ItemKey, Answer> answers = Answers.ofSomeone(random, edition.items(), 0.1);
            Result result = result(answers);
            Set<Change> listed = Set.copyOf(result.wouldChange());
            for (Item item : edition.items()) {
                for (Answer other : Answers.GRADED) {
                    if (answers.get(item.key()).counts()) {
                        Verdict verdict =
                                result(Answers.with(answers, item.key(), other)).verdict();
                        assertThat(listed.contains(new Change(item.key(), other, verdict)))
                                .isEqualTo(verdict != result.verdict());
                    }
                }
            }
        }
    }

    @Test
    void anEffectIsWhatTheAnswerMovedThePositionBy() {
        forSome(FEW, answers -> {
            Result result = result(answers);
            for (Contribution contribution : result.contributions()) {
                Result without = result(Answers.with(answers, contribution.item(), Answer.SKIP));
                assertThat(contribution.effect())
                        .isCloseTo(
                                result.on(contribution.axis()).position()
                                        - without.on(contribution.axis()).position(),
                                within(1e-10));
            }
        });
    }

    private void forEveryone(Consumer<Map<ItemKey, Answer>> check) {
        forSome(PEOPLE, check);
    }

    private void forSome(int people, Consumer<Map<ItemKey, Answer>> check) {
        for (int person = 0; person < people; person++) {
            double skipping = person % 4 * 0.1;
            check.accept(
                    person % 2 == 0
                            ? Answers.random(random, edition.items(), skipping)
                            : Answers.ofSomeone(random, edition.items(), skipping));
        }
    }

    private Result result(Map<ItemKey, Answer> answers) {
        return scoring.result(Form.FULL, answers);
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case PRODUCT_MANAGER -> Verdict.PRODUCT_OWNER;
            case PRODUCT_OWNER -> Verdict.PRODUCT_MANAGER;
            case STRATEGIC_INWARD -> Verdict.TACTICAL_OUTWARD;
            case TACTICAL_OUTWARD -> Verdict.STRATEGIC_INWARD;
            case LEANS_PRODUCT_MANAGER -> Verdict.LEANS_PRODUCT_OWNER;
            case LEANS_PRODUCT_OWNER -> Verdict.LEANS_PRODUCT_MANAGER;
            case ONE_SIDED, BALANCED, UNDECIDED, NOT_ENOUGH -> verdict;
        };
    }
}
