package org.twohats.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Gives every status a page in plain words, whatever the client says it accepts; whoever asked for JSON gets the same
 * words as RFC 9457 has them. They need neither database nor session, and say nothing of what went wrong inside.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404, 405, 410, 413, 422, 429, 500, 503);

    private final MessageSource messages;
    private final JacksonJsonView problem = new JacksonJsonView();

    ErrorPages(MessageSource messages) {
        this.messages = messages;
        problem.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        problem.setDisableCaching(false);
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        HttpStatus status = status(request);
        int words = WITH_OWN_WORDS.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        ModelAndView said = askedForJson(request)
                ? new ModelAndView(problem)
                        .addObject("status", status.value())
                        .addObject("title", messages.getMessage("error." + words + ".heading", null, locale))
                        .addObject("detail", messages.getMessage("error." + words, null, locale))
                : new ModelAndView("site/error", "words", words);
        if (status.is5xxServerError()) {
            said.addObject("reference", request.getAttribute(RequestIds.ATTRIBUTE));
        }
        said.setStatus(status);
        return said;
    }

    /** By the address alone, as everywhere here. */
    private static boolean askedForJson(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.endsWith(".json");
    }

    /** Whoever asks for the address of this page itself finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
