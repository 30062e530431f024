package org.twohats.site.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.twohats.content.ContentFiles;
import org.twohats.content.Prose;

/** Home, and the pages of running text. */
@Controller
class PageController {

    private final ContentFiles files;
    private final Map<String, Prose> read = new ConcurrentHashMap<>();

    PageController(ContentFiles files) {
        this.files = files;
        for (String name : new String[] {"method", "example", "about", "accessibility", "privacy"}) {
            prose(name, Locale.ENGLISH);
        }
    }

    @GetMapping("/")
    String home() {
        return "site/home";
    }

    @GetMapping("/method")
    String method(Model model, Locale locale) {
        return prose("method", model, locale);
    }

    @GetMapping("/method/example")
    String example(Model model, Locale locale) {
        return prose("example", model, locale);
    }

    @GetMapping("/about")
    String about(Model model, Locale locale) {
        return prose("about", model, locale);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model, Locale locale) {
        return prose("accessibility", model, locale);
    }

    @GetMapping("/privacy")
    String privacy(Model model, Locale locale) {
        return prose("privacy", model, locale);
    }

    private String prose(String name, Model model, Locale locale) {
        model.addAttribute("page", name);
        model.addAttribute("prose", prose(name, locale));
        return "site/prose";
    }

    private Prose prose(String name, Locale locale) {
        return read.computeIfAbsent(name + "." + locale.getLanguage(), missing -> files.prose(name, locale));
    }
}
