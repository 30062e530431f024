package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.testing.Told;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom to hire, from the first question to the recommendation, in a browser without JavaScript. */
@BrowserTest
class HiringTests {

    /** A4 and Letter less the margins, in CSS pixels: 210 - 28 mm and 215.9 - 28 mm. */
    private static final List<Integer> PAPER_WIDTHS = List.of(688, 710);

    private static final Path LOOK_HERE = Path.of("target", "sheets");

    @ParameterizedTest
    @EnumSource
    void aWholeVisitLeadsToItsVerdict(Told told, Visitor visitor) {
        visitor.opens("/").follows("main a[href$='/hiring']");
        visitor.bendsField("name", "Payments team").continues();
        List<String> titles = new ArrayList<>();
        int number = 0;
        int atMost = Integer.MAX_VALUE;
        while (!visitor.address().endsWith("/check")) {
            assertThat(visitor.part("main input:checked").count())
                    .as("preselected")
                    .isZero();
            List<Integer> progress = numbers(visitor.text(".ask__progress"));
            assertThat(progress.get(0)).isEqualTo(++number);
            int most = progress.get(progress.size() - 1);
            assertThat(most).isBetween(number, atMost);
            atMost = most;
            titles.add(visitor.title());
            visitor.ticks(told.levels(factor(visitor))).continues();
            assertThat(visitor.status()).isEqualTo(200);
            assertThat(visitor.cameBy()).isEqualTo("GET");
        }
        assertThat(number).isEqualTo(atMost);
        assertThat(titles).hasSize(new HashSet<>(titles).size());
        assertThat(visitor.part(".tasks > li").count()).isEqualTo(number);
        visitor.follows("main .button");
        JsonNode export = JsonMapper.shared().readTree(visitor.file(visitor.address() + ".json"));
        assertThat(export.get("verdict").asString()).isEqualTo(told.verdict());
        assertThat(export.get("situation").size()).isEqualTo(number);
        assertThat(visitor.text(".opening__about")).contains("Payments team");
        assertThat(visitor.part(".advice ol.reasons > li").count())
                .as("reasons and next steps")
                .isEqualTo(6);
        assertThat(visitor.part(".advice ul.reasons > li").count()).as("risks").isEqualTo(2);
        assertThat(visitor.part(".advice tbody tr").count())
                .isEqualTo(export.get("decisive").size());
        assertThat(visitor.part("a[href$='review.ics']").count())
                .isEqualTo(told.verdict().equals("one-person") ? 1 : 0);
    }

    @Test
    void theWayBackLosesNothingAndAChangeKeepsTheRest(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/check");
        List<String> answers = visitor.part(".tasks__answer").allInnerTexts();
        int questions = answers.size();
        for (int i = 0; i < questions; i++) {
            visitor.follows("a.back");
            assertThat(visitor.part("main input:checked").count()).isPositive();
        }
        assertThat(visitor.address()).endsWith("/owner-means");
        assertThat(visitor.follows("a.back").address()).isEqualTo("/hiring");
        visitor.opens(visitor.hiring() + "/check")
                .follows(".tasks__way >> nth=3")
                .continues();
        assertThat(visitor.address()).isEqualTo(visitor.hiring() + "/check");
        assertThat(visitor.part(".tasks__answer").allInnerTexts()).isEqualTo(answers);
    }

    @Test
    void theWholeRowLeadsToItsQuestion(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/check");
        String name = visitor.text(".tasks > li:nth-child(2) .tasks__name");
        visitor.follows(".tasks > li:nth-child(2) .tasks__way");
        assertThat(visitor.title()).startsWith(name);
        assertThat(visitor.address()).endsWith("/direction");
        visitor.opens(visitor.hiring() + "/check").follows(".tasks > li:nth-child(3)");
        assertThat(visitor.address()).as("by the middle of the row").endsWith("/detail");
    }

    @Test
    void aListTakesSeveralAnswersOrNoneOfThemAndNotBoth(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/inward-needs");
        assertThat(visitor.part("main input:checked").count()).isEqualTo(3);
        visitor.ticks(List.of("none")).continues();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text("#level-error")).contains(Words.of("case.question.problem.contradiction"));
        assertThat(visitor.part("main input:checked").count())
                .as("what was ticked")
                .isEqualTo(4);
        assertThat(visitor.part("#problem:focus").count()).isEqualTo(1);
    }

    @Test
    void whatIfACopyIsChangedAndComparedWhileTheFirstStays(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring());
        String before = visitor.text("h1");
        visitor.follows("a[href$='/copy']").bendsField("name", "No money").continues();
        visitor.follows("a.tasks__way[href$='/posts']").chooses("0").continues();
        visitor.follows("main .button");
        assertThat(visitor.text("h1")).isNotEqualTo(before);
        visitor.follows("a[href*='/hiring/compare?']");
        assertThat(visitor.table("main table")).contains(List.of("Posts", "One", "None"));
        assertThat(visitor.text(".ledger[data-even] >> nth=1")).contains(before);
        assertThat(visitor.opens(visitor.hiring()).text("h1")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsASheetFitForArchivesAndForReadingAloud(Told told, Visitor visitor) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        visitor.hasTold(told).opens(visitor.hiring());
        List<String> runTogether = runTogether(visitor.part("td .line").allTextContents());
        for (String paper : List.of("a4", "letter")) {
            APIResponse sheet = visitor.page().context().request().get(visitor.hiring() + ".pdf?paper=" + paper);
            assertThat(sheet.status()).isEqualTo(200);
            Files.write(
                    Files.createDirectories(LOOK_HERE).resolve("hiring-" + told + "-" + paper + ".pdf"), sheet.body());
            assertThat(SheetToKeepTests.broken(sheet.body())).as(paper).isEmpty();
            try (PDDocument pdf = Loader.loadPDF(sheet.body())) {
                assertThat(new PDFTextStripper().getText(pdf)).as(paper).doesNotContain(runTogether);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_PRODUCT_PERSON", "NEEDS_ON_BOTH_SIDES"})
    void onPaperNothingIsCutOffAndNothingStandsThatOnlyWorksOnAScreen(Told told, Visitor visitor) {
        visitor.hasTold(told).opens(visitor.hiring()).looksAtPaper();
        for (int width : PAPER_WIDTHS) {
            assertThat(visitor.looksThrough(width, Visitor.HEIGHT).widerThanTheScreen())
                    .as("%d px", width)
                    .isEmpty();
        }
        for (String part :
                List.of("nav", "button", ".button", "footer", "a[href$='.json']", "a[href$='.ics']", ".pegs")) {
            assertThat(visitor.shows(part)).as(part).isZero();
        }
        assertThat(visitor.text(".provenance")).contains("2026-1").doesNotContain(visitor.hiring());
        for (String paper : List.of("A4", "Letter")) {
            assertThat(visitor.page().pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true)))
                    .hasSizeGreaterThan(10_000);
        }
    }

    /** How each answer would end and the next begin, if they did not stand on lines of their own. */
    private static List<String> runTogether(List<String> lines) {
        List<String> seams = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            seams.add(lines.get(i - 1).replaceFirst(".* ", "") + lines.get(i).replaceFirst(" .*", ""));
        }
        return seams;
    }

    private static String factor(Visitor visitor) {
        return visitor.address().substring(visitor.address().lastIndexOf('/') + 1);
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }
}
