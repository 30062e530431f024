package org.twohats.matrix.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.twohats.matrix.NoSuchDuty;
import org.twohats.matrix.NoSuchMatrix;

/** One answer to everything that is not there, not the visitor's, or not even an address. */
@ControllerAdvice(basePackageClasses = NoMatrix.class)
class NoMatrix {

    @ExceptionHandler({NoSuchMatrix.class, NoSuchDuty.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
