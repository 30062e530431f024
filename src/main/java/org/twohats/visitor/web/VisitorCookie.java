package org.twohats.visitor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.twohats.visitor.VisitorKey;

/**
 * Carries the visitor's key: {@code __Host-visitor} and Secure, or plain {@code visitor} where the public address is
 * http and a browser would drop the former.
 */
@Component
class VisitorCookie {

    /** Longer than anything is kept; browsers cut it to 400 days. */
    private static final Duration LASTS = Duration.ofDays(400);

    private final SecureRandom random = new SecureRandom();
    private final boolean secure;
    private final String name;

    VisitorCookie(@Value("${two-hats.public-address}") URI publicAddress) {
        this.secure = "https".equals(publicAddress.getScheme());
        this.name = secure ? "__Host-visitor" : "visitor";
    }

    Optional<VisitorKey> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .flatMap(cookie -> VisitorKey.parse(cookie.getValue()));
    }

    /** A key that opens nothing yet. */
    VisitorKey unused() {
        return VisitorKey.random(random);
    }

    VisitorKey welcome(HttpServletRequest request, HttpServletResponse response) {
        VisitorKey key = read(request).orElseGet(this::unused);
        give(key, response);
        return key;
    }

    /** From now on the browser holds this key, in place of any other. */
    void give(VisitorKey key, HttpServletResponse response) {
        set(key.value(), LASTS, response);
    }

    /** From now on the browser holds no key. */
    void take(HttpServletResponse response) {
        set("", Duration.ZERO, response);
    }

    private void set(String value, Duration lasts, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(lasts)
                        .build()
                        .toString());
    }
}
