package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.OnH2;
import org.twohats.testing.OnPostgreSQL;
import org.twohats.testing.Proxy;
import org.twohats.testing.Tables;

/**
 * A proxy drops each response after the site has done its work, and whoever sees nothing sends the form again: it leads where
 * the first would have led, and nothing is stored twice.
 */
class LostResponseTests {

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
        private DataSource database;

        private Proxy proxy;
        private HttpVisitor visitor;

        @BeforeEach
        void arrive() {
            proxy = Proxy.before(port);
            visitor = new HttpVisitor(proxy.port());
            visitor.token();
        }

        @AfterEach
        void leave() {
            proxy.close();
        }

        @Test
        void aQuestionnaireIsBegunAnsweredFinishedAndSharedOnce() {
            UUID sitting = UUID.randomUUID();
            assertThat(sentTwice("/questionnaire", "sitting", sitting.toString(), "form", "quick"))
                    .startsWith("/questionnaire/" + sitting);
            assertThat(sentTwice("/questionnaire/" + sitting + "/weeks-or-years", "answer", "rather-left"))
                    .startsWith("/questionnaire/" + sitting);
            visitor.answerAll(sitting, "both");
            assertThat(sentTwice("/questionnaire/" + sitting + "/finish")).isEqualTo("/results/" + sitting);
            assertThat(visitor.get("/results/" + sitting).status()).isEqualTo(200);
            sentTwice("/results/" + sitting + "/share");
            assertThat(sentTwice("/results/" + sitting + "/continue")).startsWith("/questionnaire/");
        }

        @Test
        void aMatrixIsMadeOnceAndACaseIsOpenedOnce() {
            UUID matrix = UUID.randomUUID();
            assertThat(sentTwice("/matrices", "matrix", matrix.toString(), "name", "Ours", "preset", "split-roles"))
                    .contains(matrix.toString());
            UUID hiringCase = UUID.randomUUID();
            assertThat(sentTwice("/hiring", "case", hiringCase.toString(), "name", "Ours"))
                    .contains(hiringCase.toString());
        }

        /** Where the second time leads to; what the first has stored is what is there afterwards. */
        private String sentTwice(String address, String... fields) {
            Map<String, List<String>> before = Tables.of(database);
            proxy.loseAnswers(true);
            try {
                throw new IllegalStateException("it was not lost: " + visitor.post(address, fields));
            } catch (UncheckedIOException e) {
                proxy.loseAnswers(false);
            }
            Map<String, List<String>> after = Tables.of(database);
            assertThat(after).as(address).isNotEqualTo(before);
            String location = visitor.post(address, fields).location();
            after.keySet().removeIf(table -> table.startsWith("passing"));
            Map<String, List<String>> again = Tables.of(database);
            again.keySet().removeIf(table -> table.startsWith("passing"));
            assertThat(again).as(address).isEqualTo(after);
            return location;
        }
    }
}
