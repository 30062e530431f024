package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.testing.Ink;

/** What comes out of the printer when somebody prints a page from their browser. */
@BrowserTest
class PaperTests {

    private static final Path LOOK_HERE = Path.of("target", "sheets");
    private static final List<String> PAPERS = List.of("A4", "Letter");
    private static final int FEWEST_LINES = 3;
    private static final double MOST_INK = 0.12;
    private static final int WORDS_OF_A_LONG_CELL = 900;

    @ParameterizedTest
    @CsvSource({"MANAGER", "TORN", "TWO_ANSWERS", "QUICK_OWNER"})
    void aResultIsWholeOnEveryPaper(Sheet sheet, Visitor visitor) throws IOException {
        visitor.hasFinished(sheet).opens(visitor.result()).looksAtPaper();
        List<String> rows = visitor.part("#answers ~ table tbody tr").allInnerTexts();
        List<String> headings = visitor.part("main :is(h2, h3)").all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
        assertThat(headings).hasSizeGreaterThan(5);
        for (String paper : PAPERS) {
            try (PDDocument printed = printed(visitor, paper, "result-" + sheet)) {
                List<List<String>> pages = pages(printed);
                everyPageSaysWhichItIsAndIsWorthItsPaper(pages);
                noHeadingIsTheLastOfItsPage(pages, headings);
                noRowIsCutAndEachStandsBelowItsHead(texts(printed), rows, bare(Words.of("result.points")));
                assertThat(Ink.most(printed)).as("ink on %s", paper).isLessThan(MOST_INK);
                assertThat(String.join(" ", texts(printed)))
                        .doesNotContain(
                                bare(Words.of("site.foot.promise")),
                                bare(Words.of("result.share")),
                                bare(Words.of("result.delete")),
                                bare(Words.of("result.sheet")))
                        .doesNotContain(visitor.sitting());
            }
        }
    }

    @Test
    void targetsOfLinksArePrintedWhereTheyLeadAwayAndNotInTables(Visitor visitor) throws IOException {
        visitor.opens("/method").looksAtPaper();
        String away =
                visitor.part("main :not(td, dd) > a[href^='http']").first().getAttribute("href");
        try (PDDocument printed = printed(visitor, "A4", "method")) {
            assertThat(String.join("", texts(printed)))
                    .contains("(" + away + ")")
                    .doesNotContain("(/");
        }
        visitor.opens("/privacy").looksAtPaper();
        try (PDDocument printed = printed(visitor, "A4", "privacy")) {
            assertThat(String.join("", texts(printed))).doesNotContain("(/");
        }
    }

    /** No content of ours is that long; what somebody may write some day could be. */
    @Test
    void aRowThatIsLongerThanAPageLosesNoWord(Visitor visitor) throws IOException {
        visitor.hasFinished(Sheet.MANAGER).opens(visitor.result());
        visitor.page()
                .evaluate(
                        "count => { document.querySelector('#answers ~ table tbody td').textContent ="
                                + " Array.from({length: count}, (_, i) => 'w' + i + ';').join(' ') }",
                        WORDS_OF_A_LONG_CELL);
        try (PDDocument printed = printed(visitor, "A4", "long-row")) {
            String all = String.join("", texts(printed));
            assertThat(IntStream.range(0, WORDS_OF_A_LONG_CELL)
                            .filter(i -> !all.contains("w" + i + ";"))
                            .boxed())
                    .isEmpty();
        }
    }

    private static void everyPageSaysWhichItIsAndIsWorthItsPaper(List<List<String>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            List<String> lines = pages.get(i);
            assertThat(lines.get(lines.size() - 1)).endsWith("Page " + (i + 1) + " of " + pages.size());
            assertThat(lines).as("page %d", i + 1).hasSizeGreaterThan(FEWEST_LINES);
        }
    }

    /** The last line of a page is what stands in its margin. */
    private static void noHeadingIsTheLastOfItsPage(List<List<String>> pages, List<String> headings) {
        for (List<String> lines : pages) {
            assertThat(lines.get(lines.size() - 2)).isNotIn(headings);
        }
    }

    private static void noRowIsCutAndEachStandsBelowItsHead(List<String> pages, List<String> rows, String head) {
        assertThat(rows).hasSizeGreaterThan(12);
        for (String row : rows) {
            assertThat(pages)
                    .as(row)
                    .filteredOn(page -> page.contains(bare(row)))
                    .hasSize(1)
                    .allMatch(page -> page.contains(head));
        }
    }

    private static PDDocument printed(Visitor visitor, String paper, String name) throws IOException {
        byte[] pdf = visitor.page()
                .pdf(new Page.PdfOptions()
                        .setFormat(paper)
                        .setPreferCSSPageSize(true)
                        .setPath(Files.createDirectories(LOOK_HERE).resolve("printed-" + name + "-" + paper + ".pdf")));
        return Loader.loadPDF(pdf);
    }

    /** Line by line, as the eye reads. */
    private static List<List<String>> pages(PDDocument printed) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= printed.getNumberOfPages(); page++) {
            pages.add(text(printed, page, true).lines().map(String::strip).toList());
        }
        return pages;
    }

    /** Page by page, in the order of the source and without what lies between the words. */
    private static List<String> texts(PDDocument printed) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= printed.getNumberOfPages(); page++) {
            texts.add(bare(text(printed, page, false)));
        }
        return texts;
    }

    private static String text(PDDocument printed, int page, boolean sorted) throws IOException {
        PDFTextStripper reader = new Level();
        reader.setSortByPosition(sorted);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(printed);
    }

    /** Leaves out what is turned on its side: names of the map's axes. */
    private static final class Level extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getDir() == 0) {
                super.processTextPosition(letter);
            }
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }
}
