package org.twohats.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is larger than any form here, before anything reads it, and one that does not say how large it is;
 * browsers always do. Few pages take long texts, and one takes a file: Tomcat counts there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    private static final DataSize LIMIT = DataSize.ofKilobytes(64);

    /** Five texts of 4,000 letters, each of twelve bytes where a script is far from ours. */
    private static final DataSize LIMIT_OF_LONG_TEXTS = DataSize.ofKilobytes(256);

    private static final DataSize LIMIT_OF_FILES = DataSize.ofKilobytes(1100);
    private static final Pattern TAKES_LONG_TEXTS = Pattern.compile("/hiring/[0-9a-f-]{36}/kit/.+/edit");
    private static final Pattern TAKES_FILES = Pattern.compile("/matrices/[0-9a-f-]{36}/import");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String page = request.getRequestURI().substring(request.getContextPath().length());
        DataSize limit = limit(page);
        if (request.getContentLengthLong() > limit.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        if (limit.equals(LIMIT) && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static DataSize limit(String page) {
        if (TAKES_FILES.matcher(page).matches()) {
            return LIMIT_OF_FILES;
        }
        return TAKES_LONG_TEXTS.matcher(page).matches() ? LIMIT_OF_LONG_TEXTS : LIMIT;
    }
}
