package org.twohats.site.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Tells browsers what our pages never do, so that they refuse it should somebody else's words ever try.
 *
 * <p>{@link FrontDoor} puts them on every answer: on pages and files, and on refusals that no page ever saw.
 */
@Component
class SafetyHeaders {

    private final Map<String, String> headers = new LinkedHashMap<>();

    SafetyHeaders(Settings settings) {
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        if (settings.isSecure()) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    void each(BiConsumer<String, String> header) {
        headers.forEach(header);
    }
}
