package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;

/** The guide where the program is one of several behind an address, as a crawler comes through it. */
@OnH2
@TestPropertySource(properties = "server.servlet.context-path=/hats")
class GuideOverHttpTests {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Test
    void everyLinkThatStaysHereLeadsToAPageAndToAPartOfIt() {
        HttpVisitor crawler = new HttpVisitor(port);
        Map<String, String> pages = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("/hats/roles");
        while (!open.isEmpty()) {
            String address = open.remove();
            if (pages.containsKey(address)) {
                continue;
            }
            Page page = crawler.get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            pages.put(address, page.body());
            if (address.startsWith("/hats/roles")) {
                linksFrom(address, page.body()).forEach(link -> open.add(link.page()));
            }
        }
        assertThat(pages.keySet().stream().filter(address -> address.startsWith("/hats/roles")))
                .hasSize(10);
        pages.forEach((address, body) -> {
            if (address.startsWith("/hats/roles")) {
                linksFrom(address, body)
                        .forEach(link -> assertThat(pages.get(link.page()))
                                .as("%s leads to %s", address, link)
                                .contains(link.part().isEmpty() ? "" : "id=\"" + link.part() + "\""));
            }
        });
    }

    private static List<Link> linksFrom(String address, String body) {
        return LINK.matcher(body)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("https:"))
                .map(link -> Link.of(address, link))
                .toList();
    }

    /** Where a link leads that stays on this site, and to which part of the page, if to any. */
    private record Link(String page, String part) {

        static Link of(String from, String link) {
            int hash = link.indexOf('#');
            if (hash < 0) {
                return new Link(link, "");
            }
            return new Link(hash == 0 ? from : link.substring(0, hash), link.substring(hash + 1));
        }
    }
}
