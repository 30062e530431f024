package org.twohats.admission.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.twohats.admission.AdmissionService;

/** Stands where something is begun, and nowhere else: whoever has begun is never stopped on the way. */
@Component
class Turnstile implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);
    private static final String[] BEGINNINGS = {"/questionnaire", "/hiring", "/matrices", "/hiring/*/kit/matrix"};

    private final AdmissionService admission;
    private final Counter refused;

    Turnstile(AdmissionService admission, MeterRegistry meters) {
        this.admission = admission;
        this.refused = Counter.builder("twohats.starts.refused")
                .description("Times that somebody had begun too much within an hour to begin more")
                .register(meters);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(BEGINNINGS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return true;
        }
        Optional<Duration> wait = admission.admit(request.getRemoteAddr());
        if (wait.isEmpty()) {
            return true;
        }
        refused.increment();
        LOG.warn(
                "More was begun from one address than two-hats.starts-per-hour allows. If every visitor seems to have that"
                        + " address, it is your proxy's: see \"Behind a proxy\" in docs/operations.md");
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }
}
