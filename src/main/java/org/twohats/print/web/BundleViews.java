package org.twohats.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.twohats.print.Bundle;
import org.twohats.print.Bundle.Form;
import org.twohats.print.PdfRenderer;
import org.twohats.print.PressBusy;
import org.twohats.print.Typescript;

/** Sends several sheets and files as one. Each goes out as soon as it is made, so that only one is ever in memory. */
@Component
class BundleViews implements ViewResolver, Ordered, View {

    private final Proofs proofs;
    private final PdfRenderer renderer;
    private final PressMeters meters;

    BundleViews(Proofs proofs, PdfRenderer renderer, PressMeters meters) {
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
        return name.equals(Bundle.VIEW) ? this : null;
    }

    @Override
    public String getContentType() {
        return "application/zip";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (model == null || !(model.get(Bundle.ATTRIBUTE) instanceof Bundle bundle)) {
            throw new IllegalStateException("nobody said what is in the bundle");
        }
        try (PdfRenderer.Press press = renderer.press()) {
            response.setContentType(getContentType());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bundle.fileName() + "\"");
            ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
            for (Bundle.File file : bundle.files()) {
                byte[] content = file instanceof Bundle.Page page
                        ? content(page, bundle, press, model, request, response)
                        : ((Bundle.Words) file).words().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(LocalDateTime.ofInstant(bundle.made(), ZoneOffset.UTC));
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
                zip.flush();
            }
            zip.finish();
        } catch (PressBusy busy) {
            meters.refused();
            response.setHeader(HttpHeaders.RETRY_AFTER, PdfViews.SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private byte[] content(
            Bundle.Page page,
            Bundle bundle,
            PdfRenderer.Press press,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Map<String, Object> told = new HashMap<>(model);
        told.putAll(page.more());
        String proof = proofs.pull(page.template(), told, request, response);
        page.more().keySet().forEach(request::removeAttribute);
        if (page.form() != Form.PDF) {
            return Typescript.of(page.form(), proof).getBytes(StandardCharsets.UTF_8);
        }
        byte[] sheet = press.pdf(proof, bundle.paper());
        meters.printed();
        return sheet;
    }
}
