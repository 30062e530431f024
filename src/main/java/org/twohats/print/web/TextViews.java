package org.twohats.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.twohats.print.Bundle.Form;
import org.twohats.print.Print;
import org.twohats.print.Typescript;

/** Writes a template down as text instead of showing it: {@code md:} as Markdown, {@code txt:} as plain text. */
@Component
class TextViews implements ViewResolver, Ordered {

    private final Proofs proofs;

    TextViews(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(Print.MARKDOWN)) {
            return new TextView(name.substring(Print.MARKDOWN.length()), Form.MARKDOWN);
        }
        return name.startsWith(Print.PLAIN) ? new TextView(name.substring(Print.PLAIN.length()), Form.PLAIN) : null;
    }

    private final class TextView implements View {

        private final String template;
        private final Form form;

        private TextView(String template, Form form) {
            this.template = template;
            this.form = form;
        }

        @Override
        public String getContentType() {
            return form == Form.MARKDOWN ? "text/markdown;charset=UTF-8" : "text/plain;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Print print = model == null ? null : (Print) model.get(Print.ATTRIBUTE);
            if (print == null) {
                throw new IllegalStateException("nobody said what to call " + template);
            }
            byte[] text = Typescript.of(form, proofs.pull(template, model, request, response))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(text.length);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + print.name() + form.ending() + "\"");
            response.getOutputStream().write(text);
        }
    }
}
