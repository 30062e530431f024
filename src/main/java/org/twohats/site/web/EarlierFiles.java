package org.twohats.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Leads from the address that a file had in another version to the one it has here. Pages of both versions are about while
 * one replaces the other, and in caches for longer.
 */
@Component
class EarlierFiles implements HandlerInterceptor {

    private static final Pattern WITH_HASH = Pattern.compile("(/.+)-[0-9a-f]{32}(\\.[a-z0-9]+)");

    private final ObjectProvider<ResourceUrlProvider> files;

    /** @param files looked for late, since they need what this is a part of */
    EarlierFiles(ObjectProvider<ResourceUrlProvider> files) {
        this.files = files;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        Matcher named = WITH_HASH.matcher(asked);
        if (!named.matches()) {
            return true;
        }
        String here = files.getObject().getForLookupPath(named.group(1) + named.group(2));
        if (here == null || here.equals(asked)) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + here);
        response.setStatus(HttpServletResponse.SC_FOUND);
        return false;
    }
}
