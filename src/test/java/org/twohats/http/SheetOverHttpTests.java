package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.Tables;

/** The PDF of a result as the network sees it. */
@OnH2
class SheetOverHttpTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    private HttpVisitor visitor;
    private UUID sitting;

    @BeforeEach
    void finish() {
        visitor = new HttpVisitor(port);
        sitting = visitor.begin("quick");
        visitor.answerAll(sitting, "rather-left");
        visitor.finish(sitting);
    }

    @Test
    void itIsKeptByNobodyOnItsWayAndHasAPlainName() {
        Map<String, List<String>> before = Tables.of(database);
        Page sheet = visitor.get("/results/" + sitting + ".pdf");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).startsWith("%PDF-");
        assertThat(sheet.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(sheet.header("Content-Disposition"))
                .matches("inline; filename=\"two-hats-result-\\d{4}-\\d{2}-\\d{2}\\.pdf\"");
        assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
        assertThat(sheet.header("X-Robots-Tag")).contains("noindex");
        assertThat(sheet.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Tables.of(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"poster", "A4", "a4&paper=letter", "%00", "a4%0d%0aX:1"})
    void aPaperThatWeDoNotHaveIsRefused(String paper) {
        Page refused = visitor.get("/results/" + sitting + ".pdf?paper=" + paper);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void whoAsksTooEarlyGoesOnWithTheQuestions() {
        UUID draft = visitor.begin("quick");
        assertThat(visitor.get("/results/" + draft + ".pdf").location()).isEqualTo("/questionnaire/" + draft);
    }
}
