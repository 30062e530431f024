package org.twohats.assessment.web;

import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.assessment.NotReached;

/** Whoever asks for a result too early goes on with the questions. */
@ControllerAdvice(basePackageClasses = TooEarly.class)
class TooEarly {

    @ExceptionHandler
    ModelAndView unfinished(NotReached e) {
        return new ModelAndView(
                "redirect:/questionnaire/{sitting}",
                Map.of("sitting", e.questionnaire().sitting().id()));
    }
}
