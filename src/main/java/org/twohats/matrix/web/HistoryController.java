package org.twohats.matrix.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.twohats.matrix.Change;
import org.twohats.matrix.Full;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Stale;
import org.twohats.visitor.Visitor;

/** What was changed in a matrix, and the way to take a change back. */
@Controller
@RequestMapping("/matrices/{matrix}/history")
class HistoryController {

    private final MatrixService matrices;

    HistoryController(MatrixService matrices) {
        this.matrices = matrices;
    }

    /** @param before only changes with a lower number, or all where it is none */
    @GetMapping
    ModelAndView page(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestParam(defaultValue = "") String before,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        int number = before.matches("[0-9]{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
        return view(visitor, matrix, number, locale).addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView takeBack(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Sent sent = new Sent(fields);
        String problem;
        try {
            if (sent.isOnly(List.of("change", "version"))) {
                matrices.takeBack(visitor, matrix, sent.number("change"), sent.number("version"));
                return new ModelAndView("redirect:/matrices/{matrix}/history", Map.of("matrix", matrix));
            }
            problem = "unknown";
        } catch (Stale e) {
            problem = "stale";
        } catch (Full e) {
            problem = "full";
        }
        ModelAndView page = view(visitor, matrix, Integer.MAX_VALUE, locale).addObject("problem", problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView view(Visitor visitor, UUID matrix, int before, Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        List<Change> changes = matrices.history(visitor, matrix, before, HistoryPage.ON_A_PAGE + 1);
        return new ModelAndView("matrix/history", "history", HistoryPage.of(opened, changes, locale));
    }
}
