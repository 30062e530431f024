package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/** The figures in docs/scoring.md are those that come out. */
class WorkedExampleTests {

    /** The quick form in order. */
    private static final List<Answer> GIVEN = List.of(
            Answer.RATHER_RIGHT,
            Answer.CLEARLY_RIGHT,
            Answer.CLEARLY_LEFT,
            Answer.RATHER_LEFT,
            Answer.BOTH,
            Answer.SKIP,
            Answer.RATHER_LEFT,
            Answer.RATHER_RIGHT,
            Answer.RATHER_RIGHT,
            Answer.CLEARLY_LEFT,
            Answer.CLEARLY_RIGHT,
            Answer.RATHER_LEFT);

    private final Result result = Scoring.of(Editions.FIRST).result(Form.QUICK, answers());

    @Test
    void theDocumentShowsEveryFigureOfTheExample() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "scoring.md"));

        assertThat(lines).containsSubsequence(answerRows());
        assertThat(lines).containsSubsequence(axisRows());
        assertThat(lines).containsSubsequence(cornerRows());
        assertThat(lines)
                .contains(String.format(
                        Locale.ROOT,
                        "The diagonal has mean %.4f, standard deviation %.4f and probability %.4f.",
                        result.diagonal().mean(),
                        result.diagonal().sd(),
                        result.diagonal().pPositive()));
    }

    @Test
    void theStepsDoneByHandAreRight() throws IOException {
        double normaliser = Math.exp(-0.8) + Math.exp(0) + Math.exp(0.6) + Math.exp(0.8) + Math.exp(0.8);
        double logDensity = -0.5 + 2 - 6 * Math.log(normaliser);

        assertThat(PartialCredit.assumed(1).logNormaliser(1)).isCloseTo(Math.log(normaliser), within(1e-12));
        assertThat(Files.readString(Path.of("docs", "scoring.md")))
                .contains(String.format(Locale.ROOT, "6 · ln %.4f = −%.4f, up to", normaliser, Math.abs(logDensity)));
    }

    @Test
    void theVerdictOfTheExampleIsAClearProductManager() {
        assertThat(result.verdict()).isEqualTo(Verdict.PRODUCT_MANAGER);
        assertThat(result.strength()).contains(Strength.CLEAR);
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void noSingleStepButTwentyOneLargerChangesWouldChangeIt() {
        assertThat(result.wouldChange())
                .hasSize(21)
                .extracting(Change::verdict)
                .containsOnly(Verdict.LEANS_PRODUCT_MANAGER);
        assertThat(result.distance())
                .contains(new Distance(
                        2, List.of(new Distance.Move(Axis.HORIZON, false, 2)), Verdict.LEANS_PRODUCT_MANAGER));
    }

    private List<String> answerRows() {
        return result.contributions().stream()
                .map(contribution -> contribution.answer().counts()
                        ? String.format(
                                Locale.ROOT,
                                "| `%s` | %s | %s | %+.1f | %+.1f |",
                                contribution.item(),
                                contribution.axis().key(),
                                contribution.answer().key(),
                                contribution.contribution(),
                                contribution.effect())
                        : String.format(
                                "| `%s` | %s | skip | | |",
                                contribution.item(), contribution.axis().key()))
                .toList();
    }

    private List<String> axisRows() {
        return List.of(
                axisRow("answers", "%.0f", AxisScore::answered),
                axisRow("sum of keyed answers", "%.0f", AxisScore::sum),
                axisRow("mean", "%.4f", AxisScore::eap),
                axisRow("standard deviation", "%.4f", AxisScore::psd),
                axisRow("probability of the positive side", "%.4f", AxisScore::pPositive),
                axisRow("2.5 % quantile", "%.4f", AxisScore::q025),
                axisRow("97.5 % quantile", "%.4f", AxisScore::q975),
                axisRow("probability of the middle", "%.4f", AxisScore::nearMiddle),
                axisRow("position", "%.1f", AxisScore::position),
                axisRow("lower end of the band", "%.1f", AxisScore::positionLow),
                axisRow("upper end of the band", "%.1f", AxisScore::positionHigh));
    }

    private String axisRow(String name, String format, ToDoubleFunction<AxisScore> figure) {
        return result.axes().values().stream()
                .map(score -> String.format(Locale.ROOT, format, figure.applyAsDouble(score)))
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    private List<String> cornerRows() {
        Quadrants corners = result.quadrants();
        return List.of(
                String.format(Locale.ROOT, "| product manager | %.4f |", corners.productManager()),
                String.format(Locale.ROOT, "| product owner | %.4f |", corners.productOwner()),
                String.format(Locale.ROOT, "| strategic and inward | %.4f |", corners.strategicInward()),
                String.format(Locale.ROOT, "| tactical and outward | %.4f |", corners.tacticalOutward()));
    }

    private static Map<ItemKey, Answer> answers() {
        Map<ItemKey, Answer> answers = new LinkedHashMap<>();
        List<Item> items = Editions.FIRST.items(Form.QUICK);
        for (int i = 0; i < items.size(); i++) {
            answers.put(items.get(i).key(), GIVEN.get(i));
        }
        return answers;
    }
}
