package org.twohats.hiring.web;

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

/** What if? A copy of a case, in which answers can be changed while the first one stays as it is. */
@Controller
@RequestMapping("/hiring/{case}/copy")
class CaseCopyController {

    private final HiringService hiring;

    CaseCopyController(HiringService hiring) {
        this.hiring = hiring;
    }

    @GetMapping
    ModelAndView ask(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String name) {
        return page(hiring.consultation(visitor, id), UUID.randomUUID(), refused == null ? "" : name)
                .addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView copy(
            Visitor visitor, @PathVariable("case") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        SentName name = SentName.of(new SentForm(sent), "copy");
        if (name.name().isEmpty()) {
            ModelAndView again = page(hiring.consultation(visitor, id), name.id(), name.typed())
                    .addObject("problem", name.problem());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        hiring.copy(visitor, id, name.id(), name.name().get());
        return new ModelAndView("redirect:/hiring/{copy}/check", Map.of("copy", name.id()));
    }

    private static ModelAndView page(Consultation consultation, UUID copy, String typed) {
        return new ModelAndView("hiring/copy", "id", consultation.hiringCase().id())
                .addObject("name", consultation.hiringCase().name().value())
                .addObject("copy", copy)
                .addObject("typed", typed)
                .addObject("complete", consultation.isComplete());
    }
}
