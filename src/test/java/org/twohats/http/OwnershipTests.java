package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.Tables;

/** What is not there and what is somebody else's look alike, letter for letter, at every address of a sitting. */
@OnH2
class OwnershipTests {

    private static final List<String> ADDRESSES = List.of(
            "/questionnaire/{sitting}",
            "/questionnaire/{sitting}/weeks-or-years",
            "/questionnaire/{sitting}/no-such-item",
            "/questionnaire/{sitting}/NO_ITEM_AT_ALL",
            "/questionnaire/{sitting}/check",
            "/questionnaire/{sitting}/finish",
            "/results/{sitting}",
            "/results/{sitting}.json",
            "/results/{sitting}.pdf",
            "/results/{sitting}.pdf?paper=poster",
            "/results/{sitting}/share",
            "/results/{sitting}/share/preview",
            "/results/{sitting}/unshare",
            "/results/{sitting}/continue",
            "/mine/compare?first={sitting}&second=00000000-0000-4000-8000-000000000000",
            "/mine/compare?first=00000000-0000-4000-8000-000000000000&second={sitting}",
            "/results/{sitting}/delete");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Test
    void unknownForeignAndMalformedAreOneAndTheSameAnswer() {
        HttpVisitor owner = new HttpVisitor(port);
        UUID draft = owner.begin("quick");
        owner.answer(draft, "weeks-or-years", "both").location();
        UUID finished = owner.begin("quick");
        owner.answerAll(finished, "both");
        owner.finish(finished);

        HttpVisitor other = new HttpVisitor(port);
        other.begin("quick");
        HttpVisitor stranger = new HttpVisitor(port);
        stranger.token();
        stranger.cookies().remove("visitor");
        HttpVisitor forger = new HttpVisitor(port);
        forger.token();
        forger.cookies().put("visitor", "A".repeat(43));
        HttpVisitor broken = new HttpVisitor(port);
        broken.token();
        broken.cookies().put("visitor", "' or 1=1");

        String unknown = UUID.randomUUID().toString();
        Map<String, List<String>> before = Tables.of(database);
        for (String address : ADDRESSES) {
            Map<String, Page> read = new LinkedHashMap<>();
            Map<String, Page> sent = new LinkedHashMap<>();
            Map.of("other", other, "stranger", stranger, "forger", forger, "broken", broken)
                    .forEach((who, visitor) -> {
                        for (String id : List.of(draft.toString(), finished.toString(), unknown, "x", "1-1-1-1-1")) {
                            String at = address.replace("{sitting}", id);
                            read.put(who + " GET " + at, visitor.get(at));
                            sent.put(who + " POST " + at, visitor.post(at, "answer", "skip"));
                        }
                    });
            read.forEach((what, page) -> assertThat(page.status()).as(what).isEqualTo(404));
            sent.forEach((what, page) -> assertThat(page.status()).as(what).isIn(404, 405));
            assertAlike(read);
            assertAlike(sent);
        }
        assertThat(Tables.of(database)).isEqualTo(before);
    }

    private static void assertAlike(Map<String, Page> pages) {
        Page first = pages.values().iterator().next();
        pages.forEach((what, page) -> {
            assertThat(page.status()).as(what).isEqualTo(first.status());
            assertThat(page.body()).as(what).isEqualTo(first.body());
            assertThat(withoutTime(page)).as(what).isEqualTo(withoutTime(first));
        });
    }

    private static Map<String, List<String>> withoutTime(Page page) {
        Map<String, List<String>> headers = new LinkedHashMap<>(page.headers());
        headers.keySet()
                .removeIf(name -> List.of("Date", "Connection", "Request-Id", "X-Request-Id").stream()
                        .anyMatch(name::equalsIgnoreCase));
        return headers;
    }
}
