package org.twohats.matrix.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.visitor.Visitor;

/** A matrix with its health check, and what can be done with the whole of it. */
@Controller
@RequestMapping("/matrices")
class MatrixController {

    private final MatrixService matrices;

    MatrixController(MatrixService matrices) {
        this.matrices = matrices;
    }

    /** @param saved the key of the row that was just saved, or nothing */
    @GetMapping("/{matrix}")
    ModelAndView page(
            Visitor visitor, @PathVariable UUID matrix, @RequestParam(defaultValue = "") String saved, Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        String name = opened.matrix()
                .find(saved)
                .map(MatrixService.words(opened, locale)::duty)
                .orElse("");
        return new ModelAndView("matrix/matrix", "matrix", MatrixPage.of(opened, locale))
                .addObject("saved", name)
                .addObject("savedKey", name.isEmpty() ? "" : saved);
    }

    @GetMapping(path = "/{matrix}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MatrixExport> export(Visitor visitor, @PathVariable UUID matrix) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(MatrixExport.of(matrices.open(visitor, matrix).matrix()));
    }

    @GetMapping("/{matrix}/reset")
    ModelAndView askToReset(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return new ModelAndView("matrix/reset", "matrix", MatrixPage.of(matrices.openOwn(visitor, matrix), locale))
                .addObject("refused", refused != null);
    }

    @PostMapping("/{matrix}/reset")
    ModelAndView reset(Visitor visitor, @PathVariable UUID matrix) {
        matrices.resetAll(visitor, matrix);
        return new ModelAndView("redirect:/matrices/{matrix}", Map.of("matrix", matrix));
    }

    @GetMapping("/{matrix}/delete")
    ModelAndView askToDelete(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        boolean shared = matrices.shared(visitor).contains(matrix);
        return new ModelAndView("matrix/delete", "matrix", MatrixPage.of(opened, locale))
                .addObject("shared", shared)
                .addObject("refused", refused != null);
    }

    @PostMapping("/{matrix}/delete")
    ModelAndView delete(Visitor visitor, @PathVariable UUID matrix) {
        matrices.delete(visitor, matrix);
        return new ModelAndView("redirect:/mine", Map.of("gone", "one"));
    }
}
