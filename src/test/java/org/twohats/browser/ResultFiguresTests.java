package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exported result says, to the last field, what {@link Reckoning} works out for itself. */
@BrowserTest
class ResultFiguresTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Offset<Double> FINE = within(1e-4);
    private static final Offset<Double> QUANTILE = within(1e-3);
    /** A quantile's tolerance in points: a position grows by at most 33 points for each unit. */
    private static final Offset<Double> BAND_IN_POINTS = within(0.033);

    private static final Offset<Double> PLACE_IN_POINTS = within(0.0033);
    private static final Offset<Double> EXACT = within(1e-12);

    @ParameterizedTest
    @EnumSource
    void theExportAgreesWithAnIndependentComputation(Sheet sheet, Visitor visitor) {
        JsonNode result = JSON.readTree(visitor.hasFinished(sheet).file(visitor.result() + ".json"));
        Reckoning expected = Reckoning.of(sheet);

        verdictAgrees(result, sheet, expected);
        axisAgrees(result.at("/axes/horizon"), expected.horizon());
        axisAgrees(result.at("/axes/orientation"), expected.orientation());
        bothAxesAgree(result, expected);
        answersAgree(result, sheet, expected);
        changesAgree(result, expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "QUICK_OWNER", "TWO_ANSWERS"})
    void theExportKeepsToItsContract(Sheet sheet, Visitor visitor) {
        JsonNode result = JSON.readTree(visitor.hasFinished(sheet).file(visitor.result() + ".json"));
        assertThat(result.propertyNames())
                .containsExactly(
                        "edition",
                        "form",
                        "startedAt",
                        "finishedAt",
                        "answers",
                        "axes",
                        "quadrants",
                        "diagonal",
                        "verdict",
                        "strength",
                        "flags",
                        "wouldChange",
                        "continuedFrom");
        assertThat(result.get("axes").propertyNames()).containsExactly("horizon", "orientation");
        assertThat(result.at("/axes/horizon").propertyNames())
                .containsExactly(
                        "answered",
                        "sum",
                        "eap",
                        "psd",
                        "pPositive",
                        "q025",
                        "q975",
                        "position",
                        "positionLow",
                        "positionHigh",
                        "nearMiddle",
                        "words");
        assertThat(result.get("form").asString()).isEqualTo(sheet.form());
        assertThat(result.get("startedAt").asString()).endsWith("Z");
        assertThat(Instant.parse(result.get("finishedAt").asString()))
                .isAfterOrEqualTo(Instant.parse(result.get("startedAt").asString()));
        String edition = result.get("edition").asString();
        JsonNode published = JSON.readTree(visitor.file("/instruments/" + edition + ".json"));
        assertThat(published.get("edition").asString()).isEqualTo(edition);
    }

    private static void verdictAgrees(JsonNode result, Sheet sheet, Reckoning expected) {
        assertThat(result.get("verdict").asString()).isEqualTo(sheet.verdict()).isEqualTo(expected.verdict());
        JsonNode strength = result.get("strength");
        assertThat(strength.isNull() ? "" : strength.asString())
                .isEqualTo(expected.strength().orElse(""));
        assertThat(texts(result.get("flags"))).containsExactlyInAnyOrderElementsOf(expected.flags());
    }

    private static void bothAxesAgree(JsonNode result, Reckoning expected) {
        JsonNode quadrants = result.get("quadrants");
        assertThat(number(quadrants, "productManager")).isCloseTo(expected.productManager(), FINE);
        assertThat(number(quadrants, "productOwner")).isCloseTo(expected.productOwner(), FINE);
        assertThat(number(quadrants, "strategicInward")).isCloseTo(expected.strategicInward(), FINE);
        assertThat(number(quadrants, "tacticalOutward")).isCloseTo(expected.tacticalOutward(), FINE);
        assertThat(quadrants.valueStream().mapToDouble(JsonNode::asDouble).sum())
                .isCloseTo(1, EXACT);

        JsonNode diagonal = result.get("diagonal");
        assertThat(number(diagonal, "mean")).isCloseTo(expected.diagonalMean(), FINE);
        assertThat(number(diagonal, "sd")).isCloseTo(expected.diagonalSd(), FINE);
        assertThat(number(diagonal, "pPositive")).isCloseTo(expected.diagonalPositive(), FINE);
    }

    private static void answersAgree(JsonNode result, Sheet sheet, Reckoning expected) {
        List<JsonNode> answers = result.get("answers").valueStream().toList();
        assertThat(answers).hasSameSizeAs(sheet.pairs());
        double horizon = 0;
        double orientation = 0;
        for (int i = 0; i < answers.size(); i++) {
            Pair pair = sheet.pairs().get(i);
            assertThat(answers.get(i).get("item").asString()).isEqualTo(pair.key());
            assertThat(answers.get(i).get("answer").asString())
                    .isEqualTo(sheet.answers().get(i));
            double contribution = number(answers.get(i), "contribution");
            assertThat(contribution).isCloseTo(expected.contribution(i), EXACT);
            horizon += pair.horizon() ? contribution : 0;
            orientation += pair.horizon() ? 0 : contribution;
        }
        assertThat(horizon).isCloseTo(expected.horizon().weightedSum(), EXACT);
        assertThat(orientation).isCloseTo(expected.orientation().weightedSum(), EXACT);
    }

    private static void changesAgree(JsonNode result, Reckoning expected) {
        List<String> changes = result.get("wouldChange")
                .valueStream()
                .map(change -> String.join(" ", texts(change.get("item"), change.get("to"), change.get("verdict"))))
                .toList();
        assertThat(changes).containsExactlyInAnyOrderElementsOf(expected.wouldChange());
    }

    private static void axisAgrees(JsonNode axis, Reckoning.OnAxis expected) {
        assertThat(axis.get("answered").asInt()).isEqualTo(expected.answered());
        assertThat(number(axis, "sum")).isCloseTo(expected.sum(), EXACT);
        assertThat(number(axis, "eap")).isCloseTo(expected.eap(), FINE);
        assertThat(number(axis, "psd")).isCloseTo(expected.psd(), FINE);
        assertThat(number(axis, "pPositive")).isCloseTo(expected.pPositive(), FINE);
        assertThat(number(axis, "nearMiddle")).isCloseTo(expected.nearMiddle(), FINE);
        assertThat(number(axis, "q025")).isCloseTo(expected.q025(), QUANTILE);
        assertThat(number(axis, "q975")).isCloseTo(expected.q975(), QUANTILE);
        assertThat(number(axis, "position")).isCloseTo(expected.position(), PLACE_IN_POINTS);
        assertThat(number(axis, "positionLow")).isCloseTo(expected.positionLow(), BAND_IN_POINTS);
        assertThat(number(axis, "positionHigh")).isCloseTo(expected.positionHigh(), BAND_IN_POINTS);
        assertThat(axis.get("words").asString()).isEqualTo(expected.words());
    }

    private static double number(JsonNode node, String field) {
        assertThat(node.get(field).isNumber()).as(field).isTrue();
        return node.get(field).asDouble();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode... nodes) {
        return Stream.of(nodes).map(JsonNode::asString).toList();
    }
}
