package org.twohats.hiring.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.hiring.HiringService;
import org.twohats.hiring.RuleBook;
import org.twohats.hiring.RuleWords;

/** Shows every rule of the edition in force, with its reason, its sources and how much it decides. */
@Controller
class HiringRulesController {

    private final HiringService hiring;
    private final MessageSource messages;
    private final Map<String, HiringRulesPage> pages = new ConcurrentHashMap<>();

    HiringRulesController(HiringService hiring, MessageSource messages) {
        this.hiring = hiring;
        this.messages = messages;
    }

    @GetMapping("/method/hiring")
    ModelAndView rules(Locale locale) {
        return new ModelAndView("hiring/rules", "book", page(locale));
    }

    /** What the rules rest on: the amounts that they use, and everyone whom they cite. */
    @GetMapping("/method/hiring/sources")
    ModelAndView sources(Locale locale) {
        return new ModelAndView("hiring/sources", "book", page(locale));
    }

    private HiringRulesPage page(Locale locale) {
        return pages.computeIfAbsent(locale.getLanguage(), missing -> read(locale));
    }

    private HiringRulesPage read(Locale locale) {
        RuleBook book = hiring.inForce();
        RuleWords words = hiring.words(book, locale);
        return HiringRulesPage.of(book, words, hiring.figures(book), new ConditionText(words, messages, locale));
    }
}
