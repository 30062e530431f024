package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.http.Addresses.Line;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;

/** Whoever only looks changes nothing: not a row, not a moment, not a number. */
@OnH2
class ReadingTests {

    private static final Pattern WAY = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int MANY = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Test
    void everyAddressReadTwiceLeavesTheDatabaseAsItWas() {
        Estate estate = Estate.of(new HttpVisitor(port));
        List<HttpVisitor> readers = List.of(estate.owner(), new HttpVisitor(port), stranger());
        List<String> before = dump();
        assertThat(before).anyMatch(line -> line.contains(estate.draft().toString()));
        Set<String> read = new LinkedHashSet<>();
        for (int round = 0; round < 2; round++) {
            for (HttpVisitor reader : readers) {
                read.addAll(crawl(reader, estate));
            }
        }
        assertThat(read)
                .hasSizeGreaterThan(MANY)
                .contains(
                        "/results/" + estate.result() + ".pdf",
                        "/results/" + estate.result() + ".json",
                        "/results/" + estate.draft() + "/delete",
                        "/hiring/" + estate.hiringCase() + ".pdf",
                        "/hiring/" + estate.hiringCase() + "/review.ics",
                        "/hiring/" + estate.hiringCase() + "/teams",
                        "/hiring/" + estate.hiringCase() + "/kit/matrix",
                        "/hiring/" + estate.hiringCase() + "/kit/job-description.pdf",
                        "/shared/" + estate.token(),
                        "/return/" + estate.key(),
                        "/mine.json");
        assertThat(dump()).isEqualTo(before);
    }

    /** Everything that the program knows, and wherever a link, a file or a form leads from there. */
    private static Set<String> crawl(HttpVisitor reader, Estate estate) {
        Deque<String> open = new ArrayDeque<>(known(estate));
        Set<String> read = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String address = open.poll().replace("&amp;", "&");
            if (!read.add(address)) {
                continue;
            }
            Page page = reader.get(address);
            assertThat(page.status()).as(address).isLessThan(500);
            if (page.status() == 303) {
                open.add(page.location().replaceFirst("^http://[^/]+", ""));
            }
            if (page.header("Content-Type").startsWith("text/html")) {
                WAY.matcher(page.body()).results().forEach(way -> open.add(way.group(1)));
            }
        }
        return read;
    }

    private static List<String> known(Estate estate) {
        List<String> addresses = new ArrayList<>();
        for (Line line : Addresses.all()) {
            String path = line.path()
                    .replace("!", "")
                    .replace("{chapter}", "careers")
                    .replace("{responsibility}", "roadmap")
                    .replace("{matrix}", estate.matrix().toString())
                    .replace("{unknown}", "00000000-0000-4000-8000-000000000000")
                    .replace("{case}", estate.hiringCase().toString())
                    .replace("{factor}", "stage")
                    .replace("{item}", "users-or-builders")
                    .replace("{edition}", "2026-1")
                    .replace("{key}", estate.key());
            for (String token : List.of(estate.token(), estate.revoked())) {
                Stream.of(estate.draft(), estate.complete(), estate.result(), estate.unshared())
                        .map(UUID::toString)
                        .map(sitting -> path.replace("{token}", token).replace("{sitting}", sitting))
                        .forEach(addresses::add);
            }
        }
        return addresses;
    }

    private HttpVisitor stranger() {
        HttpVisitor stranger = new HttpVisitor(port);
        stranger.begin("quick");
        return stranger;
    }

    /** As H2 would write it for a backup, with its sequences and all. */
    private List<String> dump() {
        return new JdbcTemplate(database).queryForList("script", String.class);
    }
}
