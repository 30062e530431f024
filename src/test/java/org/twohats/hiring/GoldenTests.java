package org.twohats.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twohats.hiring.content.Editions;

/**
 * Situations with what comes out, for a reviewer to read: {@code src/test/resources/org/twohats/hiring/situations.golden}.
 *
 * <p>Where a change of the results is wanted, copy {@code target/situations.golden} over the recorded file and say in the
 * commit why they changed.
 */
class GoldenTests {

    private static final String RECORDED = "/org/twohats/hiring/situations.golden";
    private static final int EACH = 4;
    private static final int FEWEST = 200;
    private static final String HEAD = """
            # Situations and what the rules of edition %s say about them, for a reviewer to read. For each rule with each
            # verdict and each confidence that it comes with, %d situations chosen by chance (fewer where there are fewer).
            # What is not told was not asked, since it could not change anything any more.
            """;

    @Test
    void theSameSituationsGiveTheSameRecommendations() throws IOException {
        String found = found();

        Files.writeString(Path.of("target", "situations.golden"), found);
        assertThat(found).isEqualTo(recorded());
        assertThat(found.lines().filter(line -> line.contains(" -> "))).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static String found() {
        RuleBook book = Editions.FIRST;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        Map<Rule, Map<String, Choice>> byRule = new LinkedHashMap<>();
        book.rules().forEach(rule -> byRule.put(rule, new TreeMap<>()));
        Situations.walk(book, situation -> {
            Decision decision = book.decide(situation);
            Objects.requireNonNull(byRule.get(decision.rule()))
                    .computeIfAbsent(result(decision), key -> new Choice())
                    .offer(situation, random);
        });
        StringBuilder text = new StringBuilder(HEAD.formatted(book.edition(), EACH));
        byRule.forEach((rule, results) -> {
            text.append("\n")
                    .append(rule.number())
                    .append(" ")
                    .append(rule.key())
                    .append("\n");
            results.forEach((result, choice) -> choice.situations.forEach(situation -> text.append("  -> ")
                    .append(result)
                    .append(with(book.decide(situation)))
                    .append("\n")
                    .append(told(book, situation))));
        });
        return text.toString();
    }

    private static String result(Decision decision) {
        return decision.verdict().key() + " (" + decision.confidence().key() + ")";
    }

    private static String with(Decision decision) {
        return decision.modifiers().isEmpty()
                ? ""
                : decision.modifiers().stream().map(Modifier::key).collect(Collectors.joining(", ", ", with ", ""));
    }

    private static String told(RuleBook book, Situation situation) {
        return book.asked(situation).stream()
                .map(factor -> factor.key() + " "
                        + situation.answer(factor).map(Answer::toString).orElse("?"))
                .collect(Collectors.joining(", ", "     ", "\n"));
    }

    private static String recorded() throws IOException {
        try (InputStream stream = Objects.requireNonNull(GoldenTests.class.getResourceAsStream(RECORDED))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A few of many, each with the same chance. */
    private static final class Choice {

        private final List<Situation> situations = new ArrayList<>();
        private int offered;

        void offer(Situation situation, RandomGenerator random) {
            offered++;
            if (situations.size() < EACH) {
                situations.add(situation);
            } else {
                int place = random.nextInt(offered);
                if (place < EACH) {
                    situations.set(place, situation);
                }
            }
        }
    }
}
