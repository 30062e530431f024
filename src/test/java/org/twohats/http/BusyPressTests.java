package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.twohats.print.PdfRenderer;
import org.twohats.print.PressBusy;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.twohats.testing.Told;

/** When too many sheets are asked for at once. */
@OnH2
class BusyPressTests {

    @LocalServerPort
    private int port;

    @MockitoBean
    private PdfRenderer renderer;

    @Test
    void thePageSaysSoAndWhenToComeBack() {
        when(renderer.pdf(any(), any())).thenThrow(mock(PressBusy.class));
        HttpVisitor visitor = new HttpVisitor(port);
        UUID sitting = visitor.begin("quick");
        visitor.answerAll(sitting, "both");
        visitor.finish(sitting);
        Page busy = visitor.get("/results/" + sitting + ".pdf");
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).isEqualTo("10");
        assertThat(busy.header("Content-Type")).startsWith("text/html");
        assertThat(busy.header("Content-Disposition")).isEmpty();
        assertThat(busy.body()).contains("<h1", "</html>");
    }

    @Test
    void aBundleOfSheetsSaysSoToo() {
        when(renderer.press()).thenThrow(mock(PressBusy.class));
        HttpVisitor visitor = new HttpVisitor(port);
        UUID hiringCase = visitor.openCase("");
        visitor.tellAll(hiringCase, Told.OVERLOADED_MANAGER.answers());
        Page busy = visitor.get("/hiring/" + hiringCase + "/kit.zip");
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).isEqualTo("10");
        assertThat(busy.header("Content-Disposition")).isEmpty();
        assertThat(busy.body()).contains("<h1", "</html>");
    }
}
