package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation's own matrix on the screen and on paper, without a script. */
@BrowserTest
class MatrixTests {

    private static final String ROWS = "table[data-columns] tr:has(td)";

    @BeforeAll
    static void openTheValidator() {
        SheetToKeepTests.openTheValidator();
    }

    @Test
    void fromTheHomePageToACopyARowThatIsChangedAndTheSheet(Visitor visitor) {
        visitor.opens("/")
                .follows("main a[href='/sheet']")
                .follows("main a[href='/sheet?preset=kanban']")
                .follows("main a[href='/matrices?preset=kanban']");
        assertThat(visitor.chosen()).isEqualTo("kanban");
        visitor.page().locator("#name").fill("Our team");
        visitor.continues();
        assertThat(visitor.text("h1")).isEqualTo("Our team");
        assertThat(visitor.part(ROWS).count()).isEqualTo(30);
        assertThat(visitor.part("[data-concern=no-hand-off] a").count()).isEqualTo(6);
        assertThat(visitor.text("[data-concern=too-much]")).contains("Product manager", "28 of 30");
        visitor.follows("[data-concern=no-hand-off] a");
        assertThat(visitor.text("h1")).isEqualTo("Test ideas before they are built");
        assertThat(visitor.text("#hand-off-hint")).contains(Words.of("row.hand-off.asked"));
        visitor.page().locator("#part-design").selectOption("decides");
        visitor.page().locator("#hand-off").fill("We plan each test together.");
        visitor.continues();
        assertThat(visitor.text(".notice")).contains("Test ideas before they are built");
        assertThat(visitor.text("[data-concern=decided-twice]")).isEqualTo("Test ideas before they are built");
        assertThat(visitor.text("[data-concern=different]")).isEqualTo("Test ideas before they are built");
        assertThat(visitor.part("[data-concern=no-hand-off] a").count()).isEqualTo(5);
        visitor.follows("main .button");
        assertThat(visitor.text("main")).contains("We plan each test together.");
    }

    @Test
    void columnsAndRowsComeMoveHideAndGo(Visitor visitor) {
        visitor.hasMatrix("split-roles").opens(visitor.matrix() + "/parties");
        visitor.page().locator("#column-design").fill("Designers");
        visitor.page().locator("#new-1").fill("Legal");
        visitor.continues();
        assertThat(visitor.part("thead th").allInnerTexts()).contains("Designers", "Legal");
        visitor.opens(visitor.matrix() + "/rows");
        visitor.page().locator("#name").fill("Keep the licences in order");
        visitor.page().locator("#area").selectOption("market");
        visitor.continues();
        assertThat(visitor.text("h1")).isEqualTo("Keep the licences in order");

        visitor.follows("button[value=up]");
        assertThat(visitor.text(".opening__about")).contains("row 5 of 31");
        visitor.ticks().continues();
        assertThat(visitor.text("tr[data-hidden]")).contains(Words.of("matrix.table.hidden"));
        assertThat(visitor.opens(visitor.matrix() + "/sheet").part(ROWS).count())
                .isEqualTo(30);
        visitor.opens(visitor.matrix()).follows("main a[href*='/own-']").follows("form[action$='/remove'] button");
        assertThat(visitor.part(ROWS).count()).isEqualTo(30);
        visitor.follows("main a[href$='/history']").continues();
        assertThat(visitor.opens(visitor.matrix()).part(ROWS).count()).isEqualTo(31);
        visitor.opens(visitor.matrix() + "/parties");
        visitor.page().locator("[name^=remove-own]").check();
        visitor.continues();
        assertThat(visitor.part("thead th").allInnerTexts()).doesNotContain("Legal");
        visitor.opens(visitor.matrix() + "/reset").continues();
        assertThat(visitor.part("thead th").allInnerTexts()).contains("Design").doesNotContain("Designers");
    }

    @Test
    void aRowGoesBackToThePreset(Visitor visitor) {
        visitor.hasMatrix("split-roles")
                .hasSent("/roadmap", Map.of("version", "0", "part-design", "decides", "note", "Ours"))
                .opens(visitor.matrix() + "/roadmap");
        assertThat(visitor.text("main")).contains("Preset: Is asked");
        visitor.follows("form[action$='/reset'] button");
        assertThat(visitor.part("[data-concern=different]").count()).isZero();
    }

    @Test
    void twoTabsSeeBothTexts(Visitor visitor) {
        visitor.hasMatrix("split-roles").opens(visitor.matrix() + "/roadmap").opensAnotherTab();
        visitor.opens(visitor.matrix() + "/roadmap");
        visitor.page().locator("#note").fill("From the second tab");
        visitor.continues().takesTab(0);
        visitor.page().locator("#note").fill("From the first tab");
        visitor.page().locator("form button").first().click();
        visitor.page().waitForSelector("[data-conflict]");
        assertThat(visitor.table("[data-conflict] table"))
                .containsExactly(List.of("Note", "From the first tab", "From the second tab"));
        assertThat(visitor.part("#note").inputValue()).isEqualTo("From the first tab");
        visitor.continues();
        assertThat(visitor.text("main")).contains("Note: From the first tab");
    }

    @Test
    void aTableIsSavedChangedElsewhereAndReadAgain(Visitor visitor) {
        visitor.hasWideMatrix();
        String csv = visitor.file(visitor.matrix() + "/sheet.csv");
        visitor.opens(visitor.matrix() + "/import");
        visitor.page()
                .locator("#file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "table.csv",
                        "text/csv",
                        csv.replace("From May on.", "From June on.")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        visitor.continues();
        assertThat(visitor.address()).isEqualTo(visitor.matrix());
        assertThat(visitor.text("main")).contains("From June on.");
        assertThat(visitor.file(visitor.matrix() + "/sheet.csv"))
                .isEqualTo(csv.replace("From May on.", "From June on."));
    }

    @Test
    void whoeverHasTheLinkToEditDoesSoUntilItIsTakenBack(Visitor visitor) {
        String link = visitor.hasMatrix("safe").hasSharedMatrix("editing");
        List<com.microsoft.playwright.options.Cookie> owners = visitor.cookies();
        visitor.losesCookie("visitor").opens(link).continues();
        assertThat(visitor.text(".opening__about")).contains("editing link 1");
        assertThat(visitor.part("main a[href$='/share']").count()).isZero();
        visitor.opens(visitor.matrix() + "/roadmap");
        visitor.page().locator("#note").fill("By the link");
        visitor.continues();
        List<com.microsoft.playwright.options.Cookie> editors = visitor.cookies();
        visitor.page().context().addCookies(owners);
        assertThat(visitor.opens(visitor.matrix() + "/history").text("main")).contains("by editing link 1");
        visitor.opens(visitor.matrix() + "/share").follows("form[action$='/unshare'] button");
        visitor.page().context().addCookies(editors);
        assertThat(visitor.opens(visitor.matrix()).status()).isEqualTo(404);
        assertThat(visitor.opens(link).status()).isEqualTo(410);
    }

    @Test
    void belowTheWidthOfATableEveryCellNamesItsColumn(Visitor visitor) {
        visitor.hasWideMatrix().looksThrough(Visitor.NARROW, Visitor.HEIGHT).opens(visitor.matrix() + "/sheet");
        assertThat((String) visitor.page().evaluate("""
                () => getComputedStyle(document.querySelector('table[data-columns] td'), '::before').content""")).contains("The product manager");
        for (int width : new int[] {641, 700, 800, 1024}) {
            assertThat(visitor.looksThrough(width, Visitor.HEIGHT).widerThanTheScreen())
                    .as("%d px", width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"a4, 842", "letter, 792"})
    void onPaperTenColumnsFitNoRowIsCutAndTheHeadIsRepeated(String paper, int longSide, Visitor visitor)
            throws Exception {
        visitor.hasWideMatrix();
        APIResponse response = visitor.page().request().get(visitor.matrix() + "/sheet.pdf?paper=" + paper);
        byte[] pdf = response.body();
        Files.write(Files.createDirectories(Path.of("target", "sheets")).resolve("matrix-" + paper + ".pdf"), pdf);
        assertThat(SheetToKeepTests.broken(pdf)).isEmpty();
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            assertThat(sheet.getNumberOfPages()).isBetween(2, 5);
            assertThat(sheet.getPage(0).getMediaBox().getWidth()).isBetween(longSide - 1f, longSide + 1f);
            int rows = 0;
            int heads = 0;
            for (int page = 1; page <= sheet.getNumberOfPages(); page++) {
                String text = text(sheet, page);
                heads += text.contains("Responsibility") ? 1 : 0;
                rows += (int) text.lines()
                        .filter(line -> line.matches("\\d{1,2}\\. [A-Z].*"))
                        .count();
                assertThat(text).doesNotContain(Words.of("sheet.save"), Words.of("site.menu.method"));
                assertThat(ink(sheet, page)).as("ink on page %s", page).isLessThan(0.12);
            }
            assertThat(heads).isEqualTo(sheet.getNumberOfPages());
            assertThat(rows).isEqualTo(30);
            assertThat(text(sheet, 1)).contains("Security", "Customer", "printed from " + BrowserTest.PUBLIC_ADDRESS);
            assertThat(new PDFTextStripper().getText(sheet)).doesNotContain("Present to customers, launch");
        }
    }

    @ParameterizedTest
    @CsvSource({"A4", "Letter"})
    void printedFromTheBrowserItIsTheSameSheet(String paper, Visitor visitor) throws Exception {
        visitor.hasWideMatrix().opens(visitor.matrix() + "/sheet");
        byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true));
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            int rows = 0;
            for (int page = 1; page <= sheet.getNumberOfPages(); page++) {
                String text = text(sheet, page);
                assertThat(text).contains("Responsibility").doesNotContain(Words.of("sheet.save"));
                rows += (int) text.lines()
                        .filter(line -> line.matches("\\d{1,2}\\. [A-Z].*"))
                        .count();
            }
            assertThat(rows).isEqualTo(30);
            assertThat(sheet.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(sheet.getPage(0).getMediaBox().getHeight());
        }
    }

    /** The share of the page that is dark, of 1. */
    static double ink(PDDocument sheet, int page) throws Exception {
        BufferedImage image = new PDFRenderer(sheet).renderImageWithDPI(page - 1, 50);
        double dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int colour = image.getRGB(x, y);
                dark += 1 - ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 765.0;
            }
        }
        return dark / image.getWidth() / image.getHeight();
    }

    private static String text(PDDocument sheet, int page) throws Exception {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(sheet);
    }
}
