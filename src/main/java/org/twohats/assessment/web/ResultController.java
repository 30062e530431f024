package org.twohats.assessment.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.ResultWordings;
import org.twohats.visitor.Visitor;

/** Shows a result to its owner, as a page and in a form that other programs can read. */
@Controller
@RequestMapping("/results")
class ResultController {

    private final AssessmentService assessment;
    private final ResultWordings wordings;

    ResultController(AssessmentService assessment, ResultWordings wordings) {
        this.assessment = assessment;
        this.wordings = wordings;
    }

    @GetMapping("/{sitting}")
    ModelAndView page(Visitor visitor, @PathVariable UUID sitting, Locale locale) {
        ResultPage page = ResultPage.of(assessment.result(visitor, sitting), wordings.in(locale), locale);
        return new ModelAndView("assessment/result", "result", page)
                .addObject("shared", assessment.shared(visitor, sitting).isPresent());
    }

    @GetMapping(path = "/{sitting}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ResultExport> export(Visitor visitor, @PathVariable UUID sitting) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(ResultExport.of(assessment.result(visitor, sitting)));
    }
}
