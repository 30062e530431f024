package org.twohats.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTests {

    private final PdfRenderer renderer = new PdfRenderer(2, Duration.ofSeconds(30));

    @Test
    void titleAndLanguageAreThoseOfThePage() throws IOException {
        try (PDDocument sheet = Loader.loadPDF(renderer.pdf(page("<h1>A</h1>"), Paper.A4))) {
            assertThat(sheet.getDocumentInformation().getTitle()).isEqualTo("A title – Two Hats");
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(sheet.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void aPageWithoutTitleOrLanguageIsNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.pdf("<html lang=en><p>No title</p></html>", Paper.A4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.pdf("<html><title>A</title><p>No language</p></html>", Paper.A4));
    }

    @Test
    void theHeadingsAreTheBookmarks() throws IOException {
        String words = "<h1>A</h1><h2>B</h2><h3>C</h3><h3>D</h3><h2>E</h2><details><summary>F</summary></details>";
        try (PDDocument sheet = Loader.loadPDF(renderer.pdf(page(words), Paper.A4))) {
            assertThat(outline(sheet.getDocumentCatalog().getDocumentOutline()))
                    .containsExactly("A", "A/B", "A/B/C", "A/B/D", "A/E", "A/E/F");
        }
    }

    private static List<String> outline(PDOutlineNode node) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            names.add(item.getTitle());
            outline(item).forEach(inner -> names.add(item.getTitle() + "/" + inner));
        }
        return names;
    }

    @Test
    void theHeadOfALongTableStandsOnEveryPageAndNoRowIsCut() throws IOException {
        StringBuilder rows = new StringBuilder("<table><thead><tr><th>Heading of all</th></tr></thead><tbody>");
        for (int i = 1; i <= 90; i++) {
            rows.append("<tr><td>begins ")
                    .append(i)
                    .append("<br>ends ")
                    .append(i)
                    .append("</td></tr>");
        }
        try (PDDocument sheet = Loader.loadPDF(renderer.pdf(page(rows + "</tbody></table>"), Paper.LETTER))) {
            assertThat(sheet.getNumberOfPages()).isGreaterThan(2);
            for (int number = 1; number <= sheet.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                String text = stripper.getText(sheet);
                assertThat(text).as("page %d", number).containsOnlyOnce("Heading of all");
                assertThat(text.split("begins", -1)).as("page %d", number).hasSameSizeAs(text.split("ends", -1));
            }
        }
    }

    @Test
    void onlyItsOwnFontsAreUsedAndAllAreInTheFile() throws IOException {
        String words = "<h1>A</h1><p>b <strong>c</strong> <em>d</em> <code>e</code></p>";
        try (PDDocument sheet = Loader.loadPDF(renderer.pdf(page(words), Paper.A4))) {
            for (PDPage page : sheet.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).containsAnyOf("Fraunces", "TwoHatsText");
                }
            }
        }
    }

    @Test
    void wordsInLatinGreekAndCyrillicScriptStandInTheFileAsTheyWereTyped() throws IOException {
        String words =
                "Właściciel Łódź, Žluťoučký kůň, İstanbul ığdır, Nguyễn Thị Hồng, Ιδιοκτήτης, Владелец, Їжак, œuvre €";
        assertThat(text("<p data-lacking>Some are missing</p><h1>" + words + "</h1><p>" + words + "</p><strong>" + words
                        + "</strong>"))
                .isEqualTo(String.join(" ", words, words, words));
    }

    @Test
    void aLetterThatNoFontHasIsAQuestionMarkAndTheSheetSaysSo() throws IOException {
        assertThat(text("<p data-lacking>Some are missing</p><h1>所有者 A</h1><p>👩‍🚀 e\u0301</p>"))
                .isEqualTo("Some are missing ??? A ?? é");
    }

    private String text(String words) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(renderer.pdf(page(words), Paper.A4))) {
            return new PDFTextStripper().getText(sheet).strip().replaceAll("\\s+", " ");
        }
    }

    @Test
    void nothingIsFetchedWhateverThePageAsksFor(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String outside = "http://127.0.0.1:" + server.getAddress().getPort();
            renderer.pdf(
                    page("<base href='" + outside + "/'><img src='a.png' alt='a'><link rel=stylesheet href='/b.css'>"
                            + "<style>@import url(" + outside + "/c.css); p {background: url(" + outside
                            + "/d.png)}</style>"
                            + "<p style='background: url(" + outside + "/e.png)'>e</p>"
                            + "<object data='" + outside + "/f.svg'></object><iframe src='/g'></iframe>"
                            + "<img src='" + secret.toUri() + "' alt='s'>"
                            + "<svg viewBox='0 0 9 9' width='9' height='9'><title>h</title>"
                            + "<image href='" + outside + "/h.png' width='9' height='9'></image>"
                            + "<use href='" + outside + "/i.svg#x'></use></svg>"),
                    Paper.A4);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aLinkLeadsToTheSiteAndSaysWhereIfItLeadsAnywhere() throws IOException {
        String words = "<base href='http://hats.example/'><p><a href='/method'>The method</a></p>";
        try (PDDocument sheet = Loader.loadPDF(renderer.pdf(page(words), Paper.A4))) {
            List<PDAnnotation> links = sheet.getPage(0).getAnnotations();
            assertThat(links).hasSize(1);
            PDAnnotationLink link = (PDAnnotationLink) links.get(0);
            assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("http://hats.example/method");
            assertThat(link.getContents()).isEqualTo("The method");
        }
    }

    @Test
    void whoeverWouldHaveToWaitTooLongIsAskedToComeBack() {
        PdfRenderer none = new PdfRenderer(0, Duration.ofMillis(1));
        assertThatExceptionOfType(PressBusy.class).isThrownBy(() -> none.pdf(page("<p>a</p>"), Paper.A4));
    }

    @Test
    void aPageThatCannotBePrintedLeavesThePressFree() throws IOException {
        PdfRenderer one = new PdfRenderer(1, Duration.ofMillis(1));
        assertThatIllegalArgumentException().isThrownBy(() -> one.pdf("", Paper.A4));
        assertThat(one.pdf(page("<p>a</p>"), Paper.A4)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aPressThatIsKeptPrintsSeveralSheetsAndIsGivenBack() {
        PdfRenderer one = new PdfRenderer(1, Duration.ofMillis(1));
        try (PdfRenderer.Press press = one.press()) {
            assertThat(press.pdf(page("<p>a</p>"), Paper.A4)).startsWith('%', 'P', 'D', 'F');
            assertThat(press.pdf(page("<p>b</p>"), Paper.A4)).startsWith('%', 'P', 'D', 'F');
            assertThatExceptionOfType(PressBusy.class).isThrownBy(one::press);
        }
        assertThat(one.pdf(page("<p>a</p>"), Paper.A4)).startsWith('%', 'P', 'D', 'F');
    }

    private static String page(String words) {
        return "<!doctype html><html lang=en><head><title>A title – Two Hats</title></head><body><main>" + words
                + "</main></body></html>";
    }
}
