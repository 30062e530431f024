package org.twohats.hiring.web;

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
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringService;
import org.twohats.visitor.Visitor;

/** Where owners delete a case. */
@Controller
@RequestMapping("/hiring/{case}/delete")
class CaseDeleteController {

    private final HiringService hiring;

    CaseDeleteController(HiringService hiring) {
        this.hiring = hiring;
    }

    @GetMapping
    ModelAndView ask(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        Consultation consultation = hiring.consultation(visitor, id);
        return new ModelAndView("hiring/delete", "id", id)
                .addObject("complete", consultation.isComplete())
                .addObject("name", consultation.hiringCase().name().value())
                .addObject(
                        "answered",
                        consultation.hiringCase().situation().answers().size())
                .addObject("begunOn", CaseDays.written(consultation.hiringCase().startedAt(), locale))
                .addObject("shared", hiring.shared(visitor, id).isPresent())
                .addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView delete(Visitor visitor, @PathVariable("case") UUID id) {
        hiring.delete(visitor, id);
        return new ModelAndView("redirect:/mine", Map.of("gone", "one"));
    }
}
