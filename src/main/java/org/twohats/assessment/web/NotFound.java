package org.twohats.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.twohats.assessment.NoSuchItem;
import org.twohats.assessment.NoSuchSitting;

/** One answer to everything that is not there, not the visitor's, or not even an address. */
@ControllerAdvice(basePackageClasses = NotFound.class)
class NotFound {

    @ExceptionHandler({NoSuchSitting.class, NoSuchItem.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
