package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;

/** The whole site below a path, behind a proxy that ends TLS and says for whom it asks. */
@OnH2
@TestPropertySource(
        properties = {"server.servlet.context-path=/hats", "two-hats.public-address=https://example.org/hats"})
class BelowAPathTests {

    private static final Pattern WAY = Pattern.compile("(?:href|src|action)=\"([^\"#]*)");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");
    private static final String PUBLIC = "https://example.org/hats";
    private static final Map<String, String> PROXY = Map.of(
            "X-Forwarded-For", "203.0.113.5",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Host", "example.org",
            "X-Forwarded-Prefix", "/hats");

    @LocalServerPort
    private int port;

    @Test
    void everyLinkFileFormAndRedirectLeadsToSomethingBelowThePath() {
        Estate estate = Estate.of(new HttpVisitor(port, "/hats"));
        HttpVisitor owner = estate.owner();
        Deque<String> open = new ArrayDeque<>(List.of(
                "/hats/",
                "/hats/mine",
                "/hats/mine.json",
                "/hats/results/" + estate.result(),
                "/hats/hiring/" + estate.hiringCase(),
                "/hats/matrices/" + estate.matrix(),
                "/hats/shared/" + estate.token(),
                "/hats/shared/" + estate.reading(),
                "/hats/return/" + estate.key()));
        Set<String> read = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String address = open.poll().replace("&amp;", "&");
            if (!read.add(address)) {
                continue;
            }
            Page page = asked(owner, address);
            assertThat(page.status()).as(address).isIn(200, 303, 405, 410);
            if (page.status() == 303) {
                open.add(below(page.location(), address));
            } else if (page.header("Content-Type").startsWith("text/html") && page.status() == 200) {
                WAY.matcher(page.body()).results().map(way -> way.group(1)).forEach(way -> {
                    String next = below(way, address);
                    if (!next.isEmpty()) {
                        open.add(next);
                    }
                });
            } else if (page.header("Content-Type").startsWith("text/css")) {
                FONT.matcher(page.body()).results().forEach(font -> open.add(below(font.group(1), address)));
            }
        }
        assertThat(read)
                .hasSizeGreaterThan(80)
                .contains(
                        "/hats/results/" + estate.result() + ".pdf",
                        "/hats/sheet.pdf?preset=kanban",
                        "/hats/favicon.svg",
                        "/hats/matrices/" + estate.matrix() + "/share")
                .anyMatch(address -> address.matches("/hats/css/site-[0-9a-f]{32}\\.css"))
                .anyMatch(address -> address.matches("/hats/fonts/.+\\.woff2"));
        assertThat(asked(owner, "/hats/results/" + estate.result() + "/share").body())
                .contains(PUBLIC + "/shared/" + estate.token());
    }

    @Test
    void nothingIsOutsideThePathAndAnErrorPageKnowsIt() {
        HttpVisitor visitor = new HttpVisitor(port, "/hats");
        Page missing = asked(visitor, "/hats/no-such-page");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).contains("href=\"/hats/css/site-", "href=\"/hats/\"");
        assertThat(new HttpVisitor(port).get("/questionnaire").status()).isEqualTo(404);
        assertThat(new HttpVisitor(port).get("/hats/livez").status()).isEqualTo(200);
    }

    @Test
    void cookiesAreThoseOfTheWholeHostSinceBrowsersAskThatOfTheSafeKind() {
        Page first = asked(new HttpVisitor(port, "/hats"), "/hats/questionnaire");
        assertThat(first.headers().get("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.startsWith("__Host-")
                        && cookie.contains("; Path=/;")
                        && cookie.contains("; Secure")
                        && !cookie.contains("Domain"));
    }

    private static Page asked(HttpVisitor visitor, String address) {
        var request = visitor.request(address).GET();
        PROXY.forEach(request::header);
        return visitor.send(request);
    }

    /** What is ours begins with the path, or with the public address where it is given in full. */
    private static String below(String way, String from) {
        if (way.startsWith("data:") || way.startsWith("mailto:") || way.isEmpty()) {
            return "";
        }
        if (way.startsWith("?")) {
            return from.replaceFirst("\\?.*", "") + way;
        }
        if (way.startsWith("http")) {
            assertThat(way).as("from %s", from).doesNotContain("localhost");
            return way.startsWith(PUBLIC) ? "/hats" + way.substring(PUBLIC.length()) : "";
        }
        if (way.startsWith("../")) {
            return URI.create(from).resolve(way).getPath();
        }
        assertThat(way).as("from %s", from).startsWith("/hats/");
        return way;
    }
}
