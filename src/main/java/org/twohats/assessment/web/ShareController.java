package org.twohats.assessment.web;

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
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWordings;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;

/** Where owners let others see their result, and take that back. */
@Controller
@RequestMapping("/results/{sitting}")
class ShareController {

    private static final String BOX = "answers";

    private final AssessmentService assessment;
    private final ResultWordings wordings;

    ShareController(AssessmentService assessment, ResultWordings wordings) {
        this.assessment = assessment;
        this.wordings = wordings;
    }

    @GetMapping("/share")
    ModelAndView page(
            VisitorKey key,
            @PathVariable UUID sitting,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(name = BOX, defaultValue = "") String answers,
            Locale locale) {
        SharePage page = sharePage(key, sitting, locale);
        return refused == null
                ? view(page)
                : view(page.ticking(answers.equals(FormFields.TICKED))).addObject("refused", true);
    }

    /** Where a refused form leads that would have taken the link back. */
    @GetMapping("/unshare")
    ModelAndView page(
            VisitorKey key,
            @PathVariable UUID sitting,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return view(sharePage(key, sitting, locale)).addObject("refused", refused != null);
    }

    /** Exactly what others would see, before anybody else can. */
    @GetMapping("/share/preview")
    ModelAndView preview(
            Visitor visitor,
            @PathVariable UUID sitting,
            @RequestParam(name = BOX, defaultValue = "") String answers,
            Locale locale) {
        Outcome outcome = assessment.result(visitor, sitting);
        return new ModelAndView(
                        SharedResultPage.TEMPLATE,
                        "exhibit",
                        SharedResultPage.of(outcome, answers.equals(FormFields.TICKED), wordings.in(locale), locale))
                .addObject("preview", true);
    }

    @PostMapping("/share")
    ModelAndView share(
            VisitorKey key,
            @PathVariable UUID sitting,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Optional<Boolean> withAnswers = new FormFields(sent).ticked(BOX);
        if (withAnswers.isEmpty()) {
            ModelAndView again = view(sharePage(key, sitting, locale)).addObject("problem", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        assessment.share(key, sitting, withAnswers.get());
        return new ModelAndView("redirect:/results/{sitting}/share", Map.of("sitting", sitting));
    }

    @PostMapping("/unshare")
    ModelAndView unshare(Visitor visitor, @PathVariable UUID sitting) {
        assessment.unshare(visitor, sitting);
        return new ModelAndView("redirect:/results/{sitting}/share", Map.of("sitting", sitting));
    }

    private SharePage sharePage(VisitorKey key, UUID sitting, Locale locale) {
        Visitor visitor = key.holder();
        return SharePage.of(
                assessment.result(visitor, sitting),
                assessment.shared(visitor, sitting),
                key,
                wordings.in(locale),
                locale);
    }

    private static ModelAndView view(SharePage page) {
        return new ModelAndView("assessment/share", "share", page);
    }
}
