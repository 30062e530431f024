package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.hiring.HiringService;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hiring case as the network and the database see it. */
class HiringOverHttpTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Map<String, String> OVERLOADED = Map.ofEntries(
                Map.entry("owner-means", "one-team"),
                Map.entry("direction", "manager-overloaded"),
                Map.entry("detail", "nobody"),
                Map.entry("builders", "10-19"),
                Map.entry("teams", "2"),
                Map.entry("stage", "growth"),
                Map.entry("way-of-working", "scrum"),
                Map.entry("posts", "1"),
                Map.entry("outward-needs", "customer-needs"),
                Map.entry("inward-needs", "manager-time solution stories"),
                Map.entry("danger-signs", "team-waits items-unclear"),
                Map.entry("hand-over", "yes"),
                Map.entry("knows-market", "yes"),
                Map.entry("lead-owns-list", "yes"),
                Map.entry("product-kind", "software"));
        private static final Pattern LINK = Pattern.compile("(/shared/[A-Za-z0-9_-]{43})");
        private static final String HOSTILE = "<script>alert(1)</script>\"'&{7777*9999}${7777*9999}";

        @LocalServerPort
        private int port;

        @Autowired
        private DataSource database;

        @Autowired
        private MovableClock clock;

        @Autowired
        private HiringService hiring;

        private HttpVisitor owner;

        @BeforeEach
        void comeIn() {
            owner = new HttpVisitor(port);
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void openingTwiceAtOnceOpensOneCase() {
            owner.token();
            String id = UUID.randomUUID().toString();
            List<Page> opened = Together.times(4, () -> owner.at(port).post("/hiring", "case", id, "name", "A"));
            assertThat(opened).extracting(Page::location).containsOnly("/hiring/" + id + "/owner-means");
            assertThat(rows("hiring_case", id)).isEqualTo(1);
        }

        @Test
        void aStaleTokenKeepsTheNameAndTheChoice() {
            UUID id = told(Map.of());
            owner.cookies().remove("form");
            Page start =
                    owner.postWithoutToken("/hiring", "case", UUID.randomUUID().toString(), "name", "Shop");
            assertThat(start.status()).isEqualTo(422);
            assertThat(start.body()).contains("value=\"Shop\"");
            Page question = owner.postWithoutToken("/hiring/" + id + "/owner-means", "level", "one-team");
            assertThat(question.status()).isEqualTo(422);
            assertThat(question.body()).containsPattern("value=\"one-team\"[^>]*checked");
            assertThat(rows("hiring_answer", id.toString())).isZero();
        }

        @Test
        void aForgedFormStoresNothing() {
            UUID id = told(Map.of());
            String question = "/hiring/" + id + "/owner-means";
            for (String[] forged : List.of(
                    new String[] {},
                    new String[] {"level", ""},
                    new String[] {"level", "one-team", "level", "unsure"},
                    new String[] {"level", "One-Team"},
                    new String[] {"level", "\u0000"},
                    new String[] {"level", "one-team", "verdict", "product-owner"},
                    new String[] {"level[0]", "one-team"})) {
                Page page = owner.post(question, forged);
                assertThat(page.status()).as(String.join(" ", forged)).isEqualTo(422);
                assertThat(page.body()).contains("<title>Error: ", "role=\"alert\"", "href=\"#level\"");
            }
            assertThat(rows("hiring_answer", id.toString())).isZero();
            assertThat(owner.get("/hiring/" + id + "/no-such-factor").status()).isEqualTo(404);
            assertThat(owner.post("/hiring/" + id + "/no-such-factor", "level", "1")
                            .status())
                    .isEqualTo(404);
            Page tooEarly = owner.tell("/hiring/" + id + "/posts", "1");
            assertThat(tooEarly.status()).isEqualTo(422);
            assertThat(rows("hiring_answer", id.toString())).isZero();
            for (String name : List.of("a".repeat(61), "two\nlines", "a\u202Eb")) {
                Page start = owner.post("/hiring", "case", UUID.randomUUID().toString(), "name", name);
                assertThat(start.status()).isEqualTo(422);
                assertThat(start.body()).contains("name-error");
            }
            assertThat(owner.post("/hiring", "case", "1-1-1-1-1", "name", "A").status())
                    .isEqualTo(422);
        }

        @Test
        void aHostileNameIsShownAsItWasTypedAndDoesNothing() {
            UUID id = owner.openCase(HOSTILE);
            owner.tellAll(id, OVERLOADED);
            owner.post("/hiring/" + id + "/share").location();
            String link = link(id);
            for (String address : List.of(
                    "/hiring/" + id,
                    "/hiring/" + id + "/check",
                    "/hiring/" + id + "/share",
                    "/hiring/" + id + "/delete",
                    "/hiring/" + id + "/copy",
                    "/hiring/compare",
                    "/mine",
                    link)) {
                String body = owner.get(address).body();
                assertThat(body).as(address).doesNotContain("<script", "77762223");
            }
            assertThat(owner.get("/hiring/" + id).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        }

        @Test
        void theExportSaysWhatTheContractSays() {
            UUID id = told(OVERLOADED);
            JsonNode export = JsonMapper.shared()
                    .readTree(owner.get("/hiring/" + id + ".json").body());
            assertThat(export.propertyNames())
                    .contains(
                            "edition",
                            "situation",
                            "verdict",
                            "rule",
                            "modifiers",
                            "confidence",
                            "decisive",
                            "reasons",
                            "risks",
                            "nextSteps",
                            "wouldChange",
                            "dissent",
                            "sources");
            assertThat(export.get("edition").asString()).isEqualTo("2026-1");
            assertThat(export.get("verdict").asString()).isEqualTo("product-owner");
            assertThat(export.get("rule").asString()).isEqualTo("manager-overloaded");
            assertThat(export.get("situation").get("direction").asString()).isEqualTo("manager-overloaded");
            assertThat(export.get("situation").get("inward-needs").valueStream().map(JsonNode::asString))
                    .containsExactly("manager-time", "solution", "stories");
            assertThat(export.get("reasons").size()).isEqualTo(3);
            assertThat(export.get("risks").size()).isEqualTo(2);
            assertThat(export.get("nextSteps").size()).isEqualTo(3);
            assertThat(export.get("dissent").asString()).isNotBlank();
            assertThat(export.get("wouldChange").size()).isPositive();
            export.get("wouldChange")
                    .forEach(change ->
                            assertThat(change.get("verdict").asString()).isNotEqualTo("product-owner"));
        }

        /** Every change that the export names is tried in a copy, and gives the verdict that it says. */
        @Test
        void whatWouldChangeItDoesChangeIt() {
            UUID id = told(OVERLOADED);
            JsonNode changes = JsonMapper.shared()
                    .readTree(owner.get("/hiring/" + id + ".json").body())
                    .get("wouldChange");
            for (JsonNode change : changes) {
                UUID copy = UUID.randomUUID();
                owner.post("/hiring/" + id + "/copy", "copy", copy.toString(), "name", "")
                        .location();
                JsonNode to = change.get("to");
                String levels = to.isArray()
                        ? String.join(
                                " ", to.valueStream().map(JsonNode::asString).toList())
                        : to.asString();
                owner.tell(
                                "/hiring/" + copy + "/" + change.get("factor").asString(),
                                levels.isEmpty() ? "none" : levels)
                        .location();
                owner.tellAll(copy, Map.of());
                JsonNode tried = JsonMapper.shared()
                        .readTree(owner.get("/hiring/" + copy + ".json").body());
                assertThat(tried.get("verdict").asString())
                        .as(change.toString())
                        .isEqualTo(change.get("verdict").asString());
            }
            assertThat(JsonMapper.shared()
                            .readTree(owner.get("/hiring/" + id + ".json").body())
                            .get("verdict")
                            .asString())
                    .isEqualTo("product-owner");
        }

        @Test
        void aCopyTakesTheAnswersAlongAndIsComparedWithTheFirst() {
            UUID id = told(OVERLOADED);
            String copy = UUID.randomUUID().toString();
            String check = "/hiring/" + copy + "/check";
            assertThat(owner.post("/hiring/" + id + "/copy", "copy", copy, "name", "No money")
                            .location())
                    .isEqualTo(check);
            assertThat(owner.post("/hiring/" + id + "/copy", "copy", copy, "name", "No money")
                            .location())
                    .isEqualTo(check);
            assertThat(rows("hiring_case", copy)).isEqualTo(1);
            assertThat(owner.tell("/hiring/" + copy + "/posts", "0").location()).isEqualTo(check);
            Page compared = owner.get("/hiring/compare?first=" + id + "&second=" + copy);
            assertThat(compared.status()).isEqualTo(200);
            assertThat(compared.body()).contains("Hire a product owner", "Hire nobody yet", "No money");
            assertThat(owner.get("/hiring/compare?first=" + id + "&second=" + id)
                            .status())
                    .isEqualTo(422);
            assertThat(owner.get("/hiring/" + copy).body()).contains("/hiring/compare?first=" + id);
            owner.post("/hiring/" + id + "/delete").location();
            assertThat(owner.get("/hiring/" + copy).status()).isEqualTo(200);
            assertThat(owner.get("/hiring/compare?first=" + id + "&second=" + copy)
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void twoTabsKeepBothAnswersAndTheLastOneToEachQuestionStands() {
            UUID id = told(OVERLOADED);
            String teams = "/hiring/" + id + "/teams";
            String stage = "/hiring/" + id + "/stage";
            Together.all(List.of(
                    () -> owner.at(port).tell(teams, "3-5").status(),
                    () -> owner.at(port).tell(stage, "mature").status()));
            owner.tell(stage, "growth").location();
            assertThat(level(id, "teams")).isEqualTo("3-5");
            assertThat(level(id, "stage")).isEqualTo("growth");
        }

        @Test
        void anAnswerThatNoLongerMattersIsKeptAndSaidToBeUnused() {
            UUID id = told(OVERLOADED);
            owner.tell("/hiring/" + id + "/posts", "0").location();
            owner.tellAll(id, OVERLOADED);
            String check = owner.get("/hiring/" + id + "/check").body();
            assertThat(check).contains("Kept, but not used");
            int before = rows("hiring_answer", id.toString());
            owner.tell("/hiring/" + id + "/posts", "1").location();
            owner.tellAll(id, OVERLOADED);
            assertThat(rows("hiring_answer", id.toString())).isEqualTo(before);
            assertThat(owner.get("/hiring/" + id).body()).contains("<h1>Hire a product owner</h1>");
        }

        @Test
        void aSharedCaseShowsTheLatestAdviceUntilItIsTakenBack() {
            UUID id = told(OVERLOADED);
            HttpVisitor reader = new HttpVisitor(port);
            assertThat(owner.get("/hiring/" + id + "/share/preview").body()).contains("This is a preview");
            assertThat(owner.post("/hiring/" + id + "/share", "answers", "yes").status())
                    .isEqualTo(422);
            owner.post("/hiring/" + id + "/share").location();
            String link = link(id);
            assertThat(reader.get(link).body()).contains("Hire a product owner").doesNotContain(id.toString());
            owner.tell("/hiring/" + id + "/posts", "0").location();
            assertThat(reader.get(link).body()).contains("Hire nobody yet");
            owner.post("/hiring/" + id + "/unshare").location();
            assertThat(reader.get(link).status()).isEqualTo(410);
            owner.post("/hiring/" + id + "/share").location();
            String again = link(id);
            owner.post("/hiring/" + id + "/delete").location();
            assertThat(reader.get(again).status()).isEqualTo(404);
            assertThat(reader.get(link).status()).isEqualTo(404);
        }

        @Test
        void aReviewDateIsThereOnlyWhereOnePersonIsAdvised() {
            UUID owned = told(OVERLOADED);
            assertThat(owner.get("/hiring/" + owned + "/review.ics").status()).isEqualTo(404);
            Map<String, String> founder = new HashMap<>(OVERLOADED);
            founder.putAll(Map.of(
                    "direction",
                    "founder",
                    "builders",
                    "5-9",
                    "teams",
                    "1",
                    "stage",
                    "repeat-demand",
                    "outward-needs",
                    "customer-needs market",
                    "inward-needs",
                    "stories"));
            UUID one = told(founder);
            Page review = owner.get("/hiring/" + one + "/review.ics");
            assertThat(review.status()).isEqualTo(200);
            assertThat(review.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
            assertThat(review.header("Content-Disposition"))
                    .matches("attachment; filename=\"two-hats-review-[0-9-]+\\.ics\"");
            assertThat(review.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("\r\nUID:");
        }

        @Test
        void draftsGoAfterThirtyDaysAndCompleteCasesAfterAYear() {
            UUID draft = told(Map.of());
            UUID complete = told(OVERLOADED);
            clock.advance(Duration.ofDays(31));
            hiring.deleteWhatIsOver();
            assertThat(owner.get("/hiring/" + draft + "/check").status()).isEqualTo(404);
            assertThat(owner.get("/hiring/" + complete).status()).isEqualTo(200);
            clock.advance(Duration.ofDays(335));
            hiring.deleteWhatIsOver();
            assertThat(owner.get("/hiring/" + complete).status()).isEqualTo(404);
            String all = Tables.of(database).toString();
            assertThat(all).doesNotContain(draft.toString(), complete.toString());
        }

        @Test
        void itIsListedExportedAndErasedWithEverythingElse() {
            UUID id = told(OVERLOADED);
            assertThat(owner.get("/mine").body()).contains("/hiring/" + id, "Hire a product owner", "Payments team");
            JsonNode mine =
                    JsonMapper.shared().readTree(owner.get("/mine.json").body()).get("cases");
            assertThat(mine.size()).isEqualTo(1);
            Map<String, Object> row =
                    new JdbcTemplate(database).queryForMap("select * from hiring_case where id = ?", id);
            row.keySet()
                    .forEach(column -> assertThat(mine.get(0).has(camelCase(column)))
                            .as(column)
                            .isTrue());
            assertThat(mine.get(0).get("answers").size()).isEqualTo(rows("hiring_answer", id.toString()));
            owner.post("/mine/erase").location();
            assertThat(Tables.of(database).toString()).doesNotContain(id.toString());
        }

        @Test
        void aQuestionAsksTheDatabaseAFewTimesHoweverMuchIsTold() {
            UUID id = told(OVERLOADED);
            assertThat(Statements.of(() -> owner.get("/hiring/" + id + "/teams")))
                    .hasSize(1);
            assertThat(Statements.of(() -> owner.tell("/hiring/" + id + "/teams", "2")))
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(Statements.of(() -> owner.get("/hiring/" + id))).hasSize(2);
        }

        private UUID told(Map<String, String> answers) {
            UUID id = owner.openCase("Payments team");
            if (!answers.isEmpty()) {
                owner.tellAll(id, answers);
            }
            return id;
        }

        private String link(UUID id) {
            Matcher link = LINK.matcher(owner.get("/hiring/" + id + "/share").body());
            assertThat(link.find()).isTrue();
            return link.group(1);
        }

        private int rows(String table, String id) {
            String column = table.equals("hiring_case") ? "id" : "case_id";
            return new JdbcTemplate(database)
                    .queryForList("select * from " + table + " where " + column + " = ?", UUID.fromString(id))
                    .size();
        }

        private String level(UUID id, String factor) {
            return new JdbcTemplate(database)
                    .queryForObject(
                            "select levels from hiring_answer where case_id = ? and factor = ?",
                            String.class,
                            id,
                            factor);
        }

        private static String camelCase(String column) {
            Matcher word = Pattern.compile("_([a-z])").matcher(column);
            return word.replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
        }
    }
}
