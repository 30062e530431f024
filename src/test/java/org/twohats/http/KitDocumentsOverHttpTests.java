package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Told;

/** What whoever hires writes into the documents of a kit, as the network sees it. */
class KitDocumentsOverHttpTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Map<String, String> TOLD = Told.OVERLOADED_MANAGER.answers();
        private static final String HOSTILE = "<script>alert(1)</script>\"'&{7777*9999}${7777*9999}[[${1}]]|# x";
        private static final Pattern FIELD = Pattern.compile("name=\"([a-z0-9-]+)\" value=\"([^\"]*)\"( checked)?");
        private static final Pattern TEXT = Pattern.compile("name=\"([a-z0-9-]+)\"[^>]*>([^<]*)</textarea>");
        private static final Pattern BOX =
                Pattern.compile("type=\"checkbox\" name=\"([a-z-]+)\" value=\"([a-z-]+)\"( checked=\"checked\")?");

        @LocalServerPort
        private int port;

        private HttpVisitor owner;
        private UUID hiringCase = new UUID(0, 0);
        private String kit = "";

        @BeforeEach
        void comeIn() {
            owner = new HttpVisitor(port);
            hiringCase = owner.openCase("Payments");
            owner.tellAll(hiringCase, TOLD);
            kit = "/hiring/" + hiringCase + "/kit";
        }

        @Test
        void ownWordsAreKeptAndOursComeBack() {
            String edit = kit + "/first-90-days/edit";
            String before = text("first-90-days");
            Page saved = owner.post(edit, fields(edit, Map.of("learn", "Meet everyone.\r\n\r\nRead ____ pages.")));
            assertThat(saved.location()).endsWith(kit + "/first-90-days");
            assertThat(text("first-90-days"))
                    .contains("- Meet everyone.\n- Read … pages.")
                    .doesNotContain("Sit with the team");
            assertThat(owner.get(edit).body()).contains("Meet everyone.\nRead ____ pages.", "/first-90-days/reset");
            owner.post(kit + "/first-90-days/reset", "post", "product-owner").location();
            assertThat(text("first-90-days")).isEqualTo(before);
        }

        @Test
        void anEmptyFieldTakesOurWordsBack() {
            String edit = kit + "/decision-rights/edit";
            String before = text("decision-rights");
            owner.post(edit, fields(edit, Map.of("differ", "We toss a coin."))).location();
            assertThat(text("decision-rights")).contains("We toss a coin.");
            owner.post(edit, fields(edit, Map.of("differ", " "))).location();
            assertThat(text("decision-rights")).isEqualTo(before);
        }

        @Test
        void whoeverIsSlowerIsToldAndKeepsWhatWasTyped() {
            String edit = kit + "/first-90-days/edit";
            String[] slow = fields(edit, Map.of("help", "Slow words."));
            owner.post(edit, fields(edit, Map.of("help", "Fast words."))).location();
            Page refused = owner.post(edit, slow);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Slow words.", "role=\"alert\"", "href=\"#help\"", "<title>Error: ");
            assertThat(text("first-90-days")).contains("Fast words.").doesNotContain("Slow words.");
            assertThat(refused.body()).containsSubsequence("Saved meanwhile:", "Fast words.", "Slow words.");
            owner.post(edit, shown(refused, Map.of())).location();
            assertThat(text("first-90-days")).contains("Slow words.");
        }

        @Test
        void whatWasNotTouchedFollowsTheChoiceAndTheOtherPage() {
            String edit = kit + "/first-90-days/edit";
            Page opened = owner.get(edit);
            KitOverHttpTests.choose(owner, hiringCase, "product-owner").location();
            owner.post(edit, fields(edit, Map.of("learn", "Of the other page.")))
                    .location();
            String chosen = text("first-90-days");
            owner.post(edit, shown(opened, Map.of("help", "Of this page."))).location();
            assertThat(text("first-90-days")).contains("Of the other page.", "Of this page.");
            owner.post(edit, shown(owner.get(edit), Map.of("help", ""))).location();
            assertThat(text("first-90-days")).isEqualTo(chosen);
        }

        @Test
        void whoeverWritesBesideOldDutiesIsToldThatOthersWereChosenMeanwhile() {
            String edit = kit + "/first-90-days/edit";
            String job = kit + "/job-description/edit";
            Page opened = owner.get(edit);
            Page openedJob = owner.get(job);
            KitOverHttpTests.choose(owner, hiringCase, "product-owner").location();
            String chosen = text("first-90-days");
            String learn = field(opened, "learn");
            Page refused = owner.post(edit, shown(opened, Map.of("learn", learn + "\nMine, too.")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Saved meanwhile:", "Mine, too.", "aria-invalid=\"true\"");
            assertThat(text("first-90-days")).isEqualTo(chosen);
            String outcomes = field(openedJob, "outcomes");
            assertThat(owner.post(job, shown(openedJob, Map.of("outcomes", outcomes + "\nMine, too.")))
                            .status())
                    .isEqualTo(422);
            assertThat(text("job-description")).doesNotContain("Mine, too.");
            owner.post(edit, shown(refused, Map.of("learn", "Only mine."))).location();
            assertThat(text("first-90-days")).contains("Only mine.");
        }

        @Test
        void questionsAboutWhatIsStillAskedAreKeptWhereOtherMustHavesWereChosenMeanwhile() {
            String choose = kit + "/interview/questions";
            Page opened = owner.get(choose);
            KitOverHttpTests.choose(owner, hiringCase, "product-owner").location();
            owner.post(choose, ticked(opened, "quality", 2)).location();
            assertThat(BOX.matcher(owner.get(choose).body()).results())
                    .filteredOn(box -> box.group(1).equals("quality") && box.group(3) != null)
                    .extracting(box -> box.group(2))
                    .containsExactly("evening-before");
        }

        @Test
        void aPageThatWasRefusedIsStillAsOldAsWhenItWasOpened() {
            String edit = kit + "/first-90-days/edit";
            Page opened = owner.get(edit);
            owner.post(edit, fields(edit, Map.of("help", "Fast words."))).location();
            Page tooLong = owner.post(edit, shown(opened, Map.of("help", "x".repeat(4_001))));
            assertThat(tooLong.body()).contains("4,000 at most");
            Page lost = owner.postWithoutToken(edit, shown(tooLong, Map.of("help", "Slow words.")));
            assertThat(lost.status()).isEqualTo(422);
            assertThat(owner.post(edit, shown(lost, Map.of())).body()).contains("Saved meanwhile:", "Fast words.");
            assertThat(text("first-90-days")).contains("Fast words.").doesNotContain("Slow words.");
        }

        @Test
        void aChoiceOfQuestionsThatWasNotTouchedIsNotPutBack() {
            String choose = kit + "/interview/questions";
            Page opened = owner.get(choose);
            List<String> topics = BOX.matcher(opened.body())
                    .results()
                    .map(box -> box.group(1))
                    .distinct()
                    .toList();
            owner.post(choose, ticked(opened, topics.get(0))).location();
            String interview = text("interview");
            owner.post(choose, ticked(opened, "")).location();
            assertThat(text("interview")).isEqualTo(interview);
            owner.post(choose, ticked(opened, topics.get(1))).location();
            assertThat(text("interview")).isNotEqualTo(interview);
            Page refused = owner.post(choose, ticked(opened, topics.get(0), 1));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Saved meanwhile:", "href=\"#" + topics.get(0) + "\"");
        }

        @Test
        void takingOurWordsBackInOneDocumentLeavesTheOthersAlone() {
            String edit = kit + "/first-90-days/edit";
            owner.post(edit, fields(edit, Map.of("help", "Of the plan."))).location();
            KitOverHttpTests.write(owner, hiringCase, "product-owner", "pay", "50,000", 0)
                    .location();
            owner.post(kit + "/job-description/reset", "post", "product-owner").location();
            assertThat(text("job-description")).doesNotContain("50,000");
            assertThat(text("first-90-days")).contains("Of the plan.");
        }

        /** Four bytes each, and three letters a byte on the way. */
        @Test
        void asManyLettersAsThePageAllowsAreTakenInAnyScript() {
            String edit = kit + "/first-90-days/edit";
            Map<String, String> all = new HashMap<>();
            TEXT.matcher(owner.get(edit).body())
                    .results()
                    .forEach(text -> all.put(text.group(1), "\uD83D\uDE80".repeat(4_000)));
            assertThat(all).hasSize(5);
            owner.post(edit, fields(edit, all)).location();
            Page tooLong = owner.post(edit, fields(edit, Map.of("help", "x".repeat(70_000))));
            assertThat(tooLong.status()).isEqualTo(422);
            assertThat(tooLong.body()).contains("4,000 at most", "x".repeat(70_000));
        }

        @Test
        void theQuestionsAreThoseThatWereChosenInTheirOwnOrder() {
            String choose = kit + "/interview/questions";
            List<String> chosen = new ArrayList<>(List.of("post", "product-owner"));
            Map<String, List<String>> offers = new HashMap<>();
            String page = owner.get(choose).body();
            BOX.matcher(page)
                    .results()
                    .forEach(box -> offers.computeIfAbsent(box.group(1), first -> new ArrayList<>())
                            .add(box.group(2)));
            offers.forEach((topic, keys) -> chosen.addAll(List.of(topic, keys.get(2), topic, keys.get(0))));
            FIELD.matcher(page)
                    .results()
                    .filter(field -> field.group(1).startsWith("stamp-"))
                    .forEach(stamp -> chosen.addAll(List.of(stamp.group(1), stamp.group(2))));
            owner.post(choose, chosen.toArray(String[]::new)).location();
            List<String> ticked = BOX.matcher(owner.get(choose).body())
                    .results()
                    .filter(box -> box.group(3) != null)
                    .map(box -> box.group(2))
                    .toList();
            assertThat(ticked).hasSize(2 * offers.size());
            offers.values()
                    .forEach(keys -> assertThat(ticked)
                            .containsSubsequence(keys.get(0), keys.get(2))
                            .doesNotContain(keys.get(1)));
            assertThat(text("interview"))
                    .contains("Four departments each say")
                    .doesNotContain("changed the order while");
        }

        @Test
        void aForgedFormStoresNothing() {
            String choose = kit + "/interview/questions";
            String edit = kit + "/first-90-days/edit";
            String interview = text("interview");
            String days = text("first-90-days");
            String[] nothing = {"post", "product-owner"};
            Page none = owner.post(choose, nothing);
            assertThat(none.status()).isEqualTo(422);
            assertThat(none.body()).contains("<title>Error: ", "role=\"alert\"", "href=\"#backlog\"");
            for (Map<String, String> forged : List.of(
                    Map.of("learn", "x".repeat(4_001)),
                    Map.of("learn", "a\u0000b"),
                    Map.of("learn", "a\u202Eb"),
                    Map.of("learn", "a", "candidate", "Kim"),
                    Map.of("learn", "a", "stamp-candidate", "0-0000000000000000"),
                    Map.of("learn", "a", "stamp-learn", "0"))) {
                Page page = owner.post(edit, fields(edit, forged));
                assertThat(page.status()).as(forged.toString()).isEqualTo(422);
                assertThat(page.body()).contains("<title>Error: ", "role=\"alert\"");
            }
            for (String[] forged : List.of(
                    new String[] {"post", "nobody", "learn", "typed"},
                    new String[] {"learn", "typed"},
                    new String[] {"post", "product-owner", "post", "product-owner", "learn", "typed"})) {
                Page page = owner.post(edit, forged);
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.body()).contains("<title>Error: ", ">typed</textarea>");
            }
            assertThat(owner.post(kit + "/first-90-days/reset", "post", "product-owner", "learn", "a")
                            .status())
                    .isEqualTo(422);
            assertThat(text("interview")).isEqualTo(interview);
            assertThat(text("first-90-days")).isEqualTo(days);
        }

        /** As some mail programs write them. */
        @Test
        void anAddressWithEncodedLettersLeadsToTheSameDocument() {
            for (String address : List.of("/%69nterview", "/first-90-day%73", "/decision%2Drights.txt")) {
                assertThat(owner.get(kit + address).status()).as(address).isEqualTo(200);
            }
        }

        @Test
        void aStaleTokenKeepsWhatWasTyped() {
            String edit = kit + "/decision-rights/edit";
            String[] fields = fields(edit, Map.of("first", "Typed words."));
            owner.cookies().remove("form");
            Page refused = owner.postWithoutToken(edit, fields);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Typed words.");
        }

        @Test
        void hostileWordsAreShownAsTheyWereTypedAndDoNothing() {
            String edit = kit + "/decision-rights/edit";
            owner.post(edit, fields(edit, Map.of("first", HOSTILE))).location();
            String page = owner.get(kit + "/decision-rights").body();
            assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script", "77762223");
            assertThat(text("decision-rights")).contains("<script>alert(1)</script>");
            assertThat(owner.get(kit + "/decision-rights.md").body())
                    .contains("\\<script\\>alert(1)\\</script\\>", "\\|\\# x");
            assertThat(owner.get(kit + "/decision-rights.pdf").status()).isEqualTo(200);
        }

        @Test
        void whoDecidesIsFilledInFromTheMatrixOfTheFirmAsLongAsItIsThere() {
            KitOverHttpTests.choose(owner, hiringCase, "product-owner").location();
            String ours = text("decision-rights");
            String matrix = "/matrices/"
                    + owner.get(kit + "/matrix").body().replaceAll("(?s).*name=\"matrix\" value=\"([^\"]+)\".*", "$1");
            assertThat(owner.post(kit + "/matrix", "matrix", matrix.substring(10), "name", "Payments")
                            .location())
                    .isEqualTo(matrix);
            assertThat(text("decision-rights")).isNotEqualTo(ours).contains("Payments");

            owner.post(
                            matrix + "/roadmap",
                            "version",
                            "0",
                            "part-product-owner",
                            "does",
                            "part-design",
                            "decides",
                            "hand-off",
                            "At the whiteboard, on Mondays.")
                    .location();
            for (String form : List.of("", ".md", ".txt")) {
                assertThat(owner.get(kit + "/decision-rights" + form).body())
                        .as(form)
                        .contains("At the whiteboard, on Mondays.", "Design");
            }

            owner.post(matrix + "/parties", "version", "0", "name", "Payments", "column-product-owner", "Anna")
                    .location();
            assertThat(text("decision-rights"))
                    .contains("Anna (Product owner): what the other can expect")
                    .doesNotContain("Anna: ");

            owner.post(matrix + "/delete").location();
            assertThat(text("decision-rights")).isEqualTo(ours);
        }

        @Test
        void whereSomebodyPresentTakesItOnNobodyIsSoughtAndThePlanIsTheirs() {
            UUID id = owner.openCase("Both hats");
            owner.tellAll(id, Told.SOMEBODY_PRESENT.answers());
            kit = "/hiring/" + id + "/kit";
            for (String none :
                    List.of("job-description", "job-description.pdf", "interview", "scorecards", "work-sample.md")) {
                assertThat(owner.get(kit + "/" + none).status()).as(none).isEqualTo(404);
            }
            assertThat(owner.get(kit).body()).doesNotContain(kit + "/job-description", kit + "/interview");
            for (String one : List.of("", "/choice", "/first-90-days", "/decision-rights", "/matrix", ".pdf", ".zip")) {
                assertThat(owner.get(kit + one).status()).as(one).isEqualTo(200);
            }
        }

        @Test
        void nobodyIsInterviewedWhereNobodyIsToBeFound() {
            UUID id = owner.openCase("Idea");
            owner.tellAll(id, Told.STILL_SEARCHING.answers());
            for (String none : List.of(
                    "interview",
                    "interview.pdf",
                    "interview/questions",
                    "scorecards",
                    "work-sample.md",
                    "first-90-days")) {
                assertThat(owner.get("/hiring/" + id + "/kit/" + none).status())
                        .as(none)
                        .isEqualTo(404);
            }
            assertThat(owner.get("/hiring/" + id + "/kit/decision-rights").status())
                    .isEqualTo(200);
            assertThat(owner.get("/hiring/" + id + "/kit/decision-rights/edit").status())
                    .isEqualTo(404);
            assertThat(owner.get("/hiring/" + id + "/kit.pdf").status()).isEqualTo(200);
        }

        private String text(String document) {
            return owner.get(kit + "/" + document + ".txt").body();
        }

        /** What a page sends back as it was shown, with some texts changed. */
        private static String[] shown(Page page, Map<String, String> changed) {
            Map<String, String> fields = new HashMap<>();
            FIELD.matcher(page.body()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            TEXT.matcher(page.body()).results().forEach(text -> fields.put(text.group(1), plain(text.group(2))));
            fields.remove("_csrf");
            fields.putAll(changed);
            return fields.entrySet().stream()
                    .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                    .toArray(String[]::new);
        }

        /** What the page of questions sends back as it was shown, but for one topic, of which only one is ticked. */
        private static String[] ticked(Page page, String topic) {
            return ticked(page, topic, 2);
        }

        private static String[] ticked(Page page, String topic, int question) {
            List<String> fields = new ArrayList<>(List.of("post", "product-owner"));
            FIELD.matcher(page.body())
                    .results()
                    .filter(field -> field.group(1).startsWith("stamp-"))
                    .forEach(stamp -> fields.addAll(List.of(stamp.group(1), stamp.group(2))));
            List<MatchResult> boxes = BOX.matcher(page.body()).results().toList();
            boxes.stream()
                    .filter(box -> !box.group(1).equals(topic) && box.group(3) != null)
                    .forEach(box -> fields.addAll(List.of(box.group(1), box.group(2))));
            boxes.stream()
                    .filter(box -> box.group(1).equals(topic))
                    .skip(question)
                    .limit(1)
                    .forEach(box -> fields.addAll(List.of(box.group(1), box.group(2))));
            return fields.toArray(String[]::new);
        }

        private static String field(Page page, String name) {
            return TEXT.matcher(page.body())
                    .results()
                    .filter(text -> text.group(1).equals(name))
                    .map(text -> plain(text.group(2)))
                    .findFirst()
                    .orElseThrow();
        }

        private static String plain(String text) {
            return text.replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }

        /** What the form sends, with some fields changed. */
        private String[] fields(String edit, Map<String, String> changed) {
            Map<String, String> fields = new HashMap<>();
            for (MatchResult field :
                    FIELD.matcher(owner.get(edit).body()).results().toList()) {
                fields.put(field.group(1), field.group(2));
            }
            fields.putAll(changed);
            return fields.entrySet().stream()
                    .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                    .toArray(String[]::new);
        }
    }
}
