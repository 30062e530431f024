package org.twohats.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A form that a page of another site sent, if the browser says so, as all do since 2023. Links from elsewhere are welcome.
 * Where the browser says nothing, the form's token alone decides.
 */
final class SentFromElsewhere implements RequestMatcher {

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @Override
    public boolean matches(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from != null && ELSEWHERE.contains(from) && HttpMethod.POST.matches(request.getMethod());
    }
}
