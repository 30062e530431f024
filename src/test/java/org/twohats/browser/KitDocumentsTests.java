package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.testing.Ink;
import org.twohats.testing.Told;

/** The documents of a kit in a browser without scripts. */
@BrowserTest
class KitDocumentsTests {

    private static final Path LOOK_HERE = Path.of("target", "sheets");
    private static final List<String> WITH_MOST_WORDS = List.of(
            "order-of-backlog",
            "daily-questions",
            "solution",
            "customer-problems",
            "feedback",
            "vision",
            "life-cycle",
            "roadmap");
    private static final List<String> PAPERS = List.of("A4", "Letter");
    private static final double MOST_INK = 0.12;

    @Test
    void whoeverInterviewsChoosesTheQuestions(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/interview");
        int before = visitor.part(".round__question").count();
        visitor.follows("main a.button");
        visitor.page().locator("input[type=checkbox]:not(:checked)").first().check();
        visitor.continues();
        assertThat(visitor.address()).endsWith("/kit/interview");
        assertThat(visitor.part(".round__question").count()).isEqualTo(before + 1);
        assertThat(visitor.part(".round__question h4").allInnerTexts())
                .allMatch(question -> question.matches("(?s)\\d+\\. .*"))
                .extracting(question -> Integer.valueOf(question.replaceFirst("(?s)\\..*", "")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void oneQuestionAtLeastIsAskedAboutEach(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/interview/questions");
        Locator ticked = visitor.page().locator("#quality input:checked");
        while (ticked.count() > 0) {
            ticked.first().uncheck();
        }
        visitor.continues();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.focused()).contains("id=\"problem\"");
        visitor.followsWithinThePage("#problem a");
        assertThat(visitor.page().url()).endsWith("#quality");
    }

    @Test
    void aPlanIsPutInOtherWordsAndComesBack(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/first-90-days");
        String ours = visitor.text("main");
        visitor.follows("main a.button");
        visitor.page().locator("#learn").fill("Meet ____ people.");
        visitor.continues();
        assertThat(visitor.part(".ticks").first().innerText()).contains("Meet").doesNotContain("____");
        assertThat(visitor.part(".ticks .gap").count()).isEqualTo(1);
        visitor.follows("main a.button");
        assertThat(visitor.page().locator("#learn").inputValue()).isEqualTo("Meet ____ people.");
        visitor.part("form[action$='/reset'] button").click();
        assertThat(visitor.text("main")).isEqualTo(ours);
    }

    /** Boxes are to be ticked, and lines to be written on. */
    @ParameterizedTest
    @EnumSource(names = {"OVERLOADED_MANAGER", "OUTWARD_NEEDS", "FIRST_PRODUCT_PERSON"})
    void aCardIsOnePageOfItsOwnWithRoomToWrite(Told told, Visitor visitor) throws IOException {
        visitor.hasTold(told).opens(visitor.hiring() + "/kit/scorecards").looksAtPaper();
        double box = (double) visitor.page()
                .evaluate("() => document.querySelector('.box').getBoundingClientRect().width * 25.4 / 96");
        assertThat(box).isGreaterThanOrEqualTo(5);
        for (String paper : PAPERS) {
            try (PDDocument printed = printed(visitor, paper, "scorecards-" + told)) {
                assertThat(printed.getNumberOfPages()).as(paper).isEqualTo(4);
                assertThat(text(printed, 2)).contains(Words.of("doc.card.interview"), Words.of("doc.card.candidate"));
                assertThat(text(printed, 3)).contains(Words.of("doc.card.sample"));
                assertThat(text(printed, 4)).contains(Words.of("doc.sums"));
            }
        }
    }

    /** Two people hang it up beside their work, whichever duties it is about. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STILL_SEARCHING")
    void anAgreementIsOnePageOnPaper(Told told, Visitor visitor) throws IOException {
        visitor.hasTold(told).opens(visitor.hiring() + "/kit/choice");
        visitor.page().evaluate("() => document.querySelectorAll('main details').forEach(rest => rest.open = true)");
        for (Locator box : visitor.part("main input[name=outcomes]").all()) {
            box.setChecked(WITH_MOST_WORDS.contains(box.getAttribute("value")));
        }
        visitor.continues();
        visitor.opens(visitor.hiring() + "/kit/decision-rights").looksAtPaper();
        for (String paper : PAPERS) {
            try (PDDocument printed = printed(visitor, paper, "agreement-" + told)) {
                assertThat(printed.getNumberOfPages()).as(paper).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERLOADED_MANAGER", "FIRST_PRODUCT_PERSON"})
    void whatIsPrintedSavesInkAndLeavesOutWhatOnlyWorksOnAScreen(Told told, Visitor visitor) throws IOException {
        visitor.hasTold(told);
        for (String document : List.of("interview", "scorecards", "work-sample", "first-90-days", "decision-rights")) {
            visitor.opens(visitor.hiring() + "/kit/" + document).looksAtPaper();
            try (PDDocument printed = printed(visitor, "A4", document + "-" + told)) {
                assertThat(Ink.most(printed)).as(document).isLessThan(MOST_INK);
                String all = text(printed, 0);
                assertThat(all)
                        .as(document)
                        .contains("Page 1 of " + printed.getNumberOfPages())
                        .doesNotContain(
                                Words.of("doc.save.letter"),
                                Words.of("kit.back.kit"),
                                Words.of("site.foot.promise"),
                                visitor.hiring().substring("/hiring/".length()));
            }
        }
    }

    private static PDDocument printed(Visitor visitor, String paper, String name) throws IOException {
        return Loader.loadPDF(visitor.page()
                .pdf(new Page.PdfOptions()
                        .setFormat(paper)
                        .setPreferCSSPageSize(true)
                        .setPath(Files.createDirectories(LOOK_HERE)
                                .resolve("printed-kit-" + name + "-" + paper + ".pdf"))));
    }

    /** @param page from 1, or 0 for all */
    private static String text(PDDocument printed, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        if (page > 0) {
            reader.setStartPage(page);
            reader.setEndPage(page);
        }
        return reader.getText(printed).replaceAll("\\s+", " ");
    }
}
