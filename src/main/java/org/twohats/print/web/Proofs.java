package org.twohats.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pulls proofs: prints title and main part of a template into the frame of a sheet. */
@Component
class Proofs {

    private static final String FRAME = "paper";

    private final ThymeleafViewResolver pages;

    Proofs(ThymeleafViewResolver pages) {
        this.pages = pages;
    }

    /** The page as markup. */
    String pull(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Locale locale = RequestContextUtils.getLocale(request);
        View frame = pages.resolveViewName(FRAME, locale);
        if (frame == null) {
            throw new IllegalStateException("the frame of sheets is missing");
        }
        Map<String, Object> content = new HashMap<>(model == null ? Map.of() : model);
        content.put("template", template);
        Proof proof = new Proof(response);
        frame.render(content, request, proof);
        return proof.text();
    }
}
