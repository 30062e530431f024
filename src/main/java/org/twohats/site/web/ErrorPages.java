package org.twohats.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every status a page in plain words, whatever the client says it accepts. The page needs neither database nor
 * session, and says nothing of what went wrong inside.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404, 405, 410, 413, 422, 429, 500, 503);

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        HttpStatus status = status(request);
        int words = WITH_OWN_WORDS.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        ModelAndView page = new ModelAndView("site/error", Map.of("words", words));
        page.addObject("reference", status.is5xxServerError() ? request.getAttribute(RequestIds.ATTRIBUTE) : null);
        page.setStatus(status);
        return page;
    }

    /** Whoever asks for the address of this page itself finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
