package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.ItemKey;

/**
 * Prints how long scoring takes; it asserts no time, since that is the machine's affair. Run it with {@code ./mvnw test
 * -Dtest=SpeedTests -Dtests.excluded=}.
 */
@Tag("long")
class SpeedTests {

    private static final int ROUNDS = 7;
    private static final int PEOPLE = 500;

    private double sink;

    @Test
    void aPosterior() {
        double[] logDensity = Grid.STANDARD.tabulate(place -> -place * place / 2 + 1.6 * place);
        measure(
                "posterior",
                i -> sink += Posterior.of(Grid.STANDARD, logDensity).mean(),
                5_000);
    }

    @Test
    void aResult() {
        for (Edition edition : List.of(Editions.FIRST, Editions.unequal())) {
            List<Map<ItemKey, Answer>> people = people(edition);
            Scoring scoring = Scoring.of(edition);
            measure(
                    "result, " + (edition == Editions.FIRST ? "equal" : "unequal") + " weights",
                    i -> sink += scoring.result(Form.FULL, people.get(i % PEOPLE))
                            .quadrants()
                            .productManager(),
                    PEOPLE);
        }
    }

    @Test
    void theFarthestDistance() {
        for (Edition edition : List.of(Editions.FIRST, Editions.unequal())) {
            Scoring scoring = Scoring.of(edition);
            Map<ItemKey, Answer> answers = Answers.keyed(edition.items(), item -> 2);
            measure(
                    "result, all at one end, " + (edition == Editions.FIRST ? "equal" : "unequal") + " weights",
                    i -> sink += scoring.result(Form.FULL, answers)
                            .distance()
                            .orElseThrow()
                            .steps(),
                    100);
        }
    }

    private static List<Map<ItemKey, Answer>> people(Edition edition) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        List<Map<ItemKey, Answer>> people = new ArrayList<>();
        IntStream.range(0, PEOPLE).forEach(i -> people.add(Answers.ofSomeone(random, edition.items(), 0.02)));
        return people;
    }

    private void measure(String what, IntConsumer work, int times) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            IntStream.range(0, times).forEach(work);
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / times);
        }
        System.out.printf(Locale.ROOT, "%s: %.1f µs%n", what, best);
        assertThat(sink).isNotNaN();
    }
}
