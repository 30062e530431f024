package org.twohats.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Edition;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Axis;

/** Figures that other programs worked out come out here as well. */
class OracleTests {

    private static final Grid MIRT = new Grid(6, 241);

    @Test
    void theAssumedEngineAgreesWithIntegrationInR() {
        agreesWithIntegrationInR(Editions.FIRST, "engine_gpcm_fixed_full12.csv");
    }

    @Test
    void unequalWeightsAndGapsAgreeWithIntegrationInR() {
        double[] slopes = Oracle.rows("engine_gpcm_fixed_missing_weights_params.csv").stream()
                .mapToDouble(item -> item.number("a"))
                .toArray();
        List<Item> horizon = Answers.items(Editions.FIRST, Axis.HORIZON);
        Edition weighted = Editions.weighted(
                item -> item.axis() == Axis.HORIZON ? slopes[horizon.indexOf(item)] / PartialCredit.ASSUMED_SLOPE : 1);

        agreesWithIntegrationInR(weighted, "engine_gpcm_fixed_missing_weights.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"irt_sim24_H", "irt_sim24_O", "irt_bfi_C", "irt_bfi_E"})
    void fittedPartialCreditItemsAgreeWithMirt(String set) {
        List<Table> tables = new ArrayList<>();
        int lowest = lowestScore(set);
        for (Oracle.Row item : Oracle.rows(set + "_gpcm_params.csv")) {
            double[] steps = item.numbers("si_d");
            double[] intercepts = new double[steps.length + 1];
            System.arraycopy(steps, 0, intercepts, 1, steps.length);
            PartialCredit curve = new PartialCredit(item.number("si_a1"), lowest, intercepts);
            tables.add(new Table(item.text("item"), lowest, curve::logProbabilities));
        }

        agreesWithMirt(tables, set + "_gpcm_scores.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"irt_bfi_C", "irt_bfi_E"})
    void fittedGradedItemsAgreeWithMirtThoughTheyAreNotOurModel(String set) {
        List<Table> tables = new ArrayList<>();
        for (Oracle.Row item : Oracle.rows(set + "_graded_params.csv")) {
            GradedItem graded = new GradedItem(item.number("a"), item.numbers("b"));
            tables.add(new Table(item.text("item"), lowestScore(set), graded::logProbabilities));
        }

        agreesWithMirt(tables, set + "_graded_scores.csv");
    }

    @Test
    void runsAndVariabilityAgreeWithCareless() {
        List<Oracle.Row> people = Oracle.rows("raw_sim24.csv");
        List<Oracle.Row> expected = Oracle.rows("careless_sim24.csv");
        int complete = 0;
        for (int i = 0; i < people.size(); i++) {
            if (expected.get(i).text("complete").equals("TRUE")) {
                AnswerPattern pattern = AnswerPattern.of(displayed(people.get(i)));
                assertThat(pattern.longestRun()).isEqualTo((int) expected.get(i).number("longstring_complete_only"));
                assertThat(pattern.variability()).isCloseTo(expected.get(i).number("irv_complete_only"), within(1e-9));
                complete++;
            }
        }
        assertThat(complete).isGreaterThan(400);
    }

    private static void agreesWithIntegrationInR(Edition edition, String file) {
        Scoring scoring = Scoring.of(edition);
        List<Item> items = Answers.items(edition, Axis.HORIZON);
        for (Oracle.Row row : Oracle.rows(file)) {
            Map<ItemKey, Answer> answers = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                row.answer("x" + (i + 1)).ifPresent(value -> answers.put(item.key(), Answers.keyed(item, value)));
            }
            Result result = scoring.result(Form.FULL, answers);
            AxisScore score = result.on(Axis.HORIZON);

            assertThat(score.eap()).as("mean of %s", row).isCloseTo(row.number("EAP"), within(1e-4));
            assertThat(score.psd()).as("deviation of %s", row).isCloseTo(row.number("PSD"), within(1e-4));
            assertThat(score.pPositive()).as("side of %s", row).isCloseTo(row.number("P_gt_0"), within(1e-4));
            assertThat(score.nearMiddle()).as("middle of %s", row).isCloseTo(row.number("P_abs_le_0.5"), within(1e-4));
            assertThat(score.q025()).as("lower end of %s", row).isCloseTo(row.number("q025"), within(1e-3));
            assertThat(score.q975()).as("upper end of %s", row).isCloseTo(row.number("q975"), within(1e-3));
            assertThat(result.contributions().stream()
                            .mapToDouble(Contribution::contribution)
                            .sum())
                    .as("contributions of %s", row)
                    .isCloseTo(row.number("t_weighted"), within(1e-12));
        }
    }

    private static void agreesWithMirt(List<Table> items, String file) {
        for (Oracle.Row row : Oracle.rows(file)) {
            Posterior sameGrid = posterior(MIRT, items, row);
            assertThat(sameGrid.mean()).as("mean of %s", row).isCloseTo(row.number("EAP"), within(1e-7));
            assertThat(sameGrid.sd()).as("deviation of %s", row).isCloseTo(row.number("PSD"), within(1e-7));

            Posterior ownGrid = posterior(Grid.STANDARD, items, row);
            assertThat(ownGrid.mean()).as("mean of %s", row).isCloseTo(row.number("EAP"), within(5e-4));
            assertThat(ownGrid.sd()).as("deviation of %s", row).isCloseTo(row.number("PSD"), within(5e-4));

            if (!row.text("lz_Zh_at_EAP").isEmpty()) {
                PersonFit fit = new PersonFit();
                for (Table item : items) {
                    item.given(row).ifPresent(given -> fit.add(item.curve().at(sameGrid.mean()), given));
                }
                assertThat(fit.lz().orElseThrow())
                        .as("fit of %s", row)
                        .isCloseTo(row.number("lz_Zh_at_EAP"), within(1e-7));
            }
        }
    }

    private static Posterior posterior(Grid grid, List<Table> items, Oracle.Row row) {
        double[] logDensity = grid.tabulate(place -> -place * place / 2);
        for (Table item : items) {
            item.given(row).ifPresent(given -> {
                for (int i = 0; i < grid.size(); i++) {
                    logDensity[i] += item.curve().at(grid.place(i))[given];
                }
            });
        }
        return Posterior.of(grid, logDensity);
    }

    private static List<Answer> displayed(Oracle.Row person) {
        return person.cells().keySet().stream()
                .filter(column -> column.matches("[HO]\\d+"))
                .map(person::answer)
                .map(value -> value.isPresent() ? Answers.GRADED.get(2 + value.getAsInt()) : Answer.SKIP)
                .toList();
    }

    private static int lowestScore(String set) {
        return set.contains("bfi") ? 1 : -2;
    }

    private interface Curve {

        double[] at(double place);
    }

    /** An item by the logarithms of its answers' probabilities. */
    private record Table(String name, int lowest, Curve curve) {

        OptionalInt given(Oracle.Row row) {
            return row.answer(name).stream().map(score -> score - lowest).findFirst();
        }
    }
}
