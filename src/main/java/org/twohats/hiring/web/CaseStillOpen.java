package org.twohats.hiring.web;

import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.hiring.NotAsked;

/** Whoever asks for a recommendation, or for what follows from it, too early goes on with the questions. */
@ControllerAdvice
class CaseStillOpen {

    @ExceptionHandler
    ModelAndView open(NotAsked e) {
        return new ModelAndView(
                "redirect:/hiring/{case}/{factor}",
                Map.of(
                        "case",
                        e.consultation().hiringCase().id(),
                        "factor",
                        e.consultation().next().orElseThrow().key()));
    }
}
