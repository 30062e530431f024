package org.twohats.matrix.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.visitor.VisitorKey;

/** Where the owner makes the links by which others read or edit a matrix, and takes them back. */
@Controller
@RequestMapping("/matrices/{matrix}")
class LinksController {

    /** What a form may name, and what it is a link to. */
    private static final Map<String, String> KINDS =
            Map.of("reading", MatrixService.READING, "editing", MatrixService.EDITING);

    private final MatrixService matrices;

    LinksController(MatrixService matrices) {
        this.matrices = matrices;
    }

    @GetMapping({"/share", "/unshare"})
    ModelAndView page(
            VisitorKey key,
            @PathVariable UUID matrix,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return view(key, matrix, locale).addObject("refused", refused != null);
    }

    @PostMapping("/share")
    ModelAndView share(
            VisitorKey key,
            @PathVariable UUID matrix,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Optional<String> kind = kind(fields);
        kind.ifPresent(known -> matrices.share(key, matrix, known));
        return kind.isPresent() ? back(matrix) : refused(key, matrix, locale);
    }

    @PostMapping("/unshare")
    ModelAndView unshare(
            VisitorKey key,
            @PathVariable UUID matrix,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Optional<String> kind = kind(fields);
        kind.ifPresent(known -> matrices.unshare(key.holder(), matrix, known));
        return kind.isPresent() ? back(matrix) : refused(key, matrix, locale);
    }

    private static Optional<String> kind(MultiValueMap<String, String> fields) {
        Sent sent = new Sent(fields);
        return sent.isOnly(List.of("link")) ? Optional.ofNullable(KINDS.get(sent.text("link"))) : Optional.empty();
    }

    private static ModelAndView back(UUID matrix) {
        return new ModelAndView("redirect:/matrices/{matrix}/share", Map.of("matrix", matrix));
    }

    private ModelAndView refused(VisitorKey key, UUID matrix, Locale locale) {
        ModelAndView page = view(key, matrix, locale).addObject("problem", true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView view(VisitorKey key, UUID matrix, Locale locale) {
        Opened opened = matrices.openOwn(key.holder(), matrix);
        return new ModelAndView("matrix/share", "matrix", MatrixPage.of(opened, locale))
                .addObject("links", List.of(link(key, matrix, "reading"), link(key, matrix, "editing")));
    }

    private Link link(VisitorKey key, UUID matrix, String kind) {
        return new Link(
                kind,
                matrices.shared(key.holder(), matrix, KINDS.getOrDefault(kind, ""))
                        .map(share -> share.token(key).value()));
    }

    /** @param token what the link ends with, or nothing where there is none */
    record Link(String kind, Optional<String> token) {}
}
