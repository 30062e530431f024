package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.testing.Told;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** What to do on Monday: from the recommendation to a job description and a matrix, in a browser without JavaScript. */
@BrowserTest
class KitTests {

    private static final Path LOOK_HERE = Path.of("target", "sheets");

    @Test
    void aJobDescriptionIsReadWrittenAndReadyToPublish(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring()).follows("main a.button");
        assertThat(visitor.address()).endsWith("/kit");
        visitor.follows("main a.button");
        assertThat(visitor.text("h1")).isEqualTo("Product owner (two teams)");
        assertThat(visitor.part(".hints > li").count()).isEqualTo(3);
        visitor.follows("main a.button");
        visitor.page().fill("#pay", "52,000 to 64,000 euros a year");
        visitor.page().fill("#place-and-hours", "Riga, or at home");
        visitor.page().fill("#closing-date", "2099-01-31");
        visitor.page().fill("#purpose", "We need a rockstar.");
        visitor.continues();
        assertThat(visitor.cameBy()).isEqualTo("GET");
        assertThat(visitor.part(".hints > li").allInnerTexts())
                .singleElement()
                .asString()
                .contains("rockstar", "Say what the person can do");
        visitor.follows(".hints a");
        assertThat(visitor.address()).endsWith("/edit");
        assertThat(visitor.part("#purpose-look").innerText()).contains("rockstar");
        visitor.page().check("main input[name=reset-purpose]");
        visitor.continues();
        assertThat(visitor.part(".hints").count()).isZero();
        assertThat(visitor.text("main")).contains("31 January 2099", "You work with the team each day");
    }

    @Test
    void allFollowsFromTheChoice(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/choice");
        String chosen = "The team works on what matters most for its goal";
        List<String> boxes = List.of("order-of-backlog", "daily-questions", "backlog-items");
        visitor.unticks(boxes).continues();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.title()).startsWith("Error: ");
        assertThat(visitor.part("main input[value=order-of-backlog]").isChecked())
                .isFalse();
        visitor.page().check("main input[value=daily-questions]");
        visitor.continues();
        assertThat(visitor.address()).endsWith("/kit");
        assertThat(visitor.text("main")).contains("This is your choice");
        visitor.follows("main a.button");
        assertThat(visitor.text("main")).contains("The team seldom has to wait").doesNotContain(chosen);
        assertThat(visitor.file(visitor.hiring() + "/kit/job-description.txt")).doesNotContain(chosen);
    }

    @Test
    void theMatrixSaysWhichRowsChange(Visitor visitor) {
        visitor.hasTold(Told.OVERLOADED_MANAGER).opens(visitor.hiring() + "/kit/matrix");
        int rows = visitor.part("main tbody tr").count();
        assertThat(rows).isBetween(10, 20);
        visitor.continues();
        assertThat(visitor.address()).contains("/matrices/");
        assertThat(visitor.part("main tbody small").allInnerTexts())
                .filteredOn(note -> note.contains("Neglected today") || note.contains("Changes hands"))
                .hasSize(rows);
        visitor.opens(visitor.hiring() + "/kit/matrix").follows(".notice a");
        assertThat(visitor.address()).contains("/matrices/");
    }

    @Test
    void theOtherPostIsOneButtonAway(Visitor visitor) {
        visitor.hasTold(Told.NEEDS_ON_BOTH_SIDES).opens(visitor.hiring() + "/kit");
        assertThat(visitor.text(".opening__lede")).contains("Product manager");
        visitor.continues();
        assertThat(visitor.text(".opening__lede")).contains("Product owner");
        visitor.follows("main a.button");
        assertThat(visitor.text("h1")).contains("Product owner");
    }

    @ParameterizedTest
    @EnumSource(
            value = Told.class,
            names = {"OVERLOADED_MANAGER", "OUTWARD_NEEDS", "FIRST_PRODUCT_PERSON", "NEEDS_ON_BOTH_SIDES"})
    void theSheetIsAccessibleLastsAndSaysWhatThePageSays(Told told, Visitor visitor) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        visitor.hasTold(told).opens(visitor.hiring() + "/kit/job-description");
        List<String> said = visitor.part("main .points li").allInnerTexts();
        assertThat(said).hasSizeGreaterThan(15);
        for (String paper : List.of("a4", "letter")) {
            APIResponse sheet = visitor.page()
                    .context()
                    .request()
                    .get(visitor.hiring() + "/kit/job-description.pdf?paper=" + paper);
            assertThat(sheet.status()).isEqualTo(200);
            Files.write(Files.createDirectories(LOOK_HERE).resolve("job-" + told + "-" + paper + ".pdf"), sheet.body());
            assertThat(SheetToKeepTests.broken(sheet.body())).as(paper).isEmpty();
            try (PDDocument pdf = Loader.loadPDF(sheet.body())) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertThat(said).allMatch(text::contains);
                assertThat(text).doesNotContain("Two Hats", "Before you publish", "Change the words");
            }
        }
    }
}
