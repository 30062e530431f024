package org.twohats.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twohats.hiring.content.Editions;

/**
 * Prints how long deciding takes; it asserts no time, since that is the machine's affair. Run it with {@code ./mvnw test
 * -Dtest=SpeedTests -Dtests.excluded=}.
 */
@Tag("long")
class SpeedTests {

    private static final int ROUNDS = 7;
    private static final int SITUATIONS = 2_000;
    private static final RuleBook BOOK = Editions.FIRST;

    private long sink;

    @Test
    void aDecision() {
        List<Situation> situations = situations();
        measure(
                "decision",
                i -> sink += BOOK.decide(situations.get(i)).modifiers().size(),
                SITUATIONS);
    }

    @Test
    void aWholeRecommendation() {
        List<Situation> situations = situations();
        measure(
                "recommendation, with what would change it",
                i -> sink += BOOK.recommend(situations.get(i)).changes().size(),
                SITUATIONS);
    }

    @Test
    void theNextQuestion() {
        List<Situation> situations = situations();
        measure(
                "next question",
                i -> sink += BOOK.next(situations.get(i).only(List.of(Factor.OWNER_MEANS, Factor.DIRECTION))).stream()
                        .count(),
                SITUATIONS);
    }

    @Test
    void gettingReadyToAsk() {
        measure(
                "diagram of all situations",
                i -> sink += new DiagramBuilder(BOOK.questions(), BOOK.readings())
                        .build(BOOK.rules(), BOOK.modifiers())
                        .size(),
                1);
    }

    private static List<Situation> situations() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        List<Situation> situations = new ArrayList<>();
        IntStream.range(0, SITUATIONS).forEach(i -> situations.add(Situations.any(random)));
        return situations;
    }

    private void measure(String what, IntConsumer work, int times) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            IntStream.range(0, times).forEach(work);
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / times);
        }
        System.out.printf(Locale.ROOT, "%s: %.1f µs%n", what, best);
        assertThat(sink).isPositive();
    }
}
