package org.twohats.hiring.web;

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
import org.twohats.hiring.CaseComparison;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringService;
import org.twohats.visitor.Visitor;

/** Shows two cases of one visitor side by side. */
@Controller
@RequestMapping("/hiring/compare")
class CaseCompareController {

    private final HiringService hiring;

    CaseCompareController(HiringService hiring) {
        this.hiring = hiring;
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
        CaseComparison comparison = hiring.compare(visitor, first, second);
        return new ModelAndView(
                "hiring/compare",
                "compare",
                CaseComparePage.of(
                        comparison,
                        hiring.words(comparison.first().book(), locale),
                        hiring.words(comparison.second().book(), locale),
                        locale));
    }

    private ModelAndView choose(Visitor visitor, @Nullable UUID first, @Nullable UUID second, Locale locale) {
        List<Consultation> complete =
                hiring.all(visitor).stream().filter(Consultation::isComplete).toList();
        return new ModelAndView(
                "hiring/choose",
                "choose",
                CaseChoicePage.of(complete, first, second, book -> hiring.words(book, locale), locale));
    }
}
