package org.twohats.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.MovableClock;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Statements;
import org.twohats.testing.Tables;

/** Who begins too much is told when to come again; who goes on is never stopped. */
class AdmissionTests {

    private static final int LIMIT = 30;
    private static final String ADDRESS = "203.0.113.7";

    @Nested
    @OnH2
    class OnAnH2File extends Behaviour {}

    @Nested
    @OnPostgreSQL
    class OnAPostgreSQLServer extends Behaviour {}

    abstract static class Behaviour {

        @LocalServerPort
        private int port;

        @Autowired
        private AdmissionService admission;

        @Autowired
        private MovableClock clock;

        @Autowired
        private DataSource database;

        private HttpVisitor visitor;

        @BeforeEach
        void visit() {
            visitor = new HttpVisitor(port);
            new JdbcTemplate(database).update("delete from passing_start");
        }

        @AfterEach
        void today() {
            clock.reset();
        }

        @Test
        void theThirtyFirstBeginningWithinAnHourIsRefusedAndSaysWhenToComeAgain() {
            UUID first = UUID.randomUUID();
            assertThat(begin(ADDRESS, first).status()).isEqualTo(303);
            clock.advance(Duration.ofMinutes(20));
            for (int i = 1; i < LIMIT; i++) {
                assertThat(begin(ADDRESS, UUID.randomUUID()).status()).isEqualTo(303);
            }

            Page refused = begin(ADDRESS, UUID.randomUUID());
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(2340, 2401);
            assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
            assertThat(refused.body()).contains("<h1", "/css/site-", "<footer").doesNotContain(ADDRESS);

            assertThat(begin("203.0.113.8", UUID.randomUUID()).status()).isEqualTo(303);
            assertThat(visitor.answerAll(first, "both")).endsWith("/check");
            assertThat(visitor.get("/questionnaire").status()).isEqualTo(200);

            clock.advance(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
            assertThat(begin(ADDRESS, UUID.randomUUID()).status()).isEqualTo(303);
            assertThat(begin(ADDRESS, UUID.randomUUID()).status()).isEqualTo(429);
        }

        @Test
        void midnightForgivesNothing() {
            for (int hour = 0; hour < 25; hour++) {
                for (int i = 0; i < LIMIT; i++) {
                    assertThat(admission.admit(ADDRESS)).isEmpty();
                    clock.advance(Duration.ofSeconds(119));
                }
                assertThat(admission.admit(ADDRESS)).as("after %d hours", hour).isPresent();
                clock.advance(Duration.ofHours(1));
            }
        }

        @Test
        void noAddressIsStoredAndNothingOfItIsLeftAfterAnHour() {
            admission.admit(ADDRESS);
            assertThat(Tables.of(database).get("passing_start")).hasSize(1);
            assertThat(Tables.of(database).toString()).doesNotContain(ADDRESS, new Network("cb007107").prefix());
            clock.advance(Duration.ofMinutes(61));
            admission.forgetWhatIsOver();
            assertThat(Tables.of(database).get("passing_start")).isEmpty();
            clock.advance(Duration.ofDays(4));
            admission.forgetWhatIsOver();
            assertThat(passing()).isEmpty();
        }

        @Test
        void answeringCostsNothingMore() {
            UUID sitting = visitor.begin("quick");
            assertThat(Statements.of(() -> visitor.answer(sitting, "weeks-or-years", "both")))
                    .noneMatch(sql -> sql.contains("passing_"));
            assertThat(admission.admit("127.0.0.1")).isEmpty();
            assertThat(passing()).filteredOn(row -> row.contains("network")).isEmpty();
        }

        private List<String> passing() {
            return Tables.of(database).entrySet().stream()
                    .filter(table -> table.getKey().startsWith("passing_"))
                    .flatMap(table -> table.getValue().stream())
                    .toList();
        }

        /** As a proxy on this machine passes it on. */
        private Page begin(String address, UUID sitting) {
            String form = HttpVisitor.form("_csrf", visitor.token(), "sitting", sitting.toString(), "form", "quick");
            return visitor.send(visitor.request("/questionnaire")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Forwarded-For", address)
                    .POST(BodyPublishers.ofString(form)));
        }
    }
}
