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
import org.twohats.assessment.AlreadyFinished;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.NotReached;
import org.twohats.assessment.Questionnaire;
import org.twohats.instrument.Answer;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.instrument.ItemKey;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.Welcomed;

/** From the start page through the questions to the page on which all answers are checked. */
@Controller
@RequestMapping("/questionnaire")
class QuestionnaireController {

    private final AssessmentService assessment;

    QuestionnaireController(AssessmentService assessment) {
        this.assessment = assessment;
    }

    @GetMapping
    ModelAndView start(
            @Welcomed Visitor visitor,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String form,
            Locale locale) {
        boolean again = refused != null;
        return startPage(visitor, UUID.randomUUID(), again ? form : "", locale).addObject("refused", again);
    }

    @PostMapping
    ModelAndView begin(@Welcomed Visitor visitor, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        FormFields fields = new FormFields(sent);
        Optional<UUID> sitting = fields.only("sitting", "form").as(QuestionnaireController::id);
        Entry entry = fields.only("form", "sitting");
        Optional<Form> form = entry.as(key -> Keyed.of(Form.class, key));
        if (sitting.isEmpty() || form.isEmpty()) {
            return unprocessable(startPage(
                            visitor,
                            sitting.orElseGet(UUID::randomUUID),
                            form.map(Keyed::key).orElse(""),
                            locale)
                    .addObject("problem", entry.problemOrUnknown().key()));
        }
        Questionnaire begun = assessment.start(visitor, sitting.get(), form.get());
        return new ModelAndView(
                "redirect:/questionnaire/{sitting}",
                Map.of("sitting", begun.sitting().id()));
    }

    @GetMapping("/{sitting}")
    ModelAndView resume(Visitor visitor, @PathVariable UUID sitting) {
        Questionnaire questionnaire = assessment.questionnaire(visitor, sitting);
        return next(questionnaire, questionnaire.firstOpen());
    }

    @GetMapping("/{sitting}/{item}")
    ModelAndView question(
            Visitor visitor,
            @PathVariable UUID sitting,
            @PathVariable ItemKey item,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String answer,
            Locale locale) {
        Questionnaire questionnaire = assessment.questionnaire(visitor, sitting);
        Item asked = questionnaire.item(item);
        if (questionnaire.sitting().isFinished() || !questionnaire.isReached(asked)) {
            return next(questionnaire, questionnaire.firstOpen());
        }
        QuestionPage page = QuestionPage.of(questionnaire, asked, locale);
        return refused == null
                ? questionPage(page)
                : questionPage(page.choosing(answer)).addObject("notice", "refused");
    }

    @PostMapping("/{sitting}/{item}")
    ModelAndView answer(
            Visitor visitor,
            @PathVariable UUID sitting,
            @PathVariable ItemKey item,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Entry entry = new FormFields(sent).only("answer");
        Optional<Answer> answer = entry.as(key -> Keyed.of(Answer.class, key));
        if (answer.isEmpty()) {
            Questionnaire questionnaire = assessment.questionnaire(visitor, sitting);
            return unprocessable(questionPage(QuestionPage.of(questionnaire, questionnaire.item(item), locale))
                    .addObject("problem", entry.problemOrUnknown().key()));
        }
        try {
            Questionnaire questionnaire = assessment.answer(visitor, sitting, item, answer.get());
            return next(questionnaire, questionnaire.after(questionnaire.item(item)));
        } catch (NotReached e) {
            return firstOpenPage(e.questionnaire(), locale);
        } catch (AlreadyFinished e) {
            return unprocessable(new ModelAndView("assessment/finished", Map.of("sitting", sitting)));
        }
    }

    @GetMapping({"/{sitting}/check", "/{sitting}/finish"})
    ModelAndView check(
            Visitor visitor,
            @PathVariable UUID sitting,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        Questionnaire questionnaire = assessment.questionnaire(visitor, sitting);
        if (questionnaire.sitting().isFinished() || !questionnaire.isComplete()) {
            return next(questionnaire, questionnaire.firstOpen());
        }
        return new ModelAndView("assessment/check", "check", CheckPage.of(questionnaire, locale))
                .addObject("refused", refused != null);
    }

    @PostMapping("/{sitting}/finish")
    ModelAndView finish(Visitor visitor, @PathVariable UUID sitting, Locale locale) {
        try {
            assessment.finish(visitor, sitting);
            return new ModelAndView("redirect:/results/{sitting}");
        } catch (NotReached e) {
            return firstOpenPage(e.questionnaire(), locale);
        }
    }

    private ModelAndView startPage(Visitor visitor, UUID sitting, String chosen, Locale locale) {
        StartPage page = StartPage.of(
                assessment.editionInForce(),
                assessment::pace,
                sitting,
                assessment.underWay(visitor),
                chosen,
                assessment.retention(),
                locale);
        return new ModelAndView("assessment/start", "start", page);
    }

    private static ModelAndView questionPage(QuestionPage page) {
        return new ModelAndView("assessment/question", "question", page);
    }

    private static ModelAndView firstOpenPage(Questionnaire questionnaire, Locale locale) {
        Item open = questionnaire.firstOpen().orElseThrow();
        return unprocessable(
                questionPage(QuestionPage.of(questionnaire, open, locale)).addObject("notice", "order"));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView next(Questionnaire questionnaire, Optional<Item> item) {
        UUID sitting = questionnaire.sitting().id();
        if (questionnaire.sitting().isFinished()) {
            return new ModelAndView("redirect:/results/{sitting}", Map.of("sitting", sitting));
        }
        return item.map(open -> new ModelAndView(
                        "redirect:/questionnaire/{sitting}/{item}",
                        Map.of("sitting", sitting, "item", open.key().value())))
                .orElseGet(
                        () -> new ModelAndView("redirect:/questionnaire/{sitting}/check", Map.of("sitting", sitting)));
    }

    /** Only as the start page writes it; Java would read {@code 1-1-1-1-1} as well. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
