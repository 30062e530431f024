package org.twohats.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWordings;
import org.twohats.visitor.Visitor;

/** Shows two results of one person side by side. */
@Controller
@RequestMapping("/mine/compare")
class CompareController {

    private final AssessmentService assessment;
    private final ResultWordings wordings;

    CompareController(AssessmentService assessment, ResultWordings wordings) {
        this.assessment = assessment;
        this.wordings = wordings;
    }

    @GetMapping
    ModelAndView compare(
            Visitor visitor,
            @RequestParam(required = false) @Nullable UUID first,
            @RequestParam(required = false) @Nullable UUID second,
            Locale locale) {
        if (first == null || second == null) {
            return choose(visitor, first, second, locale);
        }
        if (first.equals(second)) {
            ModelAndView again = choose(visitor, first, second, locale).addObject("problem", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView(
                "assessment/compare",
                "compare",
                ComparePage.of(assessment.compare(visitor, first, second), wordings.in(locale), locale));
    }

    private ModelAndView choose(Visitor visitor, @Nullable UUID first, @Nullable UUID second, Locale locale) {
        List<Outcome> results = assessment.all(visitor).stream()
                .filter(one -> one.sitting().isFinished())
                .map(assessment::result)
                .toList();
        return new ModelAndView(
                "assessment/choose", "choose", ChoosePage.of(results, first, second, wordings.in(locale), locale));
    }
}
