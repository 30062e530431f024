package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.twohats.sharing.SharingService;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.RawHttp;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;
import org.twohats.testing.Together;
import org.twohats.visitor.VisitorKey;

/** A result that is shared, and no longer shared, as the network sees it. */
class SharingOverHttpTests {

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        private static final Pattern LINK = Pattern.compile("value=\"http://localhost(/shared/[A-Za-z0-9_-]{43})\"");
        private static final String ANSWERS_TABLE = "id=\"answers\"";
        private static final List<String> BOTS = List.of(
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "facebookexternalhit/1.1",
                "WhatsApp/2.23.20.0",
                "Googlebot/2.1 (+http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; MailScanner)");

        @LocalServerPort
        private int port;

        @Autowired
        private DataSource database;

        @Autowired
        private MovableClock clock;

        @Autowired
        private SharingService sharing;

        private HttpVisitor owner;
        private HttpVisitor other;
        private UUID sitting;
        private String share;
        private String unshare;

        @BeforeEach
        void finishAQuestionnaire() {
            owner = new HttpVisitor(port);
            other = new HttpVisitor(port);
            sitting = owner.begin("quick");
            owner.answerAll(sitting, "clearly-left");
            owner.finish(sitting);
            share = "/results/" + sitting + "/share";
            unshare = "/results/" + sitting + "/unshare";
        }

        @AfterEach
        void backToNow() {
            clock.reset();
        }

        @Test
        void noResultIsSharedUntilItsOwnerSaysSo() {
            assertThat(owner.get(share).body()).doesNotContain("/shared/").contains("action=\"" + share + "\"");
            assertThat(owner.get("/results/" + sitting).body())
                    .contains("href=\"" + share + "\"")
                    .doesNotContain("/shared/");
            assertThat(rows()).isZero();
        }

        @Test
        void sharingLeadsBackToThePageThatShowsTheLink() {
            assertThat(owner.post(share).location()).isEqualTo(share);
            Page shown = other.get(link());
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).contains("class=\"map\"").doesNotContain(ANSWERS_TABLE);
            assertThat(owner.get("/results/" + sitting).body()).contains("Shared by a link until");
        }

        @Test
        void answersAreShownOnlyIfTheOwnerTicksSoAndNoLongerThanThat() {
            owner.post(share, "answers", "yes");
            String link = link();
            assertThat(other.get(link).body()).contains(ANSWERS_TABLE);
            owner.post(share);
            assertThat(link()).isEqualTo(link);
            assertThat(other.get(link).body()).doesNotContain(ANSWERS_TABLE);
        }

        @Test
        void theOwnerSeesBeforehandWhatOthersWillSee() {
            String preview = main(owner.get(share + "/preview"));
            String withAnswers = main(owner.get(share + "/preview?answers=yes"));
            assertThat(rows()).as("a preview shares nothing").isZero();
            owner.post(share);
            assertThat(preview).endsWith(main(other.get(link())));
            owner.post(share, "answers", "yes");
            assertThat(withAnswers).endsWith(main(other.get(link())));
        }

        @Test
        void aSharedPageHoldsNothingThatLeadsToItsOwner() {
            owner.post(share, "answers", "yes");
            Page page = other.get(link());
            assertThat(page.body())
                    .doesNotContain(sitting.toString())
                    .doesNotContain("/results/", ".json", "<form", "_csrf", "delete");
            assertThat(page.headers()).doesNotContainKey("Set-Cookie");
            assertThat(owner.get(link()).body()).as("the same for the owner").isEqualTo(page.body());
        }

        @Test
        void aSharedPageIsKeptOutOfSearchAndItsCardSaysNothingOfTheResult() {
            owner.post(share, "answers", "yes");
            Page page = other.get(link());
            assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex, nofollow, noarchive");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.header("Cache-Control")).isEqualTo("no-cache, private");
            assertThat(page.headers()).doesNotContainKey("ETag");
            assertThat(page.body()).contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">");

            List<String> card = card(page);
            assertThat(card).anyMatch(line -> line.contains("og:image") && line.contains("http://localhost/card.png"));
            assertThat(card).as("that of every other page").containsAll(card(other.get("/")));
            String headline = first(Pattern.compile("<h1>([^<]+)</h1>"), page.body());
            assertThat(String.join("\n", card) + title(page)).doesNotContain(headline);
            assertThat(title(page)).isEqualTo(title(sharedByAnother("clearly-right")));
            assertThat(other.get("/card.png").status()).isEqualTo(200);
        }

        @Test
        void aRevokedLinkIsGoneForGoodAndTheNextOneIsAnother() {
            Set<String> links = new HashSet<>();
            for (int round = 0; round < 3; round++) {
                owner.post(share);
                String link = link();
                assertThat(links.add(link)).isTrue();
                assertThat(other.get(link).status()).isEqualTo(200);
                assertThat(owner.post(unshare).location()).isEqualTo(share);
                assertThat(owner.get(share).body()).doesNotContain("/shared/");
                for (String gone : links) {
                    Page page = other.get(gone);
                    assertThat(page.status()).isEqualTo(410);
                    assertThat(page.body())
                            .contains("This was here and is gone")
                            .doesNotContain("class=\"map\"");
                    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
                }
            }
        }

        @Test
        void anExpiredAnErasedAndAnUnknownLinkAreOneAndTheSameAnswer() {
            owner.post(share);
            String expired = link();
            String erased = sharedAndErased();
            owner.post(unshare);
            owner.post(share);
            String revokedAndExpired = expired;
            expired = link();
            clock.advance(Duration.ofDays(91));
            Page nothing = other.get("/no-such-page");
            List<String> addresses = new ArrayList<>(List.of(
                    expired,
                    erased,
                    revokedAndExpired,
                    "/shared/" + "A".repeat(43),
                    "/shared/x",
                    "/shared/" + sitting));
            addresses.add("/shared/"
                    + VisitorKey.parse(owner.cookies().get("visitor"))
                            .orElseThrow()
                            .value());
            for (String address : addresses) {
                Page page = other.get(address);
                assertThat(page.status()).as(address).isEqualTo(404);
                assertThat(page.body()).as(address).isEqualTo(nothing.body());
            }
            sharing.deleteWhatIsOver();
            assertThat(rows()).isZero();
        }

        @Test
        void whoeverOpensALinkChangesNothing() {
            owner.post(share);
            String link = link();
            owner.get("/results/" + sitting);
            Map<String, List<String>> before = Tables.of(database);
            for (String bot : BOTS) {
                assertThat(other.send(other.request(link).header("User-Agent", bot))
                                .status())
                        .isEqualTo(200);
            }
            assertThat(other.send(other.request(link).method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()))
                            .status())
                    .isEqualTo(200);
            owner.get(share);
            owner.get(unshare);
            owner.get(share + "/preview?answers=yes");
            assertThat(Tables.of(database)).isEqualTo(before);
            assertThat(Statements.of(() -> other.get(link)))
                    .as("find the link, read the result")
                    .hasSize(2);
        }

        @Test
        void formsSentTwiceAtOnceAreOneLinkAndOneEndOfIt() {
            owner.token();
            assertThat(Together.times(2, () -> owner.at(port).post(share).location()))
                    .containsOnly(share);
            assertThat(rows()).isEqualTo(1);
            String link = link();
            assertThat(Together.times(2, () -> owner.at(port).post(unshare).location()))
                    .containsOnly(share);
            assertThat(other.get(link).status()).isEqualTo(410);
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void aFormWhoseTokenIsLostIsShownAgainWithTheBoxAsItWas() {
            owner.post(share);
            String link = link();
            Map<String, List<String>> before = Tables.of(database);
            Page again = owner.postWithoutToken(share, "answers", "yes");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains("Please choose once more").containsPattern("id=\"answers\" checked");
            assertThat(owner.postWithoutToken(unshare).status()).isEqualTo(422);
            assertThat(Tables.of(database)).isEqualTo(before);
            assertThat(other.get(link).status()).isEqualTo(200);
        }

        @Test
        void aLinkThatWasNotTakenBackAfterAllShowsWhatItShowed() {
            owner.post(share, "answers", "yes");
            Page again = owner.postWithoutToken(unshare);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body())
                    .contains("Please choose once more", link())
                    .containsPattern("id=\"answers\" checked");
            assertThat(other.get(link()).status()).isEqualTo(200);
        }

        @Test
        void whatNoPageOfOursWouldSendSharesNothing() {
            for (String[] fields : new String[][] {
                {"answers", "true"},
                {"answers", "yes", "answers", "yes"},
                {"answers", "yes", "until", "2099-01-01"},
                {"answers", "<script>"},
                {"visitor", "me"}
            }) {
                Page page = owner.post(share, fields);
                assertThat(page.status()).as(String.join(" ", fields)).isEqualTo(422);
                assertThat(page.body())
                        .contains("<title>Error: ", "There is a problem")
                        .doesNotContain("<script");
            }
            assertThat(rows()).isZero();
        }

        @Test
        void whatIsNotFinishedCannotBeShared() {
            UUID begun = owner.begin("quick");
            for (String address : List.of("/results/" + begun + "/share", "/results/" + begun + "/share/preview")) {
                assertThat(owner.get(address).location()).isEqualTo("/questionnaire/" + begun);
            }
            assertThat(owner.post("/results/" + begun + "/share").location()).isEqualTo("/questionnaire/" + begun);
            assertThat(Tables.of(database).get("share")).noneMatch(row -> row.contains(begun.toString()));
        }

        @Test
        void theLinkHoldsTheConfiguredAddressWhateverHostAClientClaims() {
            owner.post(share);
            for (String address : List.of(share, link())) {
                Page page = RawHttp.send(
                        port,
                        "GET " + address + " HTTP/1.1",
                        "Host: evil.example",
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example;proto=https",
                        "Cookie: visitor=" + owner.cookies().get("visitor"));
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.headers().toString() + page.body()).doesNotContain("evil.example");
            }
        }

        @Test
        void theLinkIsNowhereInTheDatabase() {
            owner.post(share);
            assertThat(Tables.of(database).toString())
                    .doesNotContain(link().substring("/shared/".length()))
                    .doesNotContain(owner.cookies().get("visitor"));
        }

        private String link() {
            return first(LINK, owner.get(share).body());
        }

        /** What remains when the row of the result is deleted before that of its link. */
        private String sharedAndErased() {
            UUID finished = owner.begin("quick");
            owner.answerAll(finished, "both");
            owner.finish(finished);
            owner.post("/results/" + finished + "/share");
            String link =
                    first(LINK, owner.get("/results/" + finished + "/share").body());
            assertThat(other.get(link).status()).isEqualTo(200);
            new JdbcTemplate(database).update("delete from sitting where id = ?", finished);
            return link;
        }

        private Page sharedByAnother(String answer) {
            HttpVisitor another = new HttpVisitor(port);
            UUID finished = another.begin("quick");
            another.answerAll(finished, answer);
            another.finish(finished);
            another.post("/results/" + finished + "/share");
            return other.get(
                    first(LINK, another.get("/results/" + finished + "/share").body()));
        }

        private int rows() {
            return new JdbcTemplate(database)
                    .queryForObject("select count(*) from share where subject = ?", Integer.class, sitting);
        }

        /** The main part, from where the result begins. */
        private static String main(Page page) {
            assertThat(page.status()).isEqualTo(200);
            return page.body()
                    .replaceFirst("(?s)^.*<p class=\"provenance\">", "")
                    .replaceFirst("(?s)</main>.*", "");
        }

        private static List<String> card(Page page) {
            return Pattern.compile("<meta (property=\"og:|name=\"description\")[^>]*>")
                    .matcher(page.body())
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
        }

        private static String title(Page page) {
            return first(Pattern.compile("<title>([^<]+)</title>"), page.body());
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
            return matcher.group(1);
        }
    }
}
