package org.twohats.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Prints pages as PDF: tagged by PDF/UA-1 and fit for archives by PDF/A-2a, with bookmarks made of the headings.
 *
 * <p>A page brings its words alone. The look, the fonts and the profile of the colours come from {@code print/} on the
 * class path; nothing else is ever fetched, whatever the page asks for.
 */
@Component
public class PdfRenderer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int USUAL_SIZE = 32 * 1024;

    private final PrintFiles files = new PrintFiles();
    private final Galley galley = new Galley(files);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Semaphore presses;
    private final Duration patience;

    @Autowired
    PdfRenderer() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    /**
     * @param presses how many sheets are printed at once
     * @param patience how long one more waits
     */
    PdfRenderer(int presses, Duration patience) {
        this.presses = new Semaphore(presses, true);
        this.patience = patience;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Prints a page.
     *
     * @param html a whole page, with a title and the language it is written in
     * @throws IllegalArgumentException if it lacks either
     * @throws PressBusy if too many others are being printed
     */
    public byte[] pdf(String html, Paper paper) {
        try (Press press = press()) {
            return press.pdf(html, paper);
        }
    }

    /**
     * Keeps a press for several sheets, so that nobody who has the first one has to wait for the next.
     *
     * @throws PressBusy if too many others are being printed
     */
    public Press press() {
        if (!isFree()) {
            throw new PressBusy();
        }
        return new Press();
    }

    /** One of the presses; whoever has it gives it back. */
    public final class Press implements AutoCloseable {

        private Press() {}

        /** @see PdfRenderer#pdf(String, Paper) */
        public byte[] pdf(String html, Paper paper) {
            try {
                return printed(html, paper);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            presses.release();
        }
    }

    private boolean isFree() {
        try {
            return presses.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] printed(String html, Paper paper) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream(USUAL_SIZE);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            PdfRendererBuilder press = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(colours)
                    .useSVGDrawer(drawings)
                    .useUriResolver((base, address) -> null)
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Two Hats")
                    .withW3cDocument(new W3CDom().fromJsoup(galley.set(html, paper)), null)
                    .toStream(sheet);
            for (PrintFont font : PrintFont.values()) {
                byte[] outlines = files.font(font);
                press.useFont(
                        () -> new ByteArrayInputStream(outlines), font.family(), font.weight(), FontStyle.NORMAL, true);
            }
            press.run();
        }
        return sheet.toByteArray();
    }
}
