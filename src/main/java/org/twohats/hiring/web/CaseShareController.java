package org.twohats.hiring.web;

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
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringService;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/** Where owners let others see a recommendation, and take that back. */
@Controller
@RequestMapping("/hiring/{case}")
class CaseShareController {

    private final HiringService hiring;

    CaseShareController(HiringService hiring) {
        this.hiring = hiring;
    }

    @GetMapping({"/share", "/unshare"})
    ModelAndView page(
            VisitorKey key,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return sharePage(key, id, locale).addObject("refused", refused != null);
    }

    /** Exactly what others would see, before anybody else can. */
    @GetMapping("/share/preview")
    ModelAndView preview(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        Consultation consultation = hiring.complete(visitor, id);
        return new ModelAndView(
                        SharedRecommendationPage.TEMPLATE,
                        "exhibit",
                        SharedRecommendationPage.of(consultation, hiring.words(consultation.book(), locale), locale))
                .addObject("preview", true);
    }

    @PostMapping("/share")
    ModelAndView share(
            VisitorKey key,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        if (!new SentForm(sent).holdsOnly()) {
            return unprocessable(key, id, locale);
        }
        hiring.share(key, id);
        return new ModelAndView("redirect:/hiring/{case}/share", Map.of("case", id));
    }

    @PostMapping("/unshare")
    ModelAndView unshare(
            VisitorKey key,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        if (!new SentForm(sent).holdsOnly()) {
            return unprocessable(key, id, locale);
        }
        hiring.unshare(key.holder(), id);
        return new ModelAndView("redirect:/hiring/{case}/share", Map.of("case", id));
    }

    private ModelAndView unprocessable(VisitorKey key, UUID id, Locale locale) {
        ModelAndView again = sharePage(key, id, locale).addObject("problem", true);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView sharePage(VisitorKey key, UUID id, Locale locale) {
        Consultation consultation = hiring.complete(key.holder(), id);
        return new ModelAndView(
                "hiring/share",
                "share",
                CaseSharePage.of(
                        consultation,
                        hiring.shared(key.holder(), id),
                        key,
                        hiring.words(consultation.book(), locale),
                        locale));
    }
}
