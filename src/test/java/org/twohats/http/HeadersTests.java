package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.RawHttp;

/** What comes with every page: safety, caching, cookies. */
class HeadersTests {

    @Nested
    @OnH2
    class OverHttp {

        @LocalServerPort
        private int port;

        private HttpVisitor visitor;
        private UUID finished;
        private UUID begun;

        @BeforeEach
        void visit() {
            visitor = new HttpVisitor(port);
            finished = visitor.begin("quick");
            visitor.answerAll(finished, "both");
            visitor.finish(finished);
            begun = visitor.begin("quick");
        }

        @Test
        void everyStyleSheetIsServedUnderItsOwnAddress() {
            List<String> sheets = List.of("/hiring", "/matrices").stream()
                    .flatMap(page -> Pattern.compile("href=\"(/css/[^\"]+)\"")
                            .matcher(visitor.get(page).body())
                            .results()
                            .map(sheet -> sheet.group(1)))
                    .distinct()
                    .toList();
            assertThat(sheets).hasSize(3);
            assertThat(sheets.stream().map(sheet -> visitor.get(sheet).body()).distinct())
                    .hasSize(3)
                    .areExactly(1, new Condition<>(body -> body.contains("@layer reset"), "names the layers"));
        }

        @Test
        void theSafetyHeadersAreOnEveryAnswer() {
            everything().forEach((what, page) -> {
                assertThat(page.headers().get("Content-Security-Policy"))
                        .as(what)
                        .containsExactly("default-src 'none'; style-src 'self'; img-src 'self' data:;"
                                + " font-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'; object-src 'none'");
                assertThat(page.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
                assertThat(page.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
                assertThat(page.header("Cross-Origin-Opener-Policy")).as(what).isEqualTo("same-origin");
                assertThat(page.header("Cross-Origin-Resource-Policy")).as(what).isEqualTo("same-origin");
                assertThat(page.header("X-Request-Id")).as(what).matches("[0-9a-f]{16}");
                assertThat(page.header("Permissions-Policy")).as(what).contains("camera=()", "geolocation=()");
                assertThat(page.headers())
                        .as(what)
                        .doesNotContainKeys("Server", "X-Powered-By", "Strict-Transport-Security");
            });
        }

        @Test
        void whatIsPrivateIsAskedForAnewAndNeverKeptBetween() {
            for (String address : List.of(
                    "/questionnaire",
                    "/questionnaire/" + begun,
                    "/questionnaire/" + begun + "/weeks-or-years",
                    "/results/" + finished,
                    "/results/" + finished + ".json",
                    "/results/" + finished + "/share",
                    "/results/" + finished + "/share/preview")) {
                Page page = visitor.get(address);
                assertThat(page.header("Cache-Control")).as(address).isEqualTo("no-cache, private");
                if (!address.equals("/questionnaire")) {
                    assertThat(page.header("X-Robots-Tag")).as(address).isEqualTo("noindex, nofollow, noarchive");
                }
                assertThat(page.headers()).as(address).doesNotContainKey("ETag");
            }
        }

        @Test
        void aPublicPageThatHasNotChangedIsNotSentAgain() {
            for (String address : List.of(
                    "/",
                    "/roles",
                    "/roles/day-to-day",
                    "/method",
                    "/about",
                    "/accessibility",
                    "/privacy",
                    "/instruments/2026-1.json")) {
                Page page = visitor.get(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(page.header("Cache-Control"))
                        .as(address)
                        .isEqualTo("max-age=0, public, s-maxage=600, stale-while-revalidate=600");
                assertThat(page.headers()).as(address).doesNotContainKey("Set-Cookie");
                Page again = visitor.send(visitor.request(address).header("If-None-Match", page.header("ETag")));
                assertThat(again.status()).as(address).isEqualTo(304);
                assertThat(again.body()).as(address).isEmpty();
            }
        }

        /** Whatever a cache between may keep has to be nobody's own. */
        @Test
        void whatIsPublicIsTheSameForEverybodyAndAnythingElseIsNotPublic() {
            HttpVisitor stranger = new HttpVisitor(port);
            int pages = 0;
            for (Addresses.Line line : Addresses.all()) {
                Page page = OwnershipMatrixTests.send(line, visitor, estate(), Addresses.Asking.OWNER);
                if (!page.header("Cache-Control").contains("public")) {
                    assertThat(page.header("Cache-Control"))
                            .as("%s", line)
                            .matches("|no-store|no-cache, private|no-cache, no-store, max-age=0, must-revalidate");
                    continue;
                }
                Page same = OwnershipMatrixTests.send(line, stranger, estate(), Addresses.Asking.OTHER);
                assertThat(page.headers()).as("%s", line).doesNotContainKey("Set-Cookie");
                assertThat(same.headers()).as("%s", line).doesNotContainKey("Set-Cookie");
                assertThat(page.header("Vary")).as("%s", line).doesNotContain("Cookie");
                if (!page.header("Content-Type").equals("application/pdf")) {
                    assertThat(page.body())
                            .as("%s", line)
                            .isEqualTo(same.body())
                            .doesNotContain("_csrf");
                }
                pages++;
            }
            assertThat(pages).isEqualTo(16);
            assertThat(stranger.cookies()).isEmpty();
        }

        @Test
        void aFileIsFoundUnderTheHashOfAnotherVersion() {
            Matcher file = Pattern.compile("href=\"((/(?:css|fonts)/[a-z0-9-]+)-[0-9a-f]{32}(\\.[a-z0-9]+))\"")
                    .matcher(visitor.get("/").body());
            int files = 0;
            while (file.find()) {
                Page elsewhere = visitor.get(file.group(2) + "-" + "0".repeat(32) + file.group(3));
                assertThat(elsewhere.status()).isEqualTo(302);
                assertThat(elsewhere.header("Location")).isEqualTo(file.group(1));
                assertThat(elsewhere.header("Cache-Control")).isEqualTo("no-store");
                files++;
            }
            assertThat(files).isEqualTo(3);
            assertThat(visitor.get("/css/none-" + "0".repeat(32) + ".css").status())
                    .isEqualTo(404);
        }

        @Test
        void filesWithAHashInTheirNameAreKeptForAYear() {
            Matcher file = Pattern.compile("href=\"(/(?:css|fonts)/[^\"]+)\"")
                    .matcher(visitor.get("/").body());
            int files = 0;
            while (file.find()) {
                Page page = visitor.get(file.group(1));
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.header("Cache-Control"))
                        .as(file.group(1))
                        .isEqualTo("max-age=31536000, public, immutable");
                files++;
            }
            assertThat(files).isEqualTo(3);
        }

        @Test
        void errorsAreNeverKept() {
            for (String address : List.of(
                    "/no-such-page",
                    "/roles/no-such-chapter",
                    "/roles/difference",
                    "/instruments/1999-1.json",
                    "/results/x",
                    "/shared/x",
                    "/error")) {
                Page page = visitor.get(address);
                assertThat(page.status()).as(address).isEqualTo(404);
                assertThat(page.header("Cache-Control")).as(address).isEqualTo("no-store");
                assertThat(page.body()).as(address).contains(address.endsWith(".json") ? "\"title\":" : "<h1");
            }
        }

        @Test
        void pagesAndTheStyleSheetTravelCompressed() {
            Matcher style = Pattern.compile("href=\"(/css/[^\"]+)\"")
                    .matcher(visitor.get("/").body());
            assertThat(style.find()).isTrue();
            for (String address : List.of("/", "/questionnaire", "/results/" + finished, style.group(1))) {
                Page page = visitor.send(visitor.request(address).header("Accept-Encoding", "gzip"));
                assertThat(page.header("Content-Encoding")).as(address).isEqualTo("gzip");
            }
        }

        @Test
        void thereAreTwoCookiesAndNoSession() {
            assertThat(visitor.cookies()).containsOnlyKeys("visitor", "form");
            everything()
                    .forEach((what, page) ->
                            assertThat(page.headers().toString()).as(what).doesNotContain("JSESSIONID"));
            Page first = new HttpVisitor(port).get("/questionnaire");
            assertThat(first.headers().get("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.contains("; Path=/")
                            && cookie.contains("; HttpOnly")
                            && cookie.contains("; SameSite=Lax")
                            && !cookie.contains("Secure")
                            && !cookie.contains("Domain"));
        }

        @Test
        void theHostAClientClaimsIsNeverRepeated() {
            for (String address : List.of(
                    "/",
                    "/questionnaire",
                    "/questionnaire/" + begun,
                    "/results/" + finished,
                    "/method",
                    "/no-such-page",
                    "/%zz")) {
                Page page = RawHttp.send(
                        port,
                        "GET " + address + " HTTP/1.1",
                        "Host: evil.example",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Prefix: /evil.example",
                        "Forwarded: host=evil.example;proto=https",
                        "Cookie: visitor=" + visitor.cookies().get("visitor"));
                assertThat(page.headers().toString() + page.body())
                        .as(address)
                        .doesNotContain("evil.example")
                        .doesNotContain("Strict-Transport-Security");
            }
        }

        @Test
        void anAddressHasOneFormWhateverAClientAccepts() {
            for (String accepted : List.of("text/html", "application/json", "application/pdf", "nonsense")) {
                assertThat(accepting(accepted, "/").header("Content-Type")).startsWith("text/html");
                assertThat(accepting(accepted, "/no-such-page").header("Content-Type"))
                        .startsWith("text/html");
                assertThat(accepting(accepted, "/instruments/2026-1.json").header("Content-Type"))
                        .startsWith("application/json");
                assertThat(accepting(accepted, "/results/" + finished + ".json").header("Content-Type"))
                        .startsWith("application/json");
            }
        }

        @Test
        void operatorsSeeHealthHereAndNothingElse() {
            for (String address : List.of(
                    "/actuator",
                    "/actuator/env",
                    "/actuator/heapdump",
                    "/actuator/threaddump",
                    "/actuator/beans",
                    "/actuator/configprops",
                    "/actuator/loggers",
                    "/actuator/mappings",
                    "/actuator/metrics",
                    "/actuator/info",
                    "/actuator/prometheus",
                    "/actuator/sbom",
                    "/h2-console")) {
                assertThat(visitor.get(address).status()).as(address).isEqualTo(404);
            }
            for (String address : List.of("/livez", "/readyz", "/actuator/health")) {
                assertThat(visitor.get(address).status()).as(address).isEqualTo(200);
                assertThat(visitor.get(address).body()).as(address).doesNotContain("db", "diskSpace");
            }
        }

        /** Only what every visitor may ask for is asked here, so nothing in it has to exist. */
        private Estate estate() {
            return OwnershipMatrixTests.unknown();
        }

        private Page accepting(String type, String address) {
            return visitor.send(visitor.request(address).header("Accept", type));
        }

        private Map<String, Page> everything() {
            Map<String, Page> pages = new LinkedHashMap<>();
            for (String address : List.of(
                    "/",
                    "/method",
                    "/about",
                    "/accessibility",
                    "/privacy",
                    "/mine",
                    "/mine.json",
                    "/mine/erase",
                    "/return",
                    "/return/x",
                    "/questionnaire",
                    "/questionnaire/" + begun,
                    "/questionnaire/" + begun + "/weeks-or-years",
                    "/results/" + finished,
                    "/results/" + finished + ".json",
                    "/results/" + finished + "/share",
                    "/shared/x",
                    "/instruments/2026-1.json",
                    "/instruments/1999-1.json",
                    "/css/site.css",
                    "/favicon.svg",
                    "/no-such-page",
                    "/livez",
                    "/actuator/env",
                    "/operator/x")) {
                pages.put(address, visitor.get(address));
            }
            pages.put("422", visitor.answer(begun, "weeks-or-years", "9"));
            pages.put("303", visitor.answer(begun, "weeks-or-years", "both"));
            pages.put("a lost token", visitor.postWithoutToken("/questionnaire", "form", "full"));
            pages.put(
                    "a lost token that leads elsewhere",
                    visitor.postWithoutToken("/questionnaire/" + begun + "/finish"));
            pages.put("405", visitor.post("/questionnaire/" + begun));
            pages.put("413", visitor.post("/questionnaire", "x", "a".repeat(100_000)));
            pages.put("400 of the firewall", RawHttp.send(port, "GET /a;b HTTP/1.1", "Host: x"));
            pages.put("400 of the server", RawHttp.send(port, "GET /%zz HTTP/1.1", "Host: x"));
            pages.put("TRACE", RawHttp.send(port, "TRACE / HTTP/1.1", "Host: x"));
            return pages;
        }
    }

    @Nested
    @OnH2
    @TestPropertySource(properties = "two-hats.public-address=https://hats.example.org")
    class OverHttps {

        @LocalServerPort
        private int port;

        @Test
        void cookiesBelongToThisHostAloneAndTravelEncrypted() {
            HttpVisitor visitor = new HttpVisitor(port);
            Page first = visitor.get("/questionnaire");
            assertThat(first.headers().get("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.startsWith("__Host-")
                            && cookie.contains("; Secure")
                            && cookie.contains("; Path=/")
                            && cookie.contains("; HttpOnly")
                            && cookie.contains("; SameSite=Lax")
                            && !cookie.contains("Domain"));
            UUID sitting = visitor.begin("quick");
            visitor.answerAll(sitting, "both");
            assertThat(visitor.cookies()).containsOnlyKeys("__Host-visitor", "__Host-form");
        }

        @Test
        void browsersAreToldNeverToComeUnencryptedAgain() {
            for (String address : List.of("/", "/css/site.css", "/no-such-page")) {
                assertThat(new HttpVisitor(port).get(address).header("Strict-Transport-Security"))
                        .isEqualTo("max-age=63072000; includeSubDomains");
            }
            assertThat(RawHttp.send(port, "GET /%zz HTTP/1.1", "Host: x").header("Strict-Transport-Security"))
                    .isNotEmpty();
        }
    }
}
