package org.twohats.hiring.web;

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
import org.twohats.hiring.Consultation;
import org.twohats.hiring.Factor;
import org.twohats.hiring.HiringService;
import org.twohats.hiring.NotAsked;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.Welcomed;

/** From the start page through the questions to the page on which all answers are checked. */
@Controller
@RequestMapping("/hiring")
class HiringController {

    private final HiringService hiring;

    HiringController(HiringService hiring) {
        this.hiring = hiring;
    }

    @GetMapping
    ModelAndView start(
            @Welcomed Visitor visitor,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String name,
            Locale locale) {
        return startPage(visitor, UUID.randomUUID(), refused == null ? "" : name, locale)
                .addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView open(@Welcomed Visitor visitor, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        SentName name = SentName.of(new SentForm(sent), "case");
        if (name.name().isEmpty()) {
            return unprocessable(
                    startPage(visitor, name.id(), name.typed(), locale).addObject("problem", name.problem()));
        }
        return next(hiring.open(visitor, name.id(), name.name().get()));
    }

    @GetMapping("/{case}/{factor:[a-z-]+}")
    ModelAndView question(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @PathVariable String factor,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(name = SentAnswer.FIELD, defaultValue = "") List<String> levels,
            Locale locale) {
        Consultation consultation = hiring.consultation(visitor, id);
        Factor asked = factor(factor);
        if (!consultation.isReached(asked)) {
            return next(consultation);
        }
        FactorPage page = page(consultation, asked, locale);
        return refused == null
                ? questionPage(page)
                : questionPage(page.choosing(SentAnswer.known(asked, levels))).addObject("notice", "refused");
    }

    @PostMapping("/{case}/{factor:[a-z-]+}")
    ModelAndView answer(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @PathVariable String factor,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Consultation consultation = hiring.consultation(visitor, id);
        Factor asked = factor(factor);
        SentAnswer answer = SentAnswer.of(asked, new SentForm(sent));
        if (answer.answer().isEmpty() || answer.problem() != null) {
            SentAnswer.Problem problem = answer.problem() == null ? SentAnswer.Problem.UNKNOWN_VALUE : answer.problem();
            return unprocessable(questionPage(page(consultation, asked, locale).choosing(answer.chosen()))
                    .addObject("problem", problem.key()));
        }
        try {
            return next(hiring.answer(visitor, id, answer.answer().get()));
        } catch (NotAsked e) {
            return unprocessable(insteadOf(e.consultation(), locale));
        }
    }

    @GetMapping("/{case}/check")
    ModelAndView check(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        return checkPage(hiring.consultation(visitor, id), locale);
    }

    private ModelAndView startPage(Visitor visitor, UUID id, String name, Locale locale) {
        return new ModelAndView(
                "hiring/start",
                "start",
                CaseStartPage.of(hiring.inForce(), id, name, hiring.underWay(visitor), hiring.retention(), locale));
    }

    private FactorPage page(Consultation consultation, Factor factor, Locale locale) {
        return FactorPage.of(consultation, factor, hiring.words(consultation.book(), locale));
    }

    private static ModelAndView questionPage(FactorPage page) {
        return new ModelAndView("hiring/question", "asked", page);
    }

    private ModelAndView checkPage(Consultation consultation, Locale locale) {
        return new ModelAndView(
                "hiring/check",
                "check",
                CaseCheckPage.of(consultation, hiring.words(consultation.book(), locale), locale));
    }

    /** What is shown to someone who answers a question that nobody asked. */
    private ModelAndView insteadOf(Consultation consultation, Locale locale) {
        return consultation
                .next()
                .map(open -> questionPage(page(consultation, open, locale)))
                .orElseGet(() -> checkPage(consultation, locale))
                .addObject("notice", "order");
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView next(Consultation consultation) {
        UUID id = consultation.hiringCase().id();
        return consultation
                .next()
                .map(open ->
                        new ModelAndView("redirect:/hiring/{case}/{factor}", Map.of("case", id, "factor", open.key())))
                .orElseGet(() -> new ModelAndView("redirect:/hiring/{case}/check", Map.of("case", id)));
    }

    private static Factor factor(String key) {
        return Keyed.of(Factor.class, key).orElseThrow(NoSuchFactor::new);
    }
}
