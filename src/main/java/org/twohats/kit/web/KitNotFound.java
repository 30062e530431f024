package org.twohats.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.twohats.hiring.NoSuchCase;
import org.twohats.matrix.NoSuchMatrix;

/** One answer to everything that is not there, not the visitor's, or not even an address. */
@ControllerAdvice(basePackageClasses = KitNotFound.class)
class KitNotFound {

    @ExceptionHandler({
        NoSuchCase.class,
        NoSuchMatrix.class,
        NoSuchDocument.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
