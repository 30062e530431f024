package org.twohats.visitor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.visitor.Belonging;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;
import org.twohats.visitor.VisitorService;

/**
 * The private link, by which people take up on another device what they began on this one. It holds their key, so it is
 * shown on a page of its own and nowhere else.
 */
@Controller
@RequestMapping("/return")
class ReturnController {

    private final VisitorService visitors;
    private final VisitorCookie cookie;

    ReturnController(VisitorService visitors, VisitorCookie cookie) {
        this.visitors = visitors;
        this.cookie = cookie;
    }

    /** A key that owns nothing leads nowhere, and is not shown. */
    @GetMapping
    ModelAndView link(VisitorKey key, Locale locale) {
        MinePage mine = MinePage.of(visitors.belongings(key.holder(), locale), locale);
        ModelAndView page = new ModelAndView("visitor/link", "mine", mine);
        return mine.isEmpty() ? page : page.addObject("key", key.value());
    }

    /** Asks, since a link that is merely looked at changes nothing. */
    @GetMapping("/{key}")
    ModelAndView ask(
            Visitor visitor,
            @PathVariable String key,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        VisitorKey kept = kept(key, locale);
        boolean here = kept.holder().equals(visitor);
        return new ModelAndView("visitor/return", "mine", MinePage.of(belongings(kept, locale), locale))
                .addObject("key", kept.value())
                .addObject("here", here)
                .addObject(
                        "others",
                        here ? 0 : visitors.belongings(visitor, locale).size())
                .addObject("refused", refused != null);
    }

    /**
     * From now on this browser holds the key of the link. What it owned before is not added to it: whoever sends somebody
     * a link of their own would otherwise get at what that person has answered.
     */
    @PostMapping("/{key}")
    String takeUp(@PathVariable String key, Locale locale, HttpServletResponse response) {
        cookie.give(kept(key, locale), response);
        return "redirect:/mine";
    }

    private VisitorKey kept(String key, Locale locale) {
        return VisitorKey.parse(key)
                .filter(parsed -> !belongings(parsed, locale).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Belonging> belongings(VisitorKey key, Locale locale) {
        return visitors.belongings(key.holder(), locale);
    }
}
