package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import org.twohats.matrix.MatrixSamples;
import org.twohats.matrix.MatrixService;
import org.twohats.sharing.SharingService;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;

/** An organisation's own matrix as the network and the database see it. */
class MatrixOverHttpTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Pattern LINK = Pattern.compile("value=\"http://localhost(/shared/[A-Za-z0-9_-]{43})\"");

        @LocalServerPort
        private int port;

        @Autowired
        private DataSource database;

        @Autowired
        private MovableClock clock;

        @Autowired
        private MatrixService matrices;

        @Autowired
        private SharingService sharing;

        private HttpVisitor owner;
        private UUID id;
        private String matrix;

        @BeforeEach
        void makeACopy() {
            owner = new HttpVisitor(port);
            id = owner.beginMatrix("Payments", "split-roles");
            matrix = "/matrices/" + id;
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        static List<String> payloads() {
            return MatrixSamples.TEXTS;
        }

        @Test
        void aFormThatIsSentTwiceMakesOneCopy() {
            HttpVisitor other = new HttpVisitor(port);
            other.get("/matrices");
            String made = UUID.randomUUID().toString();
            List<String> ways = Together.times(
                    4,
                    () -> other.at(port)
                            .post("/matrices", "matrix", made, "name", "Loans", "preset", "safe")
                            .location());
            assertThat(ways).containsOnly("/matrices/" + made);
            assertThat(count("matrix", "id", UUID.fromString(made))).isEqualTo(1);
        }

        @Test
        void whatIsTypedWronglyIsShownAgainAndNothingIsStored() {
            Map<String, List<String>> before = Tables.of(database);
            for (String[] fields : List.of(
                    new String[] {"matrix", UUID.randomUUID().toString(), "name", " ", "preset", "safe"},
                    new String[] {"matrix", UUID.randomUUID().toString(), "name", "x".repeat(81), "preset", "safe"},
                    new String[] {"matrix", UUID.randomUUID().toString(), "name", "a\0b", "preset", "safe"},
                    new String[] {"matrix", UUID.randomUUID().toString(), "name", "a", "preset", "no-such"},
                    new String[] {"matrix", "1-1-1-1-1", "name", "a", "preset", "safe"},
                    new String[] {"matrix", UUID.randomUUID().toString(), "name", "a", "preset", "safe", "owner", "me"
                    })) {
                isRefused(owner.post("/matrices", fields));
            }
            for (String[] fields : List.of(
                    new String[] {"version", "0", "note", "x".repeat(601)},
                    new String[] {"version", "0", "hand-off", "x".repeat(301)},
                    new String[] {"version", "0", "note", "a\u0007"},
                    new String[] {"version", "0", "part-design", "king"},
                    new String[] {"version", "0", "part-own-9", "told"},
                    new String[] {"version", "0", "name", "Another name"},
                    new String[] {"version", "0", "hidden", "perhaps"},
                    new String[] {"version", "0", "version", "0"},
                    new String[] {"version", "0", "area", "market"})) {
                isRefused(owner.post(matrix + "/roadmap", fields));
            }
            isRefused(owner.post(matrix + "/rows", "name", "", "area", "market"));
            isRefused(owner.post(matrix + "/rows", "name", "x", "area", "nowhere"));
            isRefused(owner.post(matrix + "/parties", "version", "0", "name", "x", "new-1", "Design"));
            isRefused(owner.post(matrix + "/parties", "version", "0", "name", "x", "new-1", "Hand-off"));
            isRefused(owner.post(matrix + "/parties", "version", "0", "name", "x", "new-5", "Legal"));
            isRefused(owner.post(matrix + "/parties", "version", "0", "name", "x", "remove-design", "yes"));
            assertThat(owner.post(matrix + "/roadmap/move", "to", "sideways", "from", "11")
                            .status())
                    .isEqualTo(422);
            assertThat(owner.post(matrix + "/share", "link", "owning").status()).isEqualTo(422);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void twoWhoChangeOneRowBothSeeBothTextsAndEitherCanBeKept() {
            owner.post(matrix + "/roadmap", "version", "0", "note", "Theirs", "part-design", "told")
                    .location();
            Page second = owner.post(
                    matrix + "/roadmap", "version", "0", "note", "Mine", "part-design", "does", "hand-off", "By hand");
            assertThat(second.status()).isEqualTo(422);
            assertThat(second.body())
                    .contains("Somebody else has saved this row", ">Mine</td>", ">Theirs</td>", ">Is told</td>")
                    .contains(">By hand</textarea>", "<option value=\"does\" selected=\"selected\"");
            assertThat(note("roadmap")).isEqualTo("Theirs");
            String version = first(Pattern.compile("name=\"version\" value=\"(\\d+)\""), second.body());
            owner.post(matrix + "/roadmap", "version", version, "note", "Mine", "part-design", "does")
                    .location();
            assertThat(note("roadmap")).isEqualTo("Mine");
        }

        @Test
        void whoSavesTheSameTwiceHasSavedOnce() {
            for (int i = 0; i < 2; i++) {
                assertThat(owner.post(matrix + "/roadmap", "version", "0", "note", "Ours")
                                .location())
                        .isEqualTo(matrix + "?saved=roadmap");
            }
            assertThat(count("matrix_change", "matrix_id", id)).isEqualTo(1);
        }

        @Test
        void ofManyWhoSaveAtOnceOneIsFasterAndTheOthersAreTold() {
            List<Integer> statuses = Together.times(
                    4,
                    () -> owner.at(port)
                            .post(
                                    matrix + "/roadmap",
                                    "version",
                                    "0",
                                    "note",
                                    UUID.randomUUID().toString())
                            .status());
            assertThat(statuses).containsOnlyOnce(303);
            assertThat(statuses).filteredOn(status -> status == 422).hasSize(3);
        }

        @Test
        void oneCellIsSavedAndAMatrixOfAnySizeIsOpenedWithinAFixedNumberOfStatements() {
            int few = Statements.of(() -> owner.get(matrix)).size();
            for (int i = 0; i < 20; i++) {
                owner.post(matrix + "/rows", "name", "Row " + i, "area", "market")
                        .location();
            }
            assertThat(Statements.of(() -> owner.get(matrix))).hasSize(few).hasSize(3);
            assertThat(Statements.of(() -> owner.post(matrix + "/roadmap", "version", "0", "note", "Ours")
                            .location()))
                    .as("three to check the form, three under the lock, and one for the copy, the row, the change")
                    .hasSize(9);
        }

        @ParameterizedTest
        @MethodSource("payloads")
        void whateverPeopleTypeIsTextOnEveryPageAndInEveryFile(String text) {
            String some = text.length() > 38 ? text.substring(0, 38) : text;
            owner.post(matrix + "/parties", names(some, "new-1", some)).location();
            String row =
                    owner.post(matrix + "/rows", "name", text, "area", "market").location();
            owner.post(row, "version", "1", "name", text, "hand-off", text, "note", text)
                    .location();
            String key = row.substring(row.lastIndexOf('/') + 1);
            String shared = link("reading");
            String edited = link("editing");
            for (String address : List.of(
                    matrix + "?saved=" + key,
                    row,
                    matrix + "/parties",
                    matrix + "/history",
                    matrix + "/share",
                    matrix + "/delete",
                    matrix + "/reset",
                    matrix + "/import",
                    matrix + "/sheet",
                    "/matrices",
                    "/mine",
                    shared,
                    edited)) {
                Page page = owner.get(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(page.body())
                        .as(address)
                        .doesNotContain("<script", "<img", ">49<", "49 49", "onerror=alert(1)>")
                        .contains(
                                address.contains("/matrices/" + id) || address.startsWith("/shared") ? "</main>" : "");
                assertThat(HtmlUtils.htmlUnescape(page.body())).as(address).contains(some);
            }
            Page csv = owner.get(matrix + "/sheet.csv");
            assertThat(csv.body())
                    .doesNotContainPattern("(^|,|\r\n)\"[=+@\\-＝]")
                    .contains(text.replace("\"", "\"\""));
            for (String file : List.of("/sheet.csv", "/sheet.md", "/sheet.pdf")) {
                assertThat(owner.get(matrix + file).header("Content-Disposition"))
                        .matches(
                                "(inline|attachment); filename=\"two-hats-matrix-\\d{4}-\\d\\d-\\d\\d\\.(csv|md|pdf)\"");
            }
            assertThat(rendered(owner.get(matrix + "/sheet.md").body()))
                    .contains("<table>")
                    .doesNotContain("<script", "<img", "<a ", "<em>", "<strong>", "<code>");
            assertThat(owner.get(shared).body()).contains("<title>Who does what, a shared sheet");
        }

        @Test
        void whatIsTakenAlongComesBackTheSame() {
            owner.post(matrix + "/parties", names("Loans, \"new\"", "new-1", "Legal, =risk"))
                    .location();
            owner.post(matrix + "/rows", "name", "-Keep, \"it\"", "area", "delivery")
                    .location();
            owner.post(matrix + "/roadmap", "version", "0", "note", "One\nTwo", "hand-off", "=1+1", "hidden", "yes")
                    .location();
            owner.post(matrix + "/launch/move", "to", "up", "from", "25").location();
            String csv = owner.get(matrix + "/sheet.csv").body();
            owner.post(matrix + "/reset").location();
            assertThat(owner.get(matrix + "/sheet.csv").body()).isNotEqualTo(csv);
            assertThat(upload(csv.getBytes(StandardCharsets.UTF_8)).location()).isEqualTo(matrix);
            assertThat(owner.get(matrix + "/sheet.csv").body()).isEqualTo(csv);
            assertThat(owner.post(matrix + "/import", "table", csv).location()).isEqualTo(matrix);
            assertThat(owner.get(matrix + "/sheet.csv").body()).isEqualTo(csv);
            UUID other = owner.beginMatrix("Another", "kanban");
            owner.post("/matrices/" + other + "/import", "table", csv).location();
            assertThat(owner.get("/matrices/" + other + "/sheet.csv").body()).isEqualTo(csv);
        }

        @Test
        void theTableOfTheStandardSheetCanBeReadIn() {
            String csv = owner.get("/sheet.csv?preset=start-up").body();
            owner.post(matrix + "/import", "table", csv).location();
            assertThat(owner.get(matrix + "/sheet.csv").body())
                    .contains("\"Founder or manager\"")
                    .doesNotContain("own-");
        }

        @Test
        void aTableThatCannotBeReadIsToldByLineAndChangesNothing() {
            Map<String, List<String>> before = Tables.of(database);
            Page page = upload("Responsibility,Design\nKeep the roadmap,<b>\n".getBytes(StandardCharsets.UTF_8));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("<title>Error: ", "Line 2: “&lt;b&gt;” is none of A, R, AR, C and I.")
                    .doesNotContain("<b>");
            for (byte[] file : List.of(
                    new byte[0],
                    new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff},
                    "a,\"b".getBytes(StandardCharsets.UTF_8),
                    "\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
                    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>"
                            .getBytes(StandardCharsets.UTF_8))) {
                assertThat(upload(file).status()).isEqualTo(422);
            }
            assertThat(upload(new byte[1_200_000]).status()).isEqualTo(413);
            assertThat(Tables.of(database)).isEqualTo(before);
        }

        @Test
        void onlyThePageThatReadsTablesTakesMoreThanAFormHas() {
            Page refused = owner.postRaw(
                    matrix + "/roadmap", "application/x-www-form-urlencoded", "note=" + "x".repeat(70_000));
            assertThat(refused.status()).isEqualTo(413);
        }

        @Test
        void aLinkToEditLetsABrowserEditOnceItsButtonIsPressedAndEndsWithIt() {
            String link = link("editing");
            HttpVisitor editor = new HttpVisitor(port);
            assertThat(editor.get(link).status()).isEqualTo(200);
            assertThat(editor.cookies()).doesNotContainKey("visitor");
            assertThat(editor.get(matrix).status()).isEqualTo(404);
            assertThat(editor.post(link).location()).isEqualTo(matrix);
            assertThat(editor.get(matrix).status()).isEqualTo(200);
            editor.post(matrix + "/roadmap", "version", "0", "note", "From afar")
                    .location();
            assertThat(owner.get(matrix + "/history").body()).contains("by editing link 1", "From afar");
            assertThat(editor.get("/mine").body()).contains("Payments", "you may edit it");
            for (String address : List.of("/share", "/unshare", "/import", "/reset")) {
                assertThat(editor.get(matrix + address).status()).as(address).isEqualTo(404);
                assertThat(editor.post(matrix + address, "link", "reading").status())
                        .as(address)
                        .isEqualTo(404);
            }
            owner.post(matrix + "/unshare", "link", "editing").location();
            assertThat(editor.get(matrix).status()).isEqualTo(404);
            assertThat(editor.post(matrix + "/roadmap", "version", "1", "note", "Again")
                            .status())
                    .isEqualTo(404);
            assertThat(editor.get(link).status()).isEqualTo(410);
            assertThat(editor.post(link).status()).isEqualTo(410);
            assertThat(editor.get("/mine").body()).doesNotContain("Payments");
            String anew = link("editing");
            assertThat(editor.get(matrix).status()).isEqualTo(404);
            editor.post(anew).location();
            editor.post(matrix + "/vision", "version", "0", "note", "Once more").location();
            assertThat(owner.get(matrix + "/history").body()).contains("by editing link 2");
        }

        @Test
        void anEditorWhoDeletesItOnlyStopsEditing() {
            HttpVisitor editor = new HttpVisitor(port);
            String link = link("editing");
            editor.get(link);
            editor.post(link).location();
            assertThat(editor.get(matrix + "/delete").body()).contains("Stop editing");
            editor.post(matrix + "/delete").location();
            assertThat(editor.get(matrix).status()).isEqualTo(404);
            assertThat(owner.get(matrix).status()).isEqualTo(200);
            assertThat(count("matrix_editor", "matrix_id", id)).isZero();
        }

        @Test
        void aLinkToReadShowsTheSheetAndNoWayToChangeIt() {
            owner.post(matrix + "/roadmap", "version", "0", "hidden", "yes").location();
            String link = link("reading");
            HttpVisitor reader = new HttpVisitor(port);
            Page page = reader.get(link);
            assertThat(page.body())
                    .contains("Payments", "Keep the product vision")
                    .doesNotContain("Keep the roadmap", id.toString(), "<form");
            assertThat(reader.cookies()).isEmpty();
            assertThat(page.header("X-Robots-Tag")).contains("noindex");
            reader.get("/questionnaire");
            assertThat(reader.post(link).status()).isEqualTo(405);
            owner.post(matrix + "/unshare", "link", "reading").location();
            assertThat(reader.get(link).status()).isEqualTo(410);
        }

        @Test
        void aChangeIsReadAndTakenBackAndThatIsAChangeItself() {
            owner.post(matrix + "/roadmap", "version", "0", "note", "One", "part-design", "decides")
                    .location();
            owner.post(matrix + "/roadmap", "version", "1", "note", "Two").location();
            String row = owner.post(matrix + "/rows", "name", "Keep the peace", "area", "market")
                    .location();
            String key = row.substring(row.lastIndexOf('/') + 1);
            owner.post(row + "/remove", "version", "1").location();
            assertThat(owner.get(row).status()).isEqualTo(404);
            assertThat(owner.get(matrix + "/history").body())
                    .contains("Row added: Keep the peace", "Row removed: Keep the peace", "to Decides", "by the owner");
            owner.post(matrix + "/history", "change", "4", "version", "0").location();
            assertThat(owner.get(row).status()).isEqualTo(200);
            assertThat(owner.post(matrix + "/history", "change", "2", "version", "1")
                            .status())
                    .as("with a version that is no longer that of the row")
                    .isEqualTo(422);
            owner.post(matrix + "/history", "change", "2", "version", "2").location();
            assertThat(note("roadmap")).isEqualTo("One");
            owner.post(matrix + "/history", "change", "1", "version", "3").location();
            assertThat(note("roadmap")).isEmpty();
            owner.post(matrix + "/history", "change", "3", "version", version(key))
                    .location();
            assertThat(owner.get(row).status()).isEqualTo(404);
            assertThat(owner.get(matrix + "/history").body()).contains("value=\"8\"");
            assertThat(owner.post(matrix + "/history", "change", "99", "version", "0")
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void aMoveIsTakenBack() {
            String order = owner.get(matrix + "/sheet.csv").body();
            owner.post(matrix + "/vision/move", "to", "up", "from", "6").location();
            owner.post(matrix + "/research/move", "to", "up", "from", "2").location();
            owner.post(matrix + "/research/move", "to", "up", "from", "2").location();
            assertThat(owner.get(matrix + "/sheet.csv").body()).isNotEqualTo(order);
            owner.post(matrix + "/history", "change", "2", "version", "0").location();
            owner.post(matrix + "/history", "change", "1", "version", "0").location();
            assertThat(owner.get(matrix + "/sheet.csv").body()).isEqualTo(order);
        }

        @Test
        void ofTheHistoryTheLatestFiveHundredAreKept() {
            for (int i = 0; i < 17; i++) {
                owner.post(
                                matrix + "/import",
                                "table",
                                "Responsibility,Design\nKeep the roadmap," + (i % 2 == 0 ? "A" : "R"))
                        .location();
                owner.post(matrix + "/reset").location();
            }
            assertThat(count("matrix_change", "matrix_id", id)).isEqualTo(500);
            String page = owner.get(matrix + "/history").body();
            assertThat(page).contains("history?before=");
        }

        @Test
        void eachChangeKeepsItAndItsLinksLonger() {
            String link = link("reading");
            clock.advance(Duration.ofDays(300));
            owner.post(matrix + "/roadmap", "version", "0", "note", "Still here")
                    .location();
            clock.advance(Duration.ofDays(300));
            matrices.deleteWhatIsOver();
            sharing.deleteWhatIsOver();
            assertThat(owner.get(matrix).status()).isEqualTo(200);
            assertThat(owner.get(link).status()).isEqualTo(200);
            clock.advance(Duration.ofDays(66));
            Together.times(3, () -> {
                matrices.deleteWhatIsOver();
                return null;
            });
            sharing.deleteWhatIsOver();
            assertThat(owner.get(matrix).status()).isEqualTo(404);
            assertThat(dump()).doesNotContain(id.toString());
        }

        @Test
        void afterErasingNothingOfItIsInAnyTable() {
            String secret = "Zanzibar" + UUID.randomUUID();
            owner.post(matrix + "/roadmap", "version", "0", "note", secret).location();
            String link = link("editing");
            HttpVisitor editor = new HttpVisitor(port);
            editor.get(link);
            editor.post(link).location();
            assertThat(dump()).contains(secret, id.toString());
            editor.post("/mine/erase").location();
            assertThat(count("matrix_editor", "matrix_id", id)).isZero();
            assertThat(owner.get(matrix).status()).isEqualTo(200);
            owner.post("/mine/erase").location();
            assertThat(dump()).doesNotContain(secret).doesNotContain(id.toString());
        }

        @Test
        void deletingTakesTheLinksAlongAndLeavesTheOthers() {
            UUID other = owner.beginMatrix("Loans", "safe");
            String link = link("reading");
            owner.post(matrix + "/delete").location();
            assertThat(owner.get(link).status()).isEqualTo(404);
            assertThat(dump()).doesNotContain(id.toString()).contains(other.toString());
        }

        @Test
        void theExportHoldsEveryColumn() {
            owner.post(matrix + "/roadmap", "version", "0", "note", "Ours").location();
            String export = owner.get("/mine.json").body();
            for (String table : List.of("matrix", "matrix_party", "matrix_duty", "matrix_change")) {
                for (String column : columns(table)) {
                    if (!column.equals("matrix_id") && !column.equals("place")) {
                        assertThat(export).as(table + "." + column).contains("\"" + camelCase(column) + "\":");
                    }
                }
            }
            assertThat(export).contains("\"matrixEditing\":[]");
        }

        @Test
        void aFormWhoseTokenIsLostIsShownAgainWithWhatWasTyped() {
            Map<String, List<String>> before = Tables.of(database);
            Page row =
                    owner.postWithoutToken(matrix + "/roadmap", "version", "0", "hand-off", "By hand", "note", "Ours");
            assertThat(row.status()).isEqualTo(422);
            assertThat(row.body()).contains("Please send it once more", ">Ours</textarea>", ">By hand</textarea>");
            Page names = owner.postWithoutToken(matrix + "/parties", "version", "0", "name", "Typed");
            assertThat(names.body()).contains("value=\"Typed\"");
            for (String address : List.of("/reset", "/delete", "/share", "/unshare", "/history", "/import", "/rows")) {
                assertThat(owner.postWithoutToken(matrix + address).status())
                        .as(address)
                        .isEqualTo(422);
            }
            assertThat(owner.postWithoutToken(link("editing")).status()).isEqualTo(422);
            assertThat(count("matrix_change", "matrix_id", id)).isZero();
            assertThat(Tables.of(database).get("matrix_duty")).isEqualTo(before.get("matrix_duty"));
        }

        private void isRefused(Page page) {
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("<title>Error: ", "id=\"problem\"");
        }

        private String[] names(String name, String... more) {
            List<String> fields = new ArrayList<>(List.of("version", "0", "name", name));
            List.of("product-manager", "product-owner", "engineering", "design", "executives", "go-to-market")
                    .forEach(key -> fields.addAll(List.of("column-" + key, "Column " + key)));
            fields.addAll(List.of(more));
            return fields.toArray(String[]::new);
        }

        private Page upload(byte[] file) {
            String edge = "edge" + UUID.randomUUID();
            byte[] head = ("--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + owner.token()
                            + "\r\n--" + edge
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/passwd\"\r\n"
                            + "Content-Type: text/csv\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] tail = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
            return owner.send(owner.request(matrix + "/import")
                    .header("Content-Type", "multipart/form-data; boundary=" + edge)
                    .POST(BodyPublishers.ofByteArrays(List.of(head, file, tail))));
        }

        private String link(String kind) {
            owner.post(matrix + "/share", "link", kind).location();
            List<String> links = LINK.matcher(owner.get(matrix + "/share").body())
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            return kind.equals("reading") ? links.get(0) : links.get(links.size() - 1);
        }

        private String note(String key) {
            return value("note", key);
        }

        private String version(String key) {
            return value("version", key);
        }

        private String value(String column, String key) {
            return new JdbcTemplate(database)
                    .queryForList(
                            "select " + column + " from matrix_duty where matrix_id = ? and duty_key = ?",
                            String.class,
                            id,
                            key)
                    .get(0);
        }

        private int count(String table, String column, UUID value) {
            return new JdbcTemplate(database)
                    .queryForList("select * from " + table + " where " + column + " = ?", value)
                    .size();
        }

        private List<String> columns(String table) {
            return new JdbcTemplate(database)
                    .queryForList(
                            "select column_name from information_schema.columns"
                                    + " where table_schema = 'public' and table_name = ?",
                            String.class,
                            table);
        }

        private String dump() {
            return Tables.of(database).toString();
        }

        /** As a wiki would show it, with raw tags left as they are. */
        private static String rendered(String markdown) {
            List<Extension> tables = List.of(TablesExtension.create());
            return HtmlRenderer.builder()
                    .extensions(tables)
                    .build()
                    .render(Parser.builder().extensions(tables).build().parse(markdown));
        }

        private static String camelCase(String column) {
            return Pattern.compile("_(.)")
                    .matcher(column)
                    .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
        }

        private static String first(Pattern pattern, String page) {
            return pattern.matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
