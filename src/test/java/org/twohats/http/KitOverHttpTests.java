package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.hiring.HiringService;
import org.twohats.kit.Section;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Together;
import org.twohats.testing.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kit of a case as the network and the database see it. */
class KitOverHttpTests {

    private static final List<String> OUTCOMES = List.of("vision", "roadmap", "solution", "review", "launch");
    private static final List<String> MUST_HAVES = List.of("influence", "quality", "backlog", "priorities");

    /** Chooses five outcomes and four must-haves. */
    static Page choose(HttpVisitor owner, UUID hiringCase, String post) {
        return choose(owner, hiringCase, post, OUTCOMES, MUST_HAVES);
    }

    static Page choose(HttpVisitor owner, UUID hiringCase, String post, List<String> outcomes, List<String> mustHaves) {
        List<String> fields = new ArrayList<>(List.of("post", post));
        outcomes.forEach(one -> fields.addAll(List.of("outcomes", one)));
        mustHaves.forEach(one -> fields.addAll(List.of("must-haves", one)));
        return owner.post("/hiring/" + hiringCase + "/kit/choice", fields.toArray(String[]::new));
    }

    /** Writes in one place of the job description; everywhere else stands what the page has. */
    static Page write(HttpVisitor owner, UUID hiringCase, String post, String place, String text, int version) {
        Map<String, String> form = form(owner, hiringCase, post);
        form.put(place, text);
        form.computeIfPresent("stamp-" + place, (field, stamp) -> version + stamp.substring(stamp.indexOf('-')));
        return send(owner, hiringCase, form);
    }

    private static Page send(HttpVisitor owner, UUID hiringCase, Map<String, String> form) {
        return owner.post(
                "/hiring/" + hiringCase + "/kit/job-description/edit",
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static Map<String, String> form(HttpVisitor owner, UUID hiringCase, String post) {
        String page =
                owner.get("/hiring/" + hiringCase + "/kit/job-description/edit").body();
        Map<String, String> form = new TreeMap<>(Map.of("post", post));
        for (Section section : Section.values()) {
            String name = section.key();
            form.put(
                    name,
                    found(page, "name=\"" + name + "\"[^>]*?value=\"([^\"]*)\"")
                            .or(() -> found(page, "name=\"" + name + "\"[^>]*>([^<]*)</textarea>"))
                            .orElse(""));
            form.put(
                    "stamp-" + name,
                    found(page, "name=\"stamp-" + name + "\" value=\"([^\"]+)\"")
                            .orElseThrow());
        }
        return form;
    }

    private static Optional<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1)
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .findFirst();
    }

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final String HOSTILE = "<script>alert(1)</script> \"'&{7777*9999}${7777*9999} [x](y) # *z*";

        @LocalServerPort
        private int port;

        @Autowired
        private DataSource database;

        @Autowired
        private MovableClock clock;

        @Autowired
        private HiringService hiring;

        private HttpVisitor owner;
        private UUID hiringCase;
        private String kit;

        @BeforeEach
        void tellAll() {
            owner = new HttpVisitor(port);
            hiringCase = owner.openCase("Payments team");
            owner.tellAll(hiringCase, Told.OVERLOADED_MANAGER.answers());
            kit = "/hiring/" + hiringCase + "/kit";
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void nothingIsKeptUntilSomethingIsDecided() {
            for (String page : List.of("", "/choice", "/job-description", "/job-description/edit", "/matrix")) {
                assertThat(owner.get(kit + page).status()).isEqualTo(200);
            }
            assertThat(rows("hiring_kit")).isZero();
        }

        @Test
        void allDocumentsFollowFromTheChoice() {
            assertThat(choose(owner, hiringCase, "product-owner").location()).isEqualTo(kit);
            for (String file : List.of("/job-description", "/job-description.txt", "/job-description.md")) {
                assertThat(owner.get(kit + file).body())
                        .contains(
                                "Finished work is checked soon", "Which solution we build", "an agreement that lasted")
                        .doesNotContain("The order of the team", "The team seldom has to wait", "by problem, examples");
            }
            assertThat(owner.get(kit).body()).contains("This is your choice").doesNotContain("Order the team");
            assertThat(rows("hiring_kit_choice")).isEqualTo(1);
        }

        @Test
        void choosingTwiceAtOnceKeepsOneChoice() {
            owner.token();
            List<Page> sent = Together.times(4, () -> choose(owner.at(port), hiringCase, "product-owner"));
            assertThat(sent).extracting(Page::status).containsOnly(303);
            assertThat(rows("hiring_kit")).isEqualTo(1);
            assertThat(rows("hiring_kit_choice")).isEqualTo(1);
        }

        @Test
        void tooFewOrTooManyAreRefusedAndWhatWasTickedStays() {
            Page few = choose(owner, hiringCase, "product-owner", OUTCOMES.subList(0, 2), MUST_HAVES);
            assertThat(few.status()).isEqualTo(422);
            assertThat(few.body())
                    .contains("<title>Error: ", "href=\"#outcomes\"", "You chose 2")
                    .doesNotContain("href=\"#must-haves\"")
                    .containsPattern("value=\"roadmap\"[^>]*checked")
                    .containsPattern("value=\"quality\"[^>]*checked")
                    .doesNotContainPattern("value=\"order-of-backlog\"[^>]*checked");
            Page many = choose(
                    owner,
                    hiringCase,
                    "product-owner",
                    OUTCOMES,
                    List.of("influence", "quality", "backlog", "priorities", "teamwork", "fluency", "business"));
            assertThat(many.status()).isEqualTo(422);
            assertThat(many.body()).contains("href=\"#must-haves\"", "You chose 7");
            assertThat(rows("hiring_kit")).isZero();
        }

        @Test
        void aForgedFormStoresNothing() {
            List<String> twice = new ArrayList<>(OUTCOMES);
            twice.add("vision");
            assertThat(List.of(
                            choose(owner, hiringCase, "product-owner", twice, MUST_HAVES),
                            choose(owner, hiringCase, "product-owner", List.of("a", "b", "c", "d", "e"), MUST_HAVES),
                            choose(owner, hiringCase, "one-person"),
                            choose(owner, hiringCase, "ceo"),
                            owner.post(kit, "post", "one-person"),
                            owner.post(kit, "post", "product-owner", "extra", "1"),
                            owner.post(kit, "post", "product-owner", "post", "product-manager"),
                            owner.post(kit + "/job-description/edit", "post", "product-owner", "title", "A"),
                            owner.post(kit + "/job-description/reset"),
                            owner.post(kit + "/matrix", "matrix", "1-1-1-1-1", "name", "A"),
                            owner.post(
                                    kit + "/matrix", "matrix", UUID.randomUUID().toString(), "name", "")))
                    .allSatisfy(page -> {
                        assertThat(page.status()).isEqualTo(422);
                        assertThat(page.body()).contains("<title>Error: ", "role=\"alert\"");
                    });
            assertThat(rows("hiring_kit")).isZero();
        }

        @Test
        void aStaleTokenKeepsWhatWasTyped() {
            Map<String, String> form = form(owner, hiringCase, "product-owner");
            form.put("pay", "50,000");
            owner.cookies().remove("form");
            Page page = owner.postWithoutToken(
                    kit + "/job-description/edit",
                    form.entrySet().stream()
                            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                            .toArray(String[]::new));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains(">50,000</textarea>");
            assertThat(rows("hiring_kit")).isZero();
        }

        @Test
        void whatIsWrittenStandsInAllDocumentsEscapedWhereItHasToBe() {
            assertThat(write(owner, hiringCase, "product-owner", "pay", HOSTILE + "\r\n50,000", 0)
                            .location())
                    .isEqualTo(kit + "/job-description");
            assertThat(rows("hiring_kit_text")).isEqualTo(1);
            assertThat(owner.get(kit + "/job-description").body())
                    .contains("&lt;script&gt;", "{7777*9999}", "50,000")
                    .doesNotContain("<script>", "77762223");
            assertThat(owner.get(kit + "/job-description/edit").body()).doesNotContain("<script>");
            assertThat(owner.get(kit + "/job-description.txt").body()).contains(HOSTILE + "\n\n50,000");
            assertThat(owner.get(kit + "/job-description.md").body())
                    .contains("\\<script\\>", "\\[x\\](y) \\# \\*z\\*");
        }

        @Test
        void filesComeWithSafeNamesAndAreKeptByNobodyElse() {
            for (String ending : List.of("txt", "md")) {
                Page file = owner.get(kit + "/job-description." + ending);
                assertThat(file.header("Content-Disposition"))
                        .matches("attachment; filename=\"two-hats-job-description-[0-9-]{10}\\." + ending + "\"");
                assertThat(file.header("Content-Type")).startsWith("text/").contains("UTF-8");
                assertThat(file.header("Cache-Control")).contains("private");
            }
            assertThat(owner.get(kit + "/job-description.pdf").header("Content-Disposition"))
                    .matches("inline; filename=\"two-hats-job-description-[0-9-]{10}\\.pdf\"");
            assertThat(owner.get(kit + "/job-description.pdf?paper=a3").status())
                    .isEqualTo(400);
        }

        @Test
        void twoTabsDoNotOverwriteEachOtherSilently() {
            write(owner, hiringCase, "product-owner", "pay", "First", 0).location();
            Page late = write(owner, hiringCase, "product-owner", "pay", "Second", 0);
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.body()).contains("<title>Error: ", "First", ">Second</textarea>", "href=\"#pay\"");
            assertThat(found(late.body(), "<textarea[^>]*name=\"pay\"([^>]*)>").orElseThrow()
                            + found(late.body(), "<textarea([^>]*)name=\"pay\"").orElseThrow())
                    .contains("pay-error", "aria-invalid=\"true\"");
            int version = Integer.parseInt(
                    found(late.body(), "name=\"stamp-pay\" value=\"([0-9]+)-").orElseThrow());
            assertThat(version).isPositive();
            write(owner, hiringCase, "product-owner", "pay", "Second", version).location();
            assertThat(owner.get(kit + "/job-description.txt").body())
                    .contains("Second")
                    .doesNotContain("First");
        }

        @Test
        void twoTabsThatWriteInDifferentPlacesBothStay() {
            Map<String, String> one = form(owner, hiringCase, "product-owner");
            Map<String, String> other = form(owner, hiringCase, "product-owner");
            one.put("pay", "50,000");
            other.put("place-and-hours", "Riga");
            send(owner, hiringCase, one).location();
            send(owner, hiringCase, other).location();
            assertThat(owner.get(kit + "/job-description.txt").body()).contains("Riga", "50,000");
        }

        @Test
        void ourWordsComeBackInOnePlaceAndEverywhere() {
            write(owner, hiringCase, "product-owner", "title", "Wizard", 0).location();
            write(owner, hiringCase, "product-owner", "pay", "50,000", 0).location();
            Map<String, String> form = form(owner, hiringCase, "product-owner");
            form.put("reset-title", "yes");
            send(owner, hiringCase, form).location();
            assertThat(owner.get(kit + "/job-description.txt").body())
                    .startsWith("Product owner (two teams)")
                    .contains("50,000");
            owner.post(kit + "/job-description/reset", "post", "product-owner").location();
            assertThat(owner.get(kit + "/job-description.txt").body()).doesNotContain("50,000");
            assertThat(rows("hiring_kit_text")).isZero();
        }

        @Test
        void aTextTakenBackAndWrittenAgainIsAnotherOne() {
            write(owner, hiringCase, "product-owner", "pay", "First", 0).location();
            owner.post(kit + "/job-description/reset", "post", "product-owner").location();
            write(owner, hiringCase, "product-owner", "pay", "Second", 0).location();
            assertThat(write(owner, hiringCase, "product-owner", "pay", "Third", 1)
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void whatIsWorthASecondLookIsToldBesideTheFieldAndForbidsNothing() {
            write(owner, hiringCase, "product-owner", "purpose", "We need a rockstar.", 0)
                    .location();
            write(owner, hiringCase, "product-owner", "closing-date", "2020-01-31", 0)
                    .location();
            assertThat(owner.get(kit + "/job-description").body())
                    .contains("“rockstar”", "This day is over", "There is no pay range", "31 January 2020");
            assertThat(owner.get(kit + "/job-description/edit").body())
                    .containsPattern("id=\"purpose-look\"[^§]*?rockstar")
                    .containsPattern(
                            "id=\"closing-date\"[^>]*aria-describedby=\"closing-date-hint closing-date-look\"");
            Page wrong = write(owner, hiringCase, "product-owner", "closing-date", "soon", 0);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("href=\"#closing-date\"", "value=\"soon\"");
        }

        @Test
        void theOtherPostHasTextsAndAChoiceOfItsOwn() {
            write(owner, hiringCase, "product-owner", "pay", "50,000", 0).location();
            owner.post(kit, "post", "product-manager").location();
            assertThat(owner.get(kit + "/job-description.txt").body())
                    .contains("roduct manager")
                    .doesNotContain("50,000");
            choose(owner, hiringCase, "product-manager").location();
            owner.post(kit, "post", "product-owner").location();
            assertThat(owner.get(kit + "/job-description.txt").body()).contains("50,000", "The order of the team");
        }

        @Test
        void aMatrixBeginsAsTheWorkWillBeSharedWithANoteOnEachRowThatChanges() {
            String id = UUID.randomUUID().toString();
            assertThat(owner.post(kit + "/matrix", "matrix", id, "name", "Payments")
                            .location())
                    .isEqualTo("/matrices/" + id);
            assertThat(owner.post(kit + "/matrix", "matrix", id, "name", "Payments")
                            .location())
                    .isEqualTo("/matrices/" + id);
            JsonNode matrix = json("/matrices/" + id + ".json");
            assertThat(matrix.toString()).contains("\"preset\":\"split-roles\"");
            String page = owner.get("/matrices/" + id).body();
            assertThat(page)
                    .contains(
                            "Changes hands: today nobody, then the product owner. Neglected today.",
                            "Neglected today.");
            assertThat(owner.get("/matrices/" + id + "/vision").body()).doesNotContain("Changes hands");
            assertThat(owner.get(kit + "/matrix").body()).contains("/matrices/" + id, "Make another one");
            assertThat(new JdbcTemplate(database)
                            .queryForObject(
                                    "select count(*) from matrix where id = ?", Integer.class, UUID.fromString(id)))
                    .isEqualTo(1);
            owner.post("/matrices/" + id + "/delete").location();
            assertThat(owner.get(kit + "/matrix").body()).doesNotContain("/matrices/" + id);
            assertThat(rows("hiring_kit")).isEqualTo(1);
        }

        @Test
        void rowsThatAreNeglectedAndStayWhereTheyAreStandApart() {
            String page = owner.get(kit + "/matrix").body();
            int staying = page.indexOf("Neglected, and staying where it is");
            assertThat(page.indexOf("What changes hands")).isBetween(0, staying);
            assertThat(page.indexOf("1. Find out what customers struggle with")).isGreaterThan(staying);
            assertThat(page.indexOf("14. Order the team")).isBetween(0, staying);
            assertThat(page).doesNotContain("<td data-label=\"Decides then\">nobody</td>");
        }

        @Test
        void aMatrixCallsItsColumnsAsTheDocumentsCallWhoeverStandsThere() {
            owner.tell("/hiring/" + hiringCase + "/posts", "0").location();
            String id = UUID.randomUUID().toString();
            owner.post(kit + "/matrix", "matrix", id, "name", "Payments").location();
            assertThat(json("/matrices/" + id + ".json").toString())
                    .contains("\"preset\":\"single-owner\"", "Product manager")
                    .doesNotContain("Product owner, alone");
            assertThat(owner.get(kit + "/decision-rights.txt").body())
                    .contains(
                            "Product manager: what the other can expect",
                            "Engineering lead: what the other can expect");
        }

        @Test
        void aMatrixOfSomebodyElseIsNotTakenOver() {
            HttpVisitor other = new HttpVisitor(port);
            UUID theirs = other.beginMatrix("Theirs", "safe");
            assertThat(owner.post(kit + "/matrix", "matrix", theirs.toString(), "name", "Mine")
                            .status())
                    .isEqualTo(404);
            assertThat(rows("hiring_kit")).isZero();
        }

        @Test
        void whereNobodyIsToBeHiredOnlyWhoDoesWhatIsThere() {
            owner.tell("/hiring/" + hiringCase + "/posts", "0").location();
            assertThat(owner.get(kit).body()).contains("hire nobody yet").doesNotContain("job-description");
            for (String page : List.of("/choice", "/job-description", "/job-description.pdf", "/job-description.txt")) {
                assertThat(owner.get(kit + page).status()).as(page).isEqualTo(404);
            }
            assertThat(owner.get(kit + "/matrix").status()).isEqualTo(200);
            assertThat(choose(owner, hiringCase, "product-owner").status()).isEqualTo(404);
        }

        @Test
        void whoeverComesTooEarlyGoesOnWithTheQuestions() {
            UUID open = owner.openCase("");
            assertThat(owner.get("/hiring/" + open + "/kit").location()).isEqualTo("/hiring/" + open + "/owner-means");
        }

        @Test
        void theKitIsExportedAndGoesWithItsCase() {
            choose(owner, hiringCase, "product-owner").location();
            write(owner, hiringCase, "product-owner", "pay", "50,000", 0).location();
            JsonNode kept = json("/mine.json").get("kits").get(0);
            assertThat(kept.get("hiringCase").asString()).isEqualTo(hiringCase.toString());
            assertThat(kept.get("choices").get("product-owner").get("outcomes").size())
                    .isEqualTo(5);
            assertThat(kept.get("texts")
                            .get("product-owner")
                            .get("job-description.pay")
                            .get("body")
                            .asString())
                    .isEqualTo("50,000");
            owner.post("/hiring/" + hiringCase + "/delete").location();
            assertThat(List.of(rows("hiring_kit"), rows("hiring_kit_choice"), rows("hiring_kit_text")))
                    .containsOnly(0);
        }

        @Test
        void theKitGoesWhenTheTimeOfItsCaseIsOverAndWhenEverythingIsErased() {
            choose(owner, hiringCase, "product-owner").location();
            clock.advance(Duration.ofDays(366));
            hiring.deleteWhatIsOver();
            assertThat(rows("hiring_kit")).isZero();
            clock.reset();
            tellAll();
            choose(owner, hiringCase, "product-owner").location();
            owner.post("/mine/erase").location();
            assertThat(rows("hiring_kit")).isZero();
        }

        private JsonNode json(String address) {
            return JsonMapper.shared().readTree(owner.get(address).body());
        }

        private int rows(String table) {
            Integer rows = new JdbcTemplate(database)
                    .queryForObject("select count(*) from " + table + " where case_id = ?", Integer.class, hiringCase);
            return rows == null ? 0 : rows;
        }
    }
}
