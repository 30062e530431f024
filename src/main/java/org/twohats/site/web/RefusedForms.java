package org.twohats.site.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Shows a form again when its token is missing or stale, with what was chosen, instead of a bare refusal.
 *
 * <p>The request goes on to the page of the same address as if it had been asked for, with the attribute
 * {@code refused}; nothing is stored. What another site sent is not shown again: that site would have made the choice.
 */
@Component
class RefusedForms implements AccessDeniedHandler {

    private final SentFromElsewhere elsewhere = new SentFromElsewhere();
    private final ObjectProvider<HandlerMapping> pages;
    private final ObjectProvider<HandlerMapping> files;
    private final Counter fromElsewhere;
    private final Counter withoutToken;

    /** Pages and files are asked for late, since the security of the site is made before them. */
    RefusedForms(
            MeterRegistry meters,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<HandlerMapping> pages,
            @Qualifier("resourceHandlerMapping") ObjectProvider<HandlerMapping> files) {
        this.pages = pages;
        this.files = files;
        this.fromElsewhere = counter("elsewhere", meters);
        this.withoutToken = counter("token", meters);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException) || elsewhere.matches(request)) {
            fromElsewhere.increment();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!HttpMethod.POST.matches(request.getMethod()) || !takesForms(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        withoutToken.increment();
        request.setAttribute("refused", true);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String page = request.getRequestURI().substring(request.getContextPath().length());
        request.getRequestDispatcher(page).forward(new AsPage(request), response);
    }

    /** Not so where there is a page without a form, or a file; what is nowhere is told so by the page for that. */
    private boolean takesForms(HttpServletRequest request) throws ServletException {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return pages.getObject().getHandler(request) != null
                    || files.getObject().getHandler(request) == null;
        } catch (HttpRequestMethodNotSupportedException e) {
            return false;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Counter counter(String why, MeterRegistry meters) {
        return Counter.builder("twohats.forms.refused")
                .description("Forms not taken: sent from another site or to a closed address, or with a lost token")
                .tag("why", why)
                .register(meters);
    }

    private static final class AsPage extends HttpServletRequestWrapper {

        private AsPage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
