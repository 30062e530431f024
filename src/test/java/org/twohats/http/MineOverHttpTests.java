package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
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
import org.springframework.transaction.support.TransactionTemplate;
import org.twohats.assessment.AssessmentService;
import org.twohats.sharing.SharingService;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Overlap;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;
import org.twohats.visitor.VisitorKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that is one person's: seen, taken away, taken elsewhere, deleted, as the network and the database see it. */
class MineOverHttpTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Pattern PRIVATE_LINK =
                Pattern.compile("value=\"http://localhost(/return/[A-Za-z0-9_-]{43})\"");
        private static final List<String> ANSWERS =
                List.of("clearly-left", "rather-right", "skip", "both", "clearly-right", "rather-left", "rather-right");
        private static final Pattern LINE = Pattern.compile("<th scope=\"row\"><a href=\"([^\"]+)\"");

        @LocalServerPort
        private int port;

        @Autowired
        private DataSource database;

        @Autowired
        private MovableClock clock;

        @Autowired
        private AssessmentService assessment;

        @Autowired
        private SharingService sharing;

        @Autowired
        private TransactionTemplate transactions;

        private HttpVisitor owner;
        private UUID revoked;
        private UUID shared;
        private UUID draft;

        @BeforeEach
        void beginOneAndFinishTwo() {
            owner = new HttpVisitor(port);
            revoked = finished("clearly-left");
            owner.post("/results/" + revoked + "/share").location();
            owner.post("/results/" + revoked + "/unshare").location();
            clock.advance(Duration.ofMinutes(1));
            shared = finished("rather-right");
            owner.post("/results/" + shared + "/share", "answers", "yes").location();
            clock.advance(Duration.ofMinutes(1));
            draft = owner.begin("full");
            owner.answer(draft, "weeks-or-years", "both").location();
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void allThatIsTheirsIsListedNewestFirstWithinAFixedNumberOfStatements() {
            assertThat(lines(owner.get("/mine")))
                    .containsExactly("/questionnaire/" + draft, "/results/" + shared, "/results/" + revoked);
            assertThat(owner.get("/mine").body()).containsOnlyOnce("Shared by a link");
            int few = Statements.of(() -> owner.get("/mine")).size();
            finished("both");
            finished("skip");
            assertThat(Statements.of(() -> owner.get("/mine"))).hasSize(few).hasSize(5);
            assertThat(Statements.of(() -> owner.get("/mine.json"))).hasSize(6);
        }

        @Test
        void nobodyElseSeesAnyOfItNorLosesAnythingByErasing() {
            HttpVisitor other = new HttpVisitor(port);
            UUID theirs = other.begin("quick");
            assertThat(lines(other.get("/mine"))).containsExactly("/questionnaire/" + theirs);
            assertThat(other.get("/mine.json").body())
                    .contains(theirs.toString())
                    .doesNotContain(draft.toString());
            other.post("/mine/erase").location();
            assertThat(lines(owner.get("/mine"))).hasSize(3);
            assertThat(lines(new HttpVisitor(port).get("/mine"))).isEmpty();
        }

        @Test
        void theExportHoldsEveryColumnThatIsStoredOfThem() {
            JsonNode export =
                    JsonMapper.shared().readTree(owner.get("/mine.json").body());
            for (String table : List.of("sitting", "share")) {
                List<Map<String, Object>> rows = new JdbcTemplate(database)
                        .queryForList("select * from " + table + " where visitor = ?", keyHash());
                JsonNode things = export.get(table.equals("share") ? "links" : "sittings");
                assertThat(things.size()).isEqualTo(rows.size()).isPositive();
                for (Map<String, Object> row : rows) {
                    JsonNode thing = things.valueStream()
                            .filter(one -> one.get("id")
                                    .asString()
                                    .equals(row.get("id").toString()))
                            .findFirst()
                            .orElseThrow();
                    row.forEach((column, value) -> assertThat(thing.has(camelCase(column)))
                            .as("%s.%s", table, column)
                            .isTrue());
                }
            }
            JsonNode responses = exported(owner.get("/mine.json"), draft).get("responses");
            assertThat(responses.size()).isEqualTo(1);
            assertThat(responses.get(0).get("item").asString()).isEqualTo("weeks-or-years");
            assertThat(responses.get(0).get("answer").asString()).isEqualTo("both");
            assertThat(responses.get(0).get("answeredAt").asString()).endsWith("Z");
            assertThat(columns("response"))
                    .as("a new column belongs in the export as well")
                    .containsExactlyInAnyOrder("sitting_id", "item_key", "answer", "answered_at");
        }

        /** So the file is worth keeping after everything here is deleted. */
        @Test
        void answeringAgainWhatTheExportSaysLeadsToTheSameResult() {
            UUID mixed = owner.begin("full");
            for (int i = 0; !owner.get("/questionnaire/" + mixed).location().endsWith("/check"); i++) {
                owner.post(owner.get("/questionnaire/" + mixed).location(), "answer", ANSWERS.get(i % ANSWERS.size()))
                        .location();
            }
            owner.finish(mixed);
            JsonNode kept = exported(owner.get("/mine.json"), mixed);
            owner.post("/mine/erase").location();

            HttpVisitor later = new HttpVisitor(port);
            UUID again = later.begin(kept.get("form").asString());
            kept.get("responses")
                    .forEach(response -> later.answer(
                                    again,
                                    response.get("item").asString(),
                                    response.get("answer").asString())
                            .location());
            later.finish(again);
            JsonNode result = exported(later.get("/mine.json"), again).get("result");
            for (String when : List.of("startedAt", "finishedAt")) {
                ((ObjectNode) result).remove(when);
                ((ObjectNode) kept.get("result")).remove(when);
            }
            assertThat(result).isEqualTo(kept.get("result"));
        }

        @Test
        void afterErasingNothingOfThePersonIsInAnyTable() {
            List<String> traces = traces();
            assertThat(traces).allSatisfy(trace -> assertThat(dump()).contains(trace));
            Page erased = owner.post("/mine/erase");
            assertThat(erased.location()).isEqualTo("/mine?gone=all");
            assertThat(erased.header("Set-Cookie")).contains("visitor=;", "Max-Age=0");
            assertThat(traces).allSatisfy(trace -> assertThat(dump()).doesNotContain(trace));
        }

        @Test
        void afterErasingEveryOldAddressIsTheSamePageAsOneThatNeverWas() {
            String link = first(PRIVATE_LINK, owner.get("/return").body());
            String share = first(
                    Pattern.compile("value=\"http://localhost(/shared/[^\"]+)\""),
                    owner.get("/results/" + shared + "/share").body());
            String nothing = owner.get("/results/" + UUID.randomUUID()).body();
            Map<String, String> key = Map.copyOf(owner.cookies());
            owner.post("/mine/erase").location();
            owner.cookies().putAll(key);
            for (String address : List.of(
                    link,
                    share,
                    "/questionnaire/" + draft,
                    "/results/" + draft + "/delete",
                    "/results/" + shared,
                    "/results/" + revoked + "/share")) {
                Page page = owner.get(address);
                assertThat(page.status()).as(address).isEqualTo(404);
                assertThat(page.body()).as(address).isEqualTo(nothing);
            }
            assertThat(owner.get("/results/" + shared + ".json").body())
                    .isEqualTo(
                            owner.get("/results/" + UUID.randomUUID() + ".json").body())
                    .contains("\"status\":404");
            assertThat(owner.post("/mine/erase").location()).isEqualTo("/mine?gone=all");
        }

        @Test
        void oneThingIsDeletedWithItsLinksAndTheOthersStay() {
            List<String> traces = traces(shared);
            assertThat(traces)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(trace -> assertThat(dump()).contains(trace));
            assertThat(owner.get("/results/" + shared + "/delete").status()).isEqualTo(200);
            assertThat(owner.post("/results/" + shared + "/delete").location()).isEqualTo("/mine?gone=one");
            assertThat(traces).allSatisfy(trace -> assertThat(dump()).doesNotContain(trace));
            assertThat(owner.post("/results/" + draft + "/delete").location()).isEqualTo("/mine?gone=one");
            assertThat(lines(owner.get("/mine"))).containsExactly("/results/" + revoked);
            assertThat(owner.post("/results/" + shared + "/delete").status()).isEqualTo(404);
        }

        @Test
        void aLinkMadeWhileEverythingIsErasedIsErasedToo() {
            VisitorKey key = key();
            Overlap.of(
                    transactions,
                    () -> assessment.share(key, revoked, false),
                    () -> assessment.deleteAll(key.holder()));
            assertThat(dump()).doesNotContain(keyHash());
        }

        @Test
        void ninetyOneDaysLaterNothingOfThePersonIsLeftHoweverManyInstancesDelete() {
            List<String> traces = traces();
            clock.advance(Duration.ofDays(91));
            Together.times(3, () -> {
                assessment.deleteWhatIsOver();
                sharing.deleteWhatIsOver();
                return null;
            });
            assertThat(traces).allSatisfy(trace -> assertThat(dump()).doesNotContain(trace));
        }

        @Test
        void aFormWhoseTokenIsLostDeletesNothingAndTakesUpNothing() {
            String link = first(PRIVATE_LINK, owner.get("/return").body());
            Map<String, List<String>> before = Tables.of(database);
            for (String address : List.of("/mine/erase", "/results/" + shared + "/delete", link)) {
                Page again = owner.postWithoutToken(address);
                assertThat(again.status()).as(address).isEqualTo(422);
                assertThat(again.header("Set-Cookie")).as(address).doesNotContain("visitor=");
            }
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void thePrivateLinkBringsEverythingToAnotherDeviceOnceItsButtonIsPressed() {
            String link = first(PRIVATE_LINK, owner.get("/return").body());
            HttpVisitor device = new HttpVisitor(port);
            Page asked = device.get(link);
            assertThat(asked.status()).isEqualTo(200);
            assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
            assertThat(asked.header("X-Robots-Tag")).contains("noindex");
            assertThat(asked.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(device.cookies()).doesNotContainKey("visitor");
            assertThat(lines(device.get("/mine"))).isEmpty();
            assertThat(device.post(link).location()).isEqualTo("/mine");
            assertThat(lines(device.get("/mine"))).hasSize(3);
            assertThat(lines(owner.get("/mine"))).hasSize(3);
            assertThat(device.get("/results/" + shared).status()).isEqualTo(200);
        }

        @Test
        void takingUpALinkAddsNothingOfThisDeviceToIt() {
            HttpVisitor device = new HttpVisitor(port);
            UUID own = device.begin("quick");
            device.post(first(PRIVATE_LINK, owner.get("/return").body())).location();
            assertThat(lines(device.get("/mine"))).hasSize(3);
            assertThat(device.get("/questionnaire/" + own).status()).isEqualTo(404);
            assertThat(owner.get("/questionnaire/" + own).status()).isEqualTo(404);
        }

        @Test
        void theKeyStandsOnNoOtherPageAndAKeyThatOwnsNothingIsNotShown() {
            String key = key().value();
            for (String address : List.of(
                    "/",
                    "/mine",
                    "/mine.json",
                    "/mine/erase",
                    "/questionnaire",
                    "/questionnaire/" + draft + "/weeks-or-years",
                    "/results/" + shared,
                    "/results/" + shared + ".json",
                    "/results/" + shared + "/share",
                    "/results/" + shared + "/delete")) {
                assertThat(owner.get(address).body()).as(address).doesNotContain(key);
            }
            assertThat(owner.get("/return").header("Cache-Control")).isEqualTo("no-store");
            HttpVisitor other = new HttpVisitor(port);
            other.get("/questionnaire");
            assertThat(other.get("/return").body())
                    .doesNotContain(other.cookies().get("visitor"))
                    .doesNotContain("/return/");
        }

        @Test
        void aLinkThatLeadsNowhereIsNotThere() {
            String nothing = owner.get("/no-such-page").body();
            HttpVisitor fresh = new HttpVisitor(port);
            fresh.get("/questionnaire");
            for (String key :
                    List.of("A".repeat(43), "x", keyHash(), fresh.cookies().get("visitor"))) {
                Page page = owner.get("/return/" + key);
                assertThat(page.status()).as(key).isEqualTo(404);
                assertThat(page.body()).as(key).isEqualTo(nothing);
                Page sent = owner.post("/return/" + key);
                assertThat(sent.status()).as(key).isEqualTo(404);
                assertThat(sent.header("Set-Cookie")).as(key).doesNotContain("visitor=");
            }
        }

        private UUID finished(String answer) {
            UUID sitting = owner.begin("quick");
            owner.answerAll(sitting, answer);
            owner.finish(sitting);
            return sitting;
        }

        private VisitorKey key() {
            return VisitorKey.parse(owner.cookies().get("visitor")).orElseThrow();
        }

        private String keyHash() {
            return key().holder().keyHash();
        }

        private static JsonNode exported(Page export, UUID sitting) {
            return JsonMapper.shared()
                    .readTree(export.body())
                    .get("sittings")
                    .valueStream()
                    .filter(one -> one.get("id").asString().equals(sitting.toString()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whatever in the database leads to this person. */
        private List<String> traces() {
            List<String> traces = new ArrayList<>(List.of(keyHash()));
            Stream.of(revoked, shared, draft).forEach(sitting -> traces.addAll(traces(sitting)));
            return traces;
        }

        private List<String> traces(UUID sitting) {
            List<String> traces = new ArrayList<>(List.of(sitting.toString()));
            new JdbcTemplate(database)
                    .queryForList("select id, token_hash from share where subject = ?", sitting)
                    .forEach(row -> row.values().forEach(value -> traces.add(value.toString())));
            return traces;
        }

        private String dump() {
            return Tables.of(database).toString();
        }

        private List<String> columns(String table) {
            return new JdbcTemplate(database)
                    .queryForList(
                            "select column_name from information_schema.columns"
                                    + " where table_schema = 'public' and table_name = ?",
                            String.class,
                            table);
        }

        private static String camelCase(String column) {
            return Pattern.compile("_(.)")
                    .matcher(column)
                    .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
        }

        private static List<String> lines(Page page) {
            return LINE.matcher(page.body())
                    .results()
                    .map(line -> line.group(1))
                    .toList();
        }

        private static String first(Pattern pattern, String page) {
            Matcher matcher = pattern.matcher(page);
            assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
            return matcher.group(1);
        }
    }
}
