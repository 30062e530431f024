package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison sheet on the screen, on paper and in other programs, without a script. */
@BrowserTest
class WhoDoesWhatTests {

    private static final String ROWS = "table[data-columns] tr:has(td)";
    private static final List<String> PAPERS = List.of("a4", "letter");

    @BeforeAll
    static void openTheValidator() {
        SheetToKeepTests.openTheValidator();
    }

    @Test
    void fromTheHomePageToOneResponsibilityAndOn(Visitor visitor) {
        visitor.opens("/").follows("main a[href='/sheet']");
        assertThat(visitor.text("h1")).isEqualTo(Words.of("sheet.heading"));
        assertThat(visitor.part(ROWS).count()).isEqualTo(30);
        visitor.follows("main a[href='/sheet/roadmap']");
        assertThat(visitor.text("h1")).isEqualTo("Keep the roadmap");
        visitor.follows("main a[href='/roles/disagreements#vision']").goesBack().follows("main a[rel=next]");
        assertThat(visitor.address()).isEqualTo("/sheet/product-goal");
        assertThat(visitor.text("main")).contains(Words.of("duty.hand-off.fails"));
        visitor.follows(".back");
        assertThat(visitor.address()).isEqualTo("/sheet");
    }

    @Test
    void anotherWayToShareShowsOtherColumnsAndStaysChosenInWhatIsSaved(Visitor visitor) {
        visitor.opens("/sheet").follows("main a[href='/sheet?preset=kanban']");
        assertThat(visitor.part("table[data-columns] thead th").allInnerTexts())
                .containsExactly(
                        "Responsibility",
                        "Product manager",
                        "Engineering, with its lead",
                        "Design",
                        "Executives",
                        "Marketing and sales");
        assertThat(visitor.text(".presets [aria-current]")).isEqualTo("Kanban without an owner");
        assertThat(visitor.part("a[href='/sheet.csv?preset=kanban']").count()).isEqualTo(1);
        assertThat(visitor.opens("/sheet?preset=no-such-preset").status()).isEqualTo(404);
    }

    @Test
    void belowTheWidthOfATableEveryCellNamesItsParty(Visitor visitor) {
        visitor.looksThrough(Visitor.NARROW, Visitor.HEIGHT).opens("/sheet");
        assertThat((String) visitor.page().evaluate("""
                () => getComputedStyle(document.querySelector('table[data-columns] td'), '::before').content""")).contains("Product manager");
        assertThat(visitor.widerThanTheScreen()).isEmpty();
    }

    @Test
    void theTableForASpreadsheetHasThirtyRowsAndNothingToCompute(Visitor visitor) {
        String csv = visitor.file("/sheet.csv");
        List<String> lines = List.of(csv.split("\r\n", -1));
        assertThat(lines).hasSize(32);
        assertThat(lines.get(0))
                .startsWith("\"Number\",\"Area\",\"Responsibility\",\"Product manager\",\"Product owner\"");
        assertThat(lines.get(14))
                .startsWith(
                        "\"14\",\"Planning and order\",\"Order the team’s backlog\",\"C\",\"AR\",\"C\",\"C\",\"I\",\"I\"");
        assertThat(csv).doesNotContainPattern("(^|[,\n])\"[=+@-]");
    }

    @Test
    void theTextForAWikiHasOneTableForThePairsAndOneForEachArea(Visitor visitor) {
        String markdown = visitor.file("/sheet.md?preset=single-owner");
        assertThat(markdown.lines().filter(line -> line.startsWith("| ---"))).hasSize(7);
        assertThat(markdown.lines().filter(line -> line.matches("\\| \\d+\\. .*")))
                .hasSize(30);
        assertThat(markdown)
                .contains("| Responsibility | Product owner, alone | Engineering |")
                .doesNotContain("Product manager | Engineering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"split-roles", "single-owner", "safe", "kanban", "scrum-without-manager", "start-up"})
    void onPaperThePairsFillOnePageAndNoRowIsCut(String preset, Visitor visitor) throws Exception {
        for (String paper : PAPERS) {
            APIResponse response = visitor.page().request().get("/sheet.pdf?preset=" + preset + "&paper=" + paper);
            assertThat(response.status()).isEqualTo(200);
            byte[] pdf = response.body();
            Files.write(
                    Files.createDirectories(Path.of("target", "sheets")).resolve(preset + "-" + paper + ".pdf"), pdf);
            assertThat(SheetToKeepTests.broken(pdf)).as(paper).isEmpty();
            try (PDDocument sheet = Loader.loadPDF(pdf)) {
                assertThat(sheet.getNumberOfPages()).isBetween(3, 6);
                assertThat(text(sheet, 1))
                        .contains(Words.of("sheet.pairs"))
                        .contains("Six differences")
                        .doesNotContain(Words.of("sheet.legend"), Words.of("sheet.save"), Words.of("site.menu.method"));
                assertThat(text(sheet, 2)).contains(Words.of("sheet.legend"));
                int rows = 0;
                for (int page = 2; page <= sheet.getNumberOfPages(); page++) {
                    String text = text(sheet, page);
                    assertThat(text).as("the head is repeated on page %s", page).contains("Responsibility");
                    assertThat(MatrixTests.ink(sheet, page))
                            .as("ink on page %s", page)
                            .isLessThan(0.12);
                    rows += text.lines()
                            .filter(line -> line.matches("\\d{1,2}\\. [A-Z].*"))
                            .count();
                }
                assertThat(rows).isEqualTo(30);
            }
        }
    }

    private static String text(PDDocument sheet, int page) throws Exception {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(sheet);
    }
}
