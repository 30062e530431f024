package org.twohats.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.Questionnaire;
import org.twohats.visitor.Visitor;

/** Where owners delete a result, or answers that they did not finish. */
@Controller
@RequestMapping("/results/{sitting}/delete")
class DeleteController {

    private final AssessmentService assessment;

    DeleteController(AssessmentService assessment) {
        this.assessment = assessment;
    }

    @GetMapping
    ModelAndView ask(
            Visitor visitor,
            @PathVariable UUID sitting,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        Questionnaire questionnaire = assessment.questionnaire(visitor, sitting);
        return new ModelAndView("assessment/delete", "sitting", sitting)
                .addObject("finished", questionnaire.sitting().isFinished())
                .addObject("answered", questionnaire.sitting().responses().size())
                .addObject("begunOn", Days.written(questionnaire.sitting().startedAt(), locale))
                .addObject("continued", assessment.continued(visitor, sitting).isPresent())
                .addObject("shared", assessment.shared(visitor, sitting).isPresent())
                .addObject("refused", refused != null);
    }

    /** The browser forgets what it has kept of our pages, so that going back does not show the result again. */
    @PostMapping
    ModelAndView delete(Visitor visitor, @PathVariable UUID sitting, HttpServletResponse response) {
        assessment.delete(visitor, sitting);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return new ModelAndView("redirect:/mine", Map.of("gone", "one"));
    }
}
