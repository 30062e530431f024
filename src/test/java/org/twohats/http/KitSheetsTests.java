package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.kit.Agenda;
import org.twohats.kit.Anchor;
import org.twohats.kit.Competency;
import org.twohats.kit.Interview;
import org.twohats.kit.Interviews;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.Post;
import org.twohats.kit.WorkSamples;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.role.Keyed;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.Ink;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.Told;
import org.twohats.visitor.VisitorKey;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The documents of a kit as they leave the site: on paper, as text and all together. */
@OnH2
class KitSheetsTests {

    private static final Path LOOK_HERE = Path.of("target", "sheets");
    private static final List<PDFAFlavour> PROMISES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    private static final List<String> PAPERS = List.of("a4", "letter");
    private static final List<String> DOCUMENTS =
            List.of("interview", "scorecards", "work-sample", "first-90-days", "decision-rights");
    private static final double MOST_INK = 0.12;
    private static final float MARGIN = 45;

    @LocalServerPort
    private int port;

    @Autowired
    private KitService kits;

    @Autowired
    private Interviews interviews;

    @Autowired
    private WorkSamples samples;

    @Autowired
    private MovableClock clock;

    private HttpVisitor owner;

    @BeforeAll
    static void openTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void comeIn() {
        owner = new HttpVisitor(port);
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTWARD_NEEDS", "OVERLOADED_MANAGER", "FIRST_PRODUCT_PERSON"})
    void everySheetIsFitForArchivesAndForReadingAloud(Told firm) throws Exception {
        UUID id = told(firm);
        for (String paper : PAPERS) {
            for (String document : DOCUMENTS) {
                byte[] pdf = kept(firm, document, paper, file("/hiring/" + id + "/kit/" + document + ".pdf", paper));
                assertThat(broken(pdf)).as("%s on %s", document, paper).isEmpty();
            }
            byte[] whole = kept(firm, "kit", paper, file("/hiring/" + id + "/kit.pdf", paper));
            assertThat(broken(whole)).as("the kit on %s", paper).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTWARD_NEEDS", "OVERLOADED_MANAGER", "FIRST_PRODUCT_PERSON"})
    void theContentsOfTheWholeKitLeadWhereTheySay(Told firm) throws IOException {
        UUID id = told(firm);
        for (String paper : PAPERS) {
            try (PDDocument kit = Loader.loadPDF(file("/hiring/" + id + "/kit.pdf", paper))) {
                Map<String, Integer> outline = outline(kit);
                assertThat(outline).hasSizeGreaterThan(20);
                String cover = text(kit, 1);
                List<PDAnnotationLink> links = new ArrayList<>();
                for (PDAnnotation annotation : kit.getPage(0).getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        links.add(link);
                    }
                }
                Map<String, Integer> told = new LinkedHashMap<>();
                for (PDAnnotationLink link : links) {
                    String name = link.getContents();
                    Matcher line = Pattern.compile(Pattern.quote(name) + "[ .]*?(\\d+)\\s")
                            .matcher(cover + "\n");
                    assertThat(line.find()).as("%s in %s", name, cover).isTrue();
                    told.put(name, Integer.valueOf(line.group(1)));
                    assertThat(told.get(name)).as("where '%s' leads", name).isEqualTo(page(kit, link));
                    assertThat(outline.get(name)).as("the bookmark '%s'", name).isEqualTo(told.get(name));
                    assertThat(text(kit, told.get(name)).replaceAll("\\s+", " "))
                            .contains(name);
                }
                assertThat(told).hasSize(10);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTWARD_NEEDS", "OVERLOADED_MANAGER", "FIRST_PRODUCT_PERSON"})
    void aCardIsOnePageWithEverythingThatIsRated(Told firm) throws IOException {
        UUID id = told(firm);
        Kit kit = kit(id);
        Interview interview = interviews.of(kit.book().edition(), Locale.ENGLISH);
        List<Anchor> ofInterview = Agenda.of(kit, interview).rounds().stream()
                .flatMap(round -> round.topic().anchors().stream())
                .toList();
        List<Anchor> ofSample =
                samples.of(kit.book().edition(), kit.post().orElseThrow(), Locale.ENGLISH).tasks().stream()
                        .flatMap(task -> task.anchors().stream())
                        .toList();
        for (String paper : PAPERS) {
            try (PDDocument sheet = Loader.loadPDF(file("/hiring/" + id + "/kit/scorecards.pdf", paper))) {
                Map<String, Integer> outline = outline(sheet);
                cardHolds(sheet, outline.getOrDefault("Scorecard: interview", 0), ofInterview, paper);
                cardHolds(sheet, outline.getOrDefault("Scorecard: work sample", 0), ofSample, paper);
                assertThat(outline.get("Scorecard: work sample"))
                        .isEqualTo(outline.getOrDefault("Scorecard: interview", 0) + 1);
                assertThat(outline.get("Sums of one candidate, on paper"))
                        .isEqualTo(outline.getOrDefault("Scorecard: work sample", 0) + 1)
                        .isEqualTo(sheet.getNumberOfPages());
            }
        }
    }

    private static void cardHolds(PDDocument sheet, int page, List<Anchor> anchors, String paper) throws IOException {
        String words = text(sheet, page).replaceAll("\\s+", " ");
        assertThat(anchors).hasSizeGreaterThanOrEqualTo(6);
        assertThat(anchors)
                .as(paper)
                .allSatisfy(anchor -> assertThat(words.replace(" ", ""))
                        .contains(anchor.sign().replace(" ", "")));
        assertThat(words).contains("Candidate", "Interviewer", "Date");
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTWARD_NEEDS", "OVERLOADED_MANAGER", "FIRST_PRODUCT_PERSON"})
    void anAgreementIsOnePageAndTheRestIsWorthItsInk(Told firm) throws IOException {
        UUID id = told(firm);
        for (String paper : PAPERS) {
            try (PDDocument sheet = Loader.loadPDF(file("/hiring/" + id + "/kit/decision-rights.pdf", paper))) {
                assertThat(sheet.getNumberOfPages()).as(paper).isEqualTo(1);
            }
            try (PDDocument sheet = Loader.loadPDF(file("/hiring/" + id + "/kit.pdf", paper))) {
                assertThat(Ink.most(sheet)).isLessThan(MOST_INK);
                for (int page = 1; page <= sheet.getNumberOfPages(); page++) {
                    assertThat(text(sheet, page).lines().count())
                            .as("lines of page %d on %s", page, paper)
                            .isGreaterThan(5);
                }
                assertThat(beyondTheMargin(sheet)).as(paper).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STILL_SEARCHING")
    void anAgreementIsOnePageAlsoAboutTheEightDutiesWithMostWords(Told firm) throws IOException {
        UUID id = owner.openCase("Payments");
        owner.tellAll(id, firm.answers());
        Kit kit = kit(id);
        ResponsibilityWords words = kit.book().responsibilities().in(Locale.ENGLISH);
        List<String> longest = kit.book().responsibilities().all().stream()
                .sorted(Comparator.comparingInt(
                                (Responsibility one) -> words.of(one).name().length()
                                        + words.of(one).handOff().length())
                        .reversed())
                .limit(8)
                .map(Responsibility::key)
                .toList();
        List<String> mustHaves = kit.choice().orElseThrow().mustHaves().stream()
                .map(Competency::key)
                .toList();
        KitOverHttpTests.choose(owner, id, kit.post().orElseThrow().key(), longest, mustHaves)
                .location();
        for (String paper : PAPERS) {
            byte[] pdf =
                    kept(firm, "longest-agreement", paper, file("/hiring/" + id + "/kit/decision-rights.pdf", paper));
            try (PDDocument sheet = Loader.loadPDF(pdf)) {
                assertThat(sheet.getNumberOfPages()).as(paper).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTWARD_NEEDS", "OVERLOADED_MANAGER", "FIRST_PRODUCT_PERSON"})
    void eachChosenDutyIsInEveryDocumentAndNoneThatWasNot(Told firm) {
        UUID id = told(firm);
        Kit kit = kit(id);
        ResponsibilityWords words = kit.book().responsibilities().in(Locale.ENGLISH);
        List<String> chosen =
                kit.outcomes().stream().map(one -> words.of(one).name()).toList();
        List<String> others = kit.book().responsibilities().all().stream()
                .filter(one -> !kit.outcomes().contains(one))
                .map(one -> words.of(one).name())
                .toList();
        assertThat(chosen).hasSizeBetween(5, 8);
        for (String document : List.of("interview", "first-90-days", "decision-rights")) {
            String text =
                    owner.get("/hiring/" + id + "/kit/" + document + ".txt").body();
            assertThat(text).as(document).contains(chosen);
            assertThat(others).as(document).noneMatch(text::contains);
        }
    }

    @Test
    void whatIsChosenOtherwiseIsInTheDocumentsOtherwise() {
        UUID id = told(Told.OVERLOADED_MANAGER);
        Kit before = kit(id);
        List<Responsibility> dropped = before.outcomes().subList(0, 1);
        Responsibility added = before.book().responsibilities().find("life-cycle");
        assertThat(before.outcomes()).doesNotContain(added);
        kits.choose(
                visitor(),
                id,
                Post.PRODUCT_OWNER,
                java.util.stream.Stream.concat(
                                before.outcomes().stream().filter(one -> !dropped.contains(one)),
                                java.util.stream.Stream.of(added))
                        .map(Responsibility::key)
                        .collect(Collectors.toSet()),
                java.util.Set.copyOf(before.choice().orElseThrow().mustHaves()));
        ResponsibilityWords words = before.book().responsibilities().in(Locale.ENGLISH);
        for (String document : List.of("interview", "first-90-days", "decision-rights")) {
            assertThat(owner.get("/hiring/" + id + "/kit/" + document + ".txt").body())
                    .as(document)
                    .contains(words.of(added).name())
                    .doesNotContain(words.of(dropped.get(0)).name());
        }
    }

    @Test
    void theFilesHaveSafeNamesAndTheirTimeIsThatOfTheClock() throws IOException {
        UUID id = told(Told.OVERLOADED_MANAGER);
        byte[] zip = file("/hiring/" + id + "/kit.zip", "a4");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getName()).matches("[a-z0-9-]+\\.(pdf|md|txt|csv)");
                assertThat(entry.getTimeLocal())
                        .isBetween(
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                        .minusMinutes(5),
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                assertThat(files.put(entry.getName(), entries.readAllBytes())).isNull();
            }
        }
        for (String document : DOCUMENTS) {
            assertThat(files).containsKeys(document + ".pdf", document + ".md", document + ".txt");
            assertThat(files.get(document + ".pdf")).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(files).containsKeys("job-description.pdf", "job-description.md", "job-description.txt");
        assertThat(files).containsKeys("who-does-what.pdf", "who-does-what.md", "who-does-what.csv");
        assertThat(words(files.get("job-description.pdf"))).doesNotContain("Two Hats");
        assertThat(words(files.get("scorecards.pdf"))).contains("Two Hats");
        String table = new String(files.get("who-does-what.csv"), StandardCharsets.UTF_8);
        assertThat(table.lines().count()).isEqualTo(31);
        files.forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain(id.toString(), owner.cookies().getOrDefault("visitor", "no key")));
    }

    @Test
    void aPaperThatIsNoneIsRefusedAndWhatIsNotThereIsNotFound() {
        UUID id = told(Told.OVERLOADED_MANAGER);
        for (String address : List.of("/kit.pdf", "/kit.zip", "/kit/interview.pdf")) {
            assertThat(owner.get("/hiring/" + id + address + "?paper=a5").status())
                    .isEqualTo(400);
        }
        for (String address : List.of("/kit/interviews", "/kit/interview.csv", "/kit/work-sample/edit", "/kit.tar")) {
            assertThat(owner.get("/hiring/" + id + address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private UUID told(Told firm) {
        UUID id = owner.openCase("Payments");
        owner.tellAll(id, firm.answers());
        assertThat(kit(id).post()).contains(Keyed.of(Post.class, firm.verdict()).orElseThrow());
        return id;
    }

    private Kit kit(UUID id) {
        return kits.kit(visitor(), id);
    }

    private org.twohats.visitor.Visitor visitor() {
        return VisitorKey.parse(owner.cookies().getOrDefault("visitor", ""))
                .orElseThrow()
                .holder();
    }

    private byte[] file(String address, String paper) {
        try {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            owner.request(address + "?paper=" + paper)
                                    .header(
                                            "Cookie",
                                            owner.cookies().entrySet().stream()
                                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                                    .collect(Collectors.joining("; ")))
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] kept(Told firm, String document, String paper, byte[] pdf) throws IOException {
        Files.write(
                Files.createDirectories(LOOK_HERE)
                        .resolve("kit-" + firm.verdict() + "-" + document + "-" + paper + ".pdf"),
                pdf);
        return pdf;
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour promise : PROMISES) {
            try (InputStream file = new ByteArrayInputStream(pdf);
                    PDFAParser parser = Foundries.defaultInstance().createParser(file, promise)) {
                Foundries.defaultInstance()
                        .createValidator(promise, false)
                        .validate(parser)
                        .getTestAssertions()
                        .stream()
                        .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                        .map(assertion ->
                                promise + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                        .distinct()
                        .forEach(broken::add);
            }
        }
        return broken;
    }

    /** Every bookmark and the page that it leads to, from 1. */
    private static Map<String, Integer> outline(PDDocument sheet) throws IOException {
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (PDOutlineItem item :
                sheet.getDocumentCatalog().getDocumentOutline().children()) {
            collect(sheet, item, pages);
        }
        return pages;
    }

    private static void collect(PDDocument sheet, PDOutlineItem item, Map<String, Integer> pages) throws IOException {
        PDPage page = item.findDestinationPage(sheet);
        pages.putIfAbsent(item.getTitle(), sheet.getPages().indexOf(page) + 1);
        for (PDOutlineItem inner : item.children()) {
            collect(sheet, inner, pages);
        }
    }

    private static int page(PDDocument sheet, PDAnnotationLink link) throws IOException {
        PDPageDestination destination = (PDPageDestination)
                (link.getAction() instanceof PDActionGoTo action ? action.getDestination() : link.getDestination());
        return sheet.getPages().indexOf(destination.getPage()) + 1;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(sheet);
        }
    }

    private static String text(PDDocument sheet, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(false);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(sheet);
    }

    /** What is written where no paper is, or where printers leave it white. */
    private static List<String> beyondTheMargin(PDDocument sheet) throws IOException {
        List<String> beyond = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                float right = letter.getPageWidth() - MARGIN;
                if (letter.getX() < MARGIN || letter.getX() + letter.getWidth() > right) {
                    beyond.add(letter.getUnicode() + " on page " + getCurrentPageNo());
                }
            }
        }.getText(sheet);
        return beyond;
    }
}
