package org.twohats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A result as a PDF. */
@BrowserTest
class SheetToKeepTests {

    private static final Path LOOK_HERE = Path.of("target", "sheets");
    private static final List<String> PAPERS = List.of("a4", "letter");
    private static final List<PDFAFlavour> PROMISES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    @BeforeAll
    static void openTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsFitForArchivesAndForReadingAloud(Sheet sheet, Visitor visitor) throws Exception {
        visitor.hasFinished(sheet);
        for (String paper : PAPERS) {
            byte[] pdf = pdf(visitor, paper).body();
            Files.write(Files.createDirectories(LOOK_HERE).resolve(sheet.name() + "-" + paper + ".pdf"), pdf);
            for (PDFAFlavour promise : PROMISES) {
                assertThat(broken(promise, pdf)).as("%s on %s", promise, paper).isEmpty();
            }
        }
    }

    /** Which promises the file breaks, for archives and for reading aloud. */
    static List<String> broken(byte[] pdf) throws Exception {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour promise : PROMISES) {
            broken.addAll(broken(promise, pdf));
        }
        return broken;
    }

    private static List<String> broken(PDFAFlavour promise, byte[] pdf) throws Exception {
        try (InputStream file = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, promise)) {
            return Foundries.defaultInstance()
                    .createValidator(promise, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** Every word of the page, in its order, but for what only works on a screen. */
    @ParameterizedTest
    @EnumSource
    void theSheetSaysWhatThePageSays(Sheet sheet, Visitor visitor) throws IOException {
        visitor.hasFinished(sheet).opens(visitor.result());
        String page = (String) visitor.page().evaluate("""
                () => { const main = document.querySelector('main').cloneNode(true);
                    main.querySelectorAll('svg, .unseen, .actions, [data-screen]').forEach(part => part.remove());
                    return main.textContent }""");
        for (String paper : PAPERS) {
            assertThat(bare(words(pdf(visitor, paper).body()))).as(paper).isEqualTo(bare(page));
        }
    }

    /** What is read aloud: the words below the tags in their order, without what is drawn in the margins. */
    private static String words(byte[] pdf) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
            for (PDPage page : sheet.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> parts = new HashMap<>();
                extractor.getMarkedContents().forEach(part -> parts.merge(part.getMCID(), text(part), String::concat));
                marked.put(page.getCOSObject(), parts);
            }
            StringBuilder words = new StringBuilder();
            read(sheet.getDocumentCatalog().getStructureTreeRoot(), marked, words);
            return words.toString();
        }
    }

    private static String text(PDMarkedContent part) {
        return part.getContents().stream()
                .map(piece -> piece instanceof TextPosition letter
                        ? letter.getUnicode()
                        : piece instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }

    private static void read(
            PDStructureNode node, Map<COSDictionary, Map<Integer, String>> marked, StringBuilder words) {
        List<String> parts = new ArrayList<>();
        for (Object kid : node.getKids()) {
            StringBuilder part = new StringBuilder();
            if (kid instanceof PDStructureElement element) {
                if (!element.getStructureType().equals("Lbl")) {
                    read(element, marked, part);
                }
            } else if (kid instanceof PDMarkedContentReference reference) {
                part.append(marked.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), ""));
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                part.append(marked.get(element.getPage().getCOSObject()).getOrDefault(number, ""));
            }
            parts.add(part.toString());
        }
        words.append(String.join("", isOfAHead(node) ? new LinkedHashSet<>(parts) : parts));
    }

    private static boolean isOfAHead(PDStructureNode node) {
        return node instanceof PDStructureElement element
                && (element.getStructureType().equals("TH") || isOfAHead(element.getParent()));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0“”]+", "");
    }

    @ParameterizedTest
    @CsvSource({"a4, 595.3, 841.9", "letter, 612, 792"})
    void thePaperIsTheReadersChoice(String paper, double width, double height, Visitor visitor) throws IOException {
        visitor.hasFinished(Sheet.MANAGER);
        try (PDDocument sheet = Loader.loadPDF(pdf(visitor, paper).body())) {
            for (PDPage page : sheet.getPages()) {
                PDRectangle size = page.getMediaBox();
                assertThat((double) size.getWidth()).isBetween(width - 0.5, width + 0.5);
                assertThat((double) size.getHeight()).isBetween(height - 0.5, height + 0.5);
            }
        }
    }

    @Test
    void theSheetGivesNobodyTheAddressOfTheResult(Visitor visitor) throws IOException {
        visitor.hasFinished(Sheet.MANAGER);
        try (PDDocument sheet = Loader.loadPDF(pdf(visitor, "a4").body())) {
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            sheet.save(unpacked, CompressParameters.NO_COMPRESSION);
            assertThat(unpacked.toString(StandardCharsets.ISO_8859_1))
                    .contains(BrowserTest.PUBLIC_ADDRESS + "/method")
                    .doesNotContain(visitor.sitting());
        }
    }

    private static APIResponse pdf(Visitor visitor, String paper) {
        return visitor.page().request().get(visitor.result() + ".pdf?paper=" + paper);
    }
}
