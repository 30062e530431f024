package org.twohats.print.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
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
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.twohats.print.PdfRenderer;
import org.twohats.print.PressBusy;
import org.twohats.print.Print;

/** Prints a template instead of showing it: {@code pdf:assessment/result} takes title and main part of that page. */
@Component
class PdfViews implements ViewResolver, Ordered {

    private static final String FRAME = "paper";
    private static final String SECONDS_TO_WAIT = "10";

    private final ThymeleafViewResolver pages;
    private final PdfRenderer renderer;
    private final Counter printed;
    private final Counter refused;

    PdfViews(ThymeleafViewResolver pages, PdfRenderer renderer, MeterRegistry meters) {
        this.pages = pages;
        this.renderer = renderer;
        this.printed = Counter.builder("twohats.pdfs.printed")
                .description("Sheets printed as PDF")
                .register(meters);
        this.refused = Counter.builder("twohats.pdfs.refused")
                .description("Sheets not printed since too many others were")
                .register(meters);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
        if (!name.startsWith(Print.VIEW)) {
            return null;
        }
        View frame = pages.resolveViewName(FRAME, locale);
        return frame == null ? null : new PdfView(frame, name.substring(Print.VIEW.length()));
    }

    private final class PdfView implements View {

        private final View frame;
        private final String template;

        private PdfView(View frame, String template) {
            this.frame = frame;
            this.template = template;
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_PDF_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Map<String, Object> content = new HashMap<>(model == null ? Map.of() : model);
            content.put("template", template);
            Print print = (Print) content.get(Print.ATTRIBUTE);
            if (print == null) {
                throw new IllegalStateException("nobody said how to print " + template);
            }
            Proof proof = new Proof(response);
            frame.render(content, request, proof);
            try {
                byte[] sheet = renderer.pdf(proof.text(), print.paper());
                printed.increment();
                send(sheet, print, response);
            } catch (PressBusy busy) {
                refused.increment();
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
