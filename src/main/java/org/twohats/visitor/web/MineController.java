package org.twohats.visitor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorService;

/** All that a visitor owns: the list, the export, and the way to erase it. */
@Controller
@RequestMapping
class MineController {

    private final VisitorService visitors;
    private final VisitorCookie cookie;

    MineController(VisitorService visitors, VisitorCookie cookie) {
        this.visitors = visitors;
        this.cookie = cookie;
    }

    /** @param gone what was just deleted: {@code one}, {@code all}, or nothing */
    @GetMapping("/mine")
    ModelAndView mine(Visitor visitor, @RequestParam(defaultValue = "") String gone, Locale locale) {
        return new ModelAndView("visitor/mine", "mine", page(visitor, locale))
                .addObject("gone", List.of("one", "all").contains(gone) ? gone : "");
    }

    @GetMapping(path = "/mine.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, List<?>> export(Visitor visitor) {
        return visitors.export(visitor);
    }

    @GetMapping("/mine/erase")
    ModelAndView ask(
            Visitor visitor,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return new ModelAndView("visitor/erase", "mine", page(visitor, locale)).addObject("refused", refused != null);
    }

    /**
     * The key goes as well, so that this browser is a stranger again, and what it has kept of our pages, so that going back
     * does not show them again.
     */
    @PostMapping("/mine/erase")
    String erase(Visitor visitor, HttpServletResponse response) {
        visitors.erase(visitor);
        cookie.take(response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return "redirect:/mine?gone=all";
    }

    private MinePage page(Visitor visitor, Locale locale) {
        return MinePage.of(visitors.belongings(visitor, locale), locale);
    }
}
