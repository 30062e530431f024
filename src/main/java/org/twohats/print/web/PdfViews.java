package org.twohats.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.twohats.print.PdfRenderer;
import org.twohats.print.PressBusy;
import org.twohats.print.Print;

/** Prints a template instead of showing it: {@code pdf:assessment/result} takes title and main part of that page. */
@Component
class PdfViews implements ViewResolver, Ordered {

    static final String SECONDS_TO_WAIT = "10";

    private final Proofs proofs;
    private final PdfRenderer renderer;
    private final PressMeters meters;

    PdfViews(Proofs proofs, PdfRenderer renderer, PressMeters meters) {
        this.proofs = proofs;
        this.renderer = renderer;
        this.meters = meters;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith(Print.VIEW) ? new PdfView(name.substring(Print.VIEW.length())) : null;
    }

    private final class PdfView implements View {

        private final String template;

        private PdfView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_PDF_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Print print = model == null ? null : (Print) model.get(Print.ATTRIBUTE);
            if (print == null) {
                throw new IllegalStateException("nobody said how to print " + template);
            }
            String page = proofs.pull(template, model, request, response);
            try {
                byte[] sheet = renderer.pdf(page, print.paper());
                meters.printed();
                send(sheet, print, response);
            } catch (PressBusy busy) {
                meters.refused();
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }

        private void send(byte[] sheet, Print print, HttpServletResponse response) throws IOException {
            response.setCharacterEncoding((String) null);
            response.setContentType(getContentType());
            response.setContentLength(sheet.length);
            if (!isPublic(response)) {
                response.setHeader(
                        HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            }
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + print.fileName() + "\"");
            response.getOutputStream().write(sheet);
        }

        private static boolean isPublic(HttpServletResponse response) {
            String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
            return caching != null && caching.contains("public");
        }
    }
}
