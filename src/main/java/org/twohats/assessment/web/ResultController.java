package org.twohats.assessment.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.assessment.AssessmentService;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.ResultWordings;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.visitor.Visitor;

/** Shows a result to its owner, as a page, as a sheet to keep and in a form that other programs can read. */
@Controller
@RequestMapping("/results")
class ResultController {

    private static final String PAGE = "assessment/result";
    private static final String FILE = "two-hats-result-";

    private final AssessmentService assessment;
    private final ResultWordings wordings;

    ResultController(AssessmentService assessment, ResultWordings wordings) {
        this.assessment = assessment;
        this.wordings = wordings;
    }

    @GetMapping({"/{sitting}", "/{sitting}/continue"})
    ModelAndView page(
            Visitor visitor,
            @PathVariable UUID sitting,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return page(PAGE, assessment.result(visitor, sitting), locale)
                .addObject("shared", assessment.shared(visitor, sitting).isPresent())
                .addObject("refused", refused != null);
    }

    /** From a quick result to all questions. */
    @PostMapping("/{sitting}/continue")
    ModelAndView goOn(Visitor visitor, @PathVariable UUID sitting) {
        UUID continued = assessment.goOn(visitor, sitting).sitting().id();
        return new ModelAndView("redirect:/questionnaire/{sitting}", Map.of("sitting", continued));
    }

    /** The page, to keep: as it stands on the screen, with everything unfolded. */
    @GetMapping("/{sitting}.pdf")
    ModelAndView sheet(
            Visitor visitor,
            @PathVariable UUID sitting,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Outcome outcome = assessment.result(visitor, sitting);
        Paper size = Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return page(Print.VIEW + PAGE, outcome, locale)
                .addObject("shared", false)
                .addObject(Print.ATTRIBUTE, new Print(size, FILE + Days.numbered(outcome.finishedAt())));
    }

    @GetMapping(path = "/{sitting}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ResultExport> export(Visitor visitor, @PathVariable UUID sitting) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(ResultExport.of(assessment.result(visitor, sitting)));
    }

    private ModelAndView page(String view, Outcome outcome, Locale locale) {
        return new ModelAndView(view, "result", ResultPage.of(outcome, wordings.in(locale), locale))
                .addObject("course", Course.of(outcome.questionnaire(), assessment, locale));
    }
}
