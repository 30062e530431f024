package org.twohats.guide.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twohats.guide.Chapter;
import org.twohats.guide.Guide;
import org.twohats.guide.Guides;
import org.twohats.guide.NoSuchChapter;

/** The guide to the two roles. Everything was read and set when the program started. */
@Controller
class GuideController {

    private final Guides guides;

    GuideController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/roles")
    String opening(Model model, Locale locale) {
        Guide guide = guides.in(locale);
        return page(guide, guide.opening(), model);
    }

    @GetMapping("/roles/{chapter}")
    String chapter(@PathVariable String chapter, Model model, Locale locale) {
        Guide guide = guides.in(locale);
        return page(guide, guide.chapter(chapter), model);
    }

    private static String page(Guide guide, Chapter chapter, Model model) {
        model.addAttribute("guide", guide);
        model.addAttribute("chapter", chapter);
        model.addAttribute("prose", chapter.prose());
        return "guide/chapter";
    }

    @ExceptionHandler(NoSuchChapter.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
