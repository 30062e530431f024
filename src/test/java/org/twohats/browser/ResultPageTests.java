package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers that a visitor reads are those of the model, wherever they stand; and the words come in good order. */
@BrowserTest
class ResultPageTests {

    private static final Offset<Double> A_POINT_ROUNDED = within(0.51);
    private static final Offset<Double> DRAWN = within(0.06);
    private static final Offset<Double> ON_A_FINER_GRID = within(0.0011);
    private static final double STANDARD_DEVIATIONS = Math.sqrt(5.99146);
    private static final Pattern POINTS = Pattern.compile("\\+([0-9.]+) (\\S+)");

    @ParameterizedTest
    @EnumSource
    void theTablesOfTheMapSayWhatTheModelSays(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        Reckoning expected = Reckoning.of(sheet);
        boolean concluded = !sheet.verdict().equals("not-enough");

        List<List<String>> places = visitor.table(".map table:nth-of-type(1)");
        assertThat(places).hasSize(2);
        placed(places.get(0), expected.horizon());
        placed(places.get(1), expected.orientation());

        List<List<String>> corners = visitor.table(".map table:nth-of-type(2)");
        assertThat(corners).hasSize(concluded ? 4 : 0);
        if (concluded) {
            double[] chances = {
                expected.productManager(),
                expected.productOwner(),
                expected.strategicInward(),
                expected.tacticalOutward()
            };
            for (int i = 0; i < chances.length; i++) {
                assertThat(chancesOutOfTen(corners.get(i).get(1)))
                        .as(corners.get(i).toString())
                        .isCloseTo(10 * chances[i], within(0.2501));
            }
        }
    }

    private static void placed(List<String> row, Reckoning.OnAxis expected) {
        if (expected.answered() < 4) {
            assertThat(row.get(1)).isEqualTo(Words.of("map.place.not-enough"));
            assertThat(row.subList(2, 4)).containsOnly(Words.of("map.none"));
            return;
        }
        assertThat(number(row.get(2))).isCloseTo(expected.position(), A_POINT_ROUNDED);
        List<Double> band = numbers(row.get(3));
        assertThat(band).hasSize(2);
        assertThat(band.get(0)).isCloseTo(expected.positionLow(), A_POINT_ROUNDED);
        assertThat(band.get(1)).isCloseTo(expected.positionHigh(), A_POINT_ROUNDED);
    }

    /** UX-12: from the table of answers alone to the sums, and from the sums to the places on the map. */
    @ParameterizedTest
    @EnumSource
    void theAnswersOnThePageAddUpToTheResultOnThePage(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        Reckoning expected = Reckoning.of(sheet);
        int questions = 0;
        for (int axis = 0; axis < 2; axis++) {
            String part = "#answers ~ table tbody:nth-of-type(" + (axis + 1) + ") ";
            String heading = visitor.text(part + "[scope=rowgroup]");
            List<List<String>> rows = visitor.table("#answers ~ table tbody:nth-of-type(" + (axis + 1) + ")");
            double sum = 0;
            int answered = 0;
            for (List<String> row : rows.subList(1, rows.size() - 1)) {
                boolean skipped = row.get(2).equals(Words.of("map.none"));
                sum += skipped ? 0 : points(row.get(2), heading);
                answered += skipped ? 0 : 1;
                questions++;
            }
            List<String> total = rows.get(rows.size() - 1);
            Reckoning.OnAxis model = axis == 0 ? expected.horizon() : expected.orientation();
            assertThat(points(total.get(1), heading)).isCloseTo(sum, within(1e-9));
            assertThat(sum).isCloseTo(model.weightedSum(), within(1e-9));
            assertThat(answered).isEqualTo(model.answered());
            assertThat(numbers(total.get(0))).as(total.get(0)).containsExactly((double) answered);
            if (answered >= 4) {
                double shown = number(
                        visitor.table(".map table:nth-of-type(1)").get(axis).get(2));
                assertThat(shown).isCloseTo(Reckoning.position(sum, answered), A_POINT_ROUNDED);
            }
        }
        assertThat(questions).isEqualTo(sheet.pairs().size());
    }

    /** Promise 5: whoever works the result out again finds every figure to compare with. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TWO_ANSWERS"})
    void theFiguresAreThoseOfTheModel(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        Reckoning expected = Reckoning.of(sheet);
        visitor.part("#answers ~ details summary").click();
        List<List<String>> rows = visitor.table("#answers ~ details table");
        for (int axis = 0; axis < 2; axis++) {
            Reckoning.OnAxis model = axis == 0 ? expected.horizon() : expected.orientation();
            double[] figures = {
                model.sum(),
                model.eap(),
                model.psd(),
                model.pPositive(),
                model.q025(),
                model.q975(),
                model.nearMiddle(),
                50.0 * model.sum() / model.answered()
            };
            for (int i = 0; i < figures.length; i++) {
                assertThat(number(rows.get(i).get(axis + 1)))
                        .as(rows.get(i).toString())
                        .isCloseTo(figures[i], i == 0 || i == figures.length - 1 ? A_POINT_ROUNDED : ON_A_FINER_GRID);
            }
        }
        if (sheet.verdict().equals("not-enough")) {
            return;
        }
        List<Double> diagonal = numbers(visitor.text("#answers ~ details > p"));
        assertThat(diagonal).hasSize(3);
        assertThat(diagonal.get(0)).isCloseTo(expected.diagonalMean(), ON_A_FINER_GRID);
        assertThat(diagonal.get(1)).isCloseTo(expected.diagonalSd(), ON_A_FINER_GRID);
        assertThat(diagonal.get(2)).isCloseTo(expected.diagonalPositive(), ON_A_FINER_GRID);
    }

    /** UX-09: a skip is no answer, and the page says what it costs. */
    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "TORN", "TWO_ANSWERS"})
    void theSkipsAreCountedWhereThePageSaysHowSureItIs(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        long skipped = sheet.answers().stream().filter("skip"::equals).count();
        String sure = visitor.part(".finding > section:nth-of-type(2)").innerText();
        if (skipped == 0) {
            assertThat(sure).doesNotContain("skip");
        } else {
            assertThat(sure).contains(Words.with("result.sure.skipped", skipped));
        }
    }

    /** VIS-08 and UX-36: orientation runs across, horizon runs up, and the marks stand where the numbers say. */
    @ParameterizedTest
    @EnumSource
    void theMapIsDrawnWhereTheNumbersSay(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        if (sheet.verdict().equals("not-enough")) {
            assertThat(visitor.part(".map__you, .map__region").count()).isZero();
            return;
        }
        Reckoning.OnAxis across = Reckoning.of(sheet).orientation();
        Reckoning.OnAxis up = Reckoning.of(sheet).horizon();
        Box ground = box(visitor, ".map__ground");
        Box you = box(visitor, ".map__you");
        Box region = box(visitor, ".map__region");
        assertThat(you.middleX()).isCloseTo(ground.across(across.position()), DRAWN);
        assertThat(you.middleY()).isCloseTo(ground.up(up.position()), DRAWN);
        assertThat(region.left()).isCloseTo(ground.across(end(across, -1)), DRAWN);
        assertThat(region.right()).isCloseTo(ground.across(end(across, 1)), DRAWN);
        assertThat(region.top()).isCloseTo(ground.up(end(up, 1)), DRAWN);
        assertThat(region.bottom()).isCloseTo(ground.up(end(up, -1)), DRAWN);
    }

    private static double end(Reckoning.OnAxis axis, int side) {
        return Reckoning.OnAxis.points(axis.eap() + side * STANDARD_DEVIATIONS * axis.psd());
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "TWO_ANSWERS"})
    void theCornersOfTheMapCarryTheirNames(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        Box ground = box(visitor, ".map__ground");
        Box manager = box(visitor, ".map__roles text:has-text('" + Words.of("map.manager.2") + "')");
        Box owner = box(visitor, ".map__roles text:has-text('" + Words.of("map.owner.2") + "')");
        Box inward = box(visitor, ".map__roles text:has-text('" + Words.of("map.inward.2") + "')");
        Box outward = box(visitor, ".map__roles text:has-text('" + Words.of("map.outward.2") + "')");
        Box middle = box(visitor, ".map__roles text:has-text('" + Words.of("map.middle") + "')");
        for (Box corner : List.of(manager, owner, inward, outward)) {
            assertThat(ground.holds(corner)).as(corner.toString()).isTrue();
        }
        assertThat(manager.left()).isGreaterThan(ground.middleX());
        assertThat(manager.bottom()).isLessThan(ground.middleY());
        assertThat(owner.right()).isLessThan(ground.middleX());
        assertThat(owner.top()).isGreaterThan(ground.middleY());
        assertThat(inward.right()).isLessThan(ground.middleX());
        assertThat(inward.bottom()).isLessThan(ground.middleY());
        assertThat(outward.left()).isGreaterThan(ground.middleX());
        assertThat(outward.top()).isGreaterThan(ground.middleY());
        assertThat(middle.middleX()).isCloseTo(ground.middleX(), within(2.0));

        assertThat(box(visitor, ".map__hatch[fill*=hatch]").left()).isEqualTo(ground.middleX());
        assertThat(box(visitor, ".map__hatch[fill*=hatch]").top()).isEqualTo(ground.top());
        assertThat(box(visitor, ".map__hatch[fill*=dots]").left()).isEqualTo(ground.left());
        assertThat(box(visitor, ".map__hatch[fill*=dots]").bottom()).isEqualTo(ground.bottom());
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "MIDDLE", "TWO_ANSWERS"})
    void theMapSaysInWordsWhatItShows(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        assertThat(visitor.part(".map svg").getAttribute("role")).isEqualTo("img");
        for (String id :
                visitor.part(".map svg").getAttribute("aria-labelledby").split(" ")) {
            assertThat(visitor.part("#" + id).textContent()).as(id).hasSizeGreaterThan(10);
        }
        assertThat(visitor.part(".map svg > title").count()).isEqualTo(1);
        assertThat(visitor.part(".map svg > desc").count()).isEqualTo(1);
    }

    /** UX-11. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TWO_ANSWERS", "QUICK_HALF", "MIDDLE"})
    void firstComesTheVerdictThenWhyThenHowSureThenTheMapThenTheAnswersThenWhatIsKept(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        List<String> order = List.of(
                "h1",
                ".opening__lede",
                ".finding > section:nth-of-type(1) > .reasons",
                ".finding > section:nth-of-type(2)",
                ".map svg",
                ".map table:nth-of-type(1)",
                ".map table:nth-of-type(2)",
                "#answers",
                "#answers ~ table",
                ".paths, .steps, main .part:nth-of-type(3)",
                "a[href$='.json']");
        List<String> missing = new ArrayList<>();
        for (String part : order) {
            if (visitor.part(part).count() == 0) {
                missing.add(part);
            }
        }
        assertThat(missing).isEmpty();
        assertThat((boolean) visitor.page().evaluate("""
                order => order.map(part => document.querySelector(part)).every((part, i, all) => i === 0
                    || !!(all[i - 1].compareDocumentPosition(part)
                        & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)))""", order)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "OWNER", "LIKELY_MANAGER", "ALMOST_OWNER", "STRATEGIST"})
    void theReasonsAreAnswersThatTheVisitorGave(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        String answers = visitor.part("#answers ~ table").innerText();
        int pro = visitor.part(".reasons:not([data-against]) > li").count();
        int contra = visitor.part(".reasons[data-against] > li").count();
        assertThat(pro).isBetween(1, 3);
        assertThat(contra).isLessThanOrEqualTo(1);
        for (String chosen : visitor.part(".finding .reasons > li > p:first-child > q:only-of-type")
                .allInnerTexts()) {
            assertThat(answers).contains(chosen);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TWO_ANSWERS", "QUICK_HALF"})
    void whatWouldChangeItNamesEverySingleAnswerThatWould(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        long questions = Reckoning.of(sheet).wouldChange().stream()
                .map(change -> change.split(" ")[0] + change.split(" ")[2])
                .distinct()
                .count();
        assertThat(visitor.table("main .part:not(:has(#answers)) table")).hasSize((int) questions);
    }

    private static Box box(Visitor visitor, String part) {
        Object box = visitor.part(part).evaluate("""
                part => { const box = part.getBBox(); return [box.x, box.y, box.width, box.height].map(n => n + 1e-9) }""");
        List<?> numbers = (List<?>) box;
        return new Box(
                rounded(numbers.get(0)), rounded(numbers.get(1)), rounded(numbers.get(2)), rounded(numbers.get(3)));
    }

    private static double rounded(Object number) {
        return Math.round(((Number) number).doubleValue() * 1000) / 1000.0;
    }

    /** With their sign: towards the end that the axis' heading names last they are positive. */
    private static double points(String cell, String heading) {
        Matcher points = POINTS.matcher(cell);
        if (!points.matches()) {
            assertThat(cell).isEqualTo("0");
            return 0;
        }
        assertThat(heading).contains(points.group(2));
        return (heading.endsWith(points.group(2)) ? 1 : -1) * Double.parseDouble(points.group(1));
    }

    /** The words for the ends of the scale stand for 0 and 10. */
    private static double chancesOutOfTen(String cell) {
        List<Double> numbers = numbers(cell);
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static double number(String cell) {
        assertThat(numbers(cell)).as(cell).hasSize(1);
        return numbers(cell).get(0);
    }

    private static List<Double> numbers(String text) {
        return Pattern.compile("[+−-]?\\d+(\\.\\d+)?")
                .matcher(text)
                .results()
                .map(found -> Double.valueOf(found.group().replace('−', '-')))
                .toList();
    }

    /** A part of the drawing, in its own units; y runs down. */
    private record Box(double left, double top, double width, double height) {

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }

        double middleX() {
            return left + width / 2;
        }

        double middleY() {
            return top + height / 2;
        }

        double across(double position) {
            return left + width * (position + 100) / 200;
        }

        double up(double position) {
            return top + height * (100 - position) / 200;
        }

        boolean holds(Box other) {
            return other.left >= left && other.right() <= right() && other.top >= top && other.bottom() <= bottom();
        }
    }
}
