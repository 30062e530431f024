package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.twohats.assessment.AssessmentService;
import org.twohats.hiring.HiringService;
import org.twohats.http.Addresses.Asking;
import org.twohats.http.Addresses.Line;
import org.twohats.matrix.MatrixService;
import org.twohats.sharing.SharingService;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;

/** Every address against everybody who may ask; {@link Addresses} is the table. */
@OnH2
@TestInstance(Lifecycle.PER_CLASS)
class OwnershipMatrixTests {

    private static final String STAMP = "{stamp}";
    private static final Set<String> DIFFERS_ANYWAY = Set.of("date", "connection", "keep-alive", "x-request-id");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private MatrixService matrices;

    @Autowired
    private HiringService hiring;

    @Autowired
    private SharingService sharing;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    private Estate estate;
    private String lastAsked = "";
    private String nothingThere;
    private String nothingThereAsJson;

    static List<Line> addresses() {
        return Addresses.all();
    }

    /** What was only looked at, or that nobody could change, serves for the next address as well. */
    @BeforeEach
    void begin(TestInfo test) {
        String asked = test.getTestMethod().orElseThrow().getName();
        if (!asked.equals(lastAsked)) {
            estate = Estate.of(new HttpVisitor(port));
        }
        lastAsked = asked;
        nothingThere = new HttpVisitor(port).get("/no-such-page").body();
        nothingThereAsJson = new HttpVisitor(port).get("/no-such-page.json").body();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void everyMappingOfTheApplicationIsInTheTable() {
        Set<String> known = new TreeSet<>();
        Addresses.all().forEach(line -> known.add(line.mapping()));
        Set<String> mapped = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(one -> mapped.addAll(lines(one))));
        assertThat(mapped).hasSizeGreaterThan(30).containsExactlyElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void answersTheOwner(Line line) {
        spend(line);
        HttpVisitor owner = estate.owner();
        Page page = send(line, owner, estate, Asking.OWNER);
        assertThat(page.status()).isEqualTo(line.answers().get(Asking.OWNER));
        if (line.address().startsWith("/mine")
                && page.status() == 200
                && !line.address().endsWith("erase")) {
            assertThat(page.body())
                    .contains(estate.draft().toString(), estate.result().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void tellsNobodyElseAndLetsNobodyElseChangeAnything(Line line) {
        HttpVisitor other = new HttpVisitor(port);
        other.begin("quick");
        List<String> rows = estate.rows(database);
        assertThat(rows).hasSizeGreaterThan(40);
        for (Asking asking : List.of(Asking.OTHER, Asking.NOBODY, Asking.TOKEN, Asking.REVOKED)) {
            isAsTheTableSays(line, asking == Asking.NOBODY ? nobody() : other.at(port), asking);
        }
        assertThat(estate.rows(database)).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isAsIfNothingHadBeenOnceItsTimeIsOver(Line line) {
        spend(line);
        clock.advance(Duration.ofDays(366));
        assessment.deleteWhatIsOver();
        matrices.deleteWhatIsOver();
        hiring.deleteWhatIsOver();
        sharing.deleteWhatIsOver();
        isAsTheTableSays(line, estate.owner(), Asking.EXPIRED);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isAsIfNothingHadBeenOnceItIsErased(Line line) {
        spend(line);
        estate.owner().post("/mine/erase").location();
        estate.owner().cookies().put("visitor", estate.key());
        assertThat(estate.rows(database)).isEmpty();
        isAsTheTableSays(line, estate.owner(), Asking.ERASED);
    }

    /** What is sent may change or begin something, so the next address gets another estate. */
    private void spend(Line line) {
        if (line.method().equals("POST")) {
            lastAsked = "";
        }
    }

    private void isAsTheTableSays(Line line, HttpVisitor visitor, Asking asking) {
        Integer expected = line.answers().get(asking);
        if (expected == null) {
            return;
        }
        Page page = send(line, visitor, estate, asking);
        assertThat(page.status()).as("%s", asking).isEqualTo(expected);
        if (expected == 404 && namesWhatIsAsked(line)) {
            Page unknown = send(line, visitor, unknown(), Asking.OTHER);
            assertThat(page.body())
                    .as("%s", asking)
                    .isEqualTo(line.path().endsWith(".json") ? nothingThereAsJson : nothingThere)
                    .isEqualTo(unknown.body());
            assertThat(unknown.status()).as("%s", asking).isEqualTo(404);
            assertThat(headers(page)).as("%s", asking).isEqualTo(headers(unknown));
        }
        String told = page.body()
                .replace(asked(line, estate, asking), "")
                .replace(estate.key(), asksByKey(line) ? "" : estate.key());
        assertThat(told).as("%s", asking).doesNotContain(estate.secrets());
    }

    /** Not so the start page's form: its id is one that is to be, and begins something where nobody has it. */
    private static boolean namesWhatIsAsked(Line line) {
        return line.path().contains("{");
    }

    /** Whoever has the private link has everything behind it; the pages that ask name the key once more. */
    private static boolean asksByKey(Line line) {
        return line.address().contains("{key}");
    }

    static Page send(Line line, HttpVisitor visitor, Estate estate, Asking asking) {
        String address = filled(line.path(), estate, asking);
        if (!line.method().equals("POST")) {
            return visitor.get(address);
        }
        String[] fields = Arrays.stream(line.fields())
                .map(field -> filled(field, estate, asking))
                .toArray(String[]::new);
        if (List.of(fields).contains(STAMP)) {
            Map<String, String> stamps = estate.stamps(filled(line.path(), estate, Asking.OWNER));
            for (int value = 1; value < fields.length; value += 2) {
                fields[value] =
                        fields[value].equals(STAMP) ? stamps.getOrDefault(fields[value - 1], STAMP) : fields[value];
            }
        }
        return visitor.post(address, fields);
    }

    /** What the visitor brought along, and may therefore read again. */
    private static String asked(Line line, Estate estate, Asking asking) {
        return filled(line.path(), estate, asking);
    }

    private static String filled(String text, Estate estate, Asking asking) {
        boolean token = asking == Asking.TOKEN || asking == Asking.REVOKED;
        String link = asking == Asking.REVOKED ? estate.revoked() : estate.token();
        return text.replace("{sitting}", token ? link : estate.result().toString())
                .replace("{sitting!}", token ? link : estate.complete().toString())
                .replace("{matrix}", token ? link : estate.matrix().toString())
                .replace("{case}", token ? link : estate.hiringCase().toString())
                .replace("{factor}", "stage")
                .replace("{key}", token ? link : estate.key())
                .replace("{token}", link)
                .replace("{chapter}", "careers")
                .replace("{responsibility}", "roadmap")
                .replace("{unknown}", "00000000-0000-4000-8000-000000000000")
                .replace("{item}", "weeks-or-years")
                .replace("{edition}", "2026-1");
    }

    static Estate unknown() {
        UUID nothing = UUID.randomUUID();
        return new Estate(
                new HttpVisitor(0),
                nothing,
                nothing,
                nothing,
                "A".repeat(43),
                nothing,
                "B".repeat(43),
                nothing,
                "C".repeat(43),
                nothing,
                "D".repeat(43),
                "E".repeat(43));
    }

    private HttpVisitor nobody() {
        HttpVisitor nobody = new HttpVisitor(port);
        nobody.token();
        nobody.cookies().remove("visitor");
        return nobody;
    }

    private static Map<String, List<String>> headers(Page page) {
        Map<String, List<String>> headers = new TreeMap<>(page.headers());
        headers.keySet().removeIf(name -> DIFFERS_ANYWAY.contains(name.toLowerCase(java.util.Locale.ROOT)));
        return headers;
    }

    private static List<String> lines(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll(":[^}]+}", "}"))
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("GET " + pattern)
                        : methods.stream().map(method -> method + " " + pattern))
                .toList();
    }
}
