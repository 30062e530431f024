package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A result on paper. */
@BrowserTest
class PrintTests {

    /** A4 and Letter less the margins, in CSS pixels: 210 - 28 mm and 215.9 - 28 mm. */
    private static final List<Integer> PAPER_WIDTHS = List.of(688, 710);

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "TORN", "TWO_ANSWERS"})
    void whatOnlyWorksOnAScreenIsNotPrinted(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result()).looksAtPaper();
        for (String part :
                List.of("nav", "button", ".button", ".actions", ".skip", ".back", "footer", "a[href$='.json']")) {
            assertThat(visitor.shows(part)).as(part).isZero();
        }
        assertThat(visitor.shows("h1")).isEqualTo(1);
        assertThat(visitor.shows("#answers ~ table")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "TWO_ANSWERS"})
    void theSheetBeginsWithWhereItComesFromAndNothingThatOpensIt(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result());
        assertThat(visitor.shows(".provenance")).as("on the screen").isZero();
        visitor.looksAtPaper();
        assertThat(visitor.shows(".provenance")).isEqualTo(1);
        assertThat(visitor.text(".provenance"))
                .contains(BrowserTest.PUBLIC_ADDRESS.replaceFirst("^http://", ""), "2026-1")
                .doesNotContain(visitor.sitting());
        assertThat((boolean) visitor.page().evaluate("""
                () => [...document.querySelectorAll('main *')].find(part => part.checkVisibility())
                    .matches('.provenance')"""))
                .as("first in the main part")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ALMOST_OWNER", "QUICK_OWNER"})
    void nothingIsCutOffAtTheEdgeOfThePaper(Sheet sheet, Visitor visitor) {
        visitor.hasFinished(sheet).opens(visitor.result()).looksAtPaper();
        for (int width : PAPER_WIDTHS) {
            assertThat(visitor.looksThrough(width, Visitor.HEIGHT).widerThanTheScreen())
                    .as("%d px", width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 595 842", "Letter, 612 792"})
    void thePaperIsTheReadersChoice(String paper, String points, Visitor visitor) {
        visitor.hasFinished(Sheet.MANAGER).opens(visitor.result());
        byte[] printed =
                visitor.page().pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true));
        String[] size = points.split(" ");
        assertThat(new String(printed, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .containsPattern("/MediaBox \\[0 0 " + size[0] + "(\\.\\d+)? " + size[1] + "(\\.\\d+)?\\]");
    }
}
