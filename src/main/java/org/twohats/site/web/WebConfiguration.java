package org.twohats.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How pages are cached (docs/decisions/0023), in which languages they come, and that a redirect says "see other". */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT_BETWEEN = Duration.ofMinutes(10);
    private static final String[] PUBLIC_PAGES = {
        "/",
        "/roles",
        "/roles/*",
        "/sheet",
        "/sheet.*",
        "/sheet/*",
        "/method",
        "/method/**",
        "/about",
        "/accessibility",
        "/privacy",
        "/instruments/*"
    };
    private static final String[] PRIVATE_PAGES = {
        "/questionnaire",
        "/questionnaire/**",
        "/results/**",
        "/hiring",
        "/hiring/**",
        "/shared/**",
        "/mine",
        "/mine.json",
        "/mine/**",
        "/matrices",
        "/matrices/**"
    };
    private static final String[] PAGES_WITH_A_KEY = {"/return", "/return/**"};

    private final RoomStylesheets roomStylesheets;
    private final EarlierFiles earlierFiles;

    WebConfiguration(ThymeleafViewResolver views, RoomStylesheets roomStylesheets, EarlierFiles earlierFiles) {
        this.roomStylesheets = roomStylesheets;
        this.earlierFiles = earlierFiles;
        views.setRedirectHttp10Compatible(false);
    }

    /**
     * Public pages are the same for everybody, so whatever stands between may keep them for a while; a browser asks whether
     * they have changed. It may go back to a private page without asking, but asks before it shows one anew.
     */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        WebContentInterceptor caching = new WebContentInterceptor();
        caching.addCacheMapping(
                CacheControl.maxAge(Duration.ZERO)
                        .cachePublic()
                        .sMaxAge(KEPT_BETWEEN)
                        .staleWhileRevalidate(KEPT_BETWEEN),
                PUBLIC_PAGES);
        caching.addCacheMapping(CacheControl.noCache().cachePrivate(), PRIVATE_PAGES);
        caching.addCacheMapping(CacheControl.noStore(), PAGES_WITH_A_KEY);
        registry.addInterceptor(caching);
        registry.addInterceptor(roomStylesheets);
        registry.addInterceptor(earlierFiles).addPathPatterns("/css/*", "/fonts/*");
        registry.addInterceptor(new KeptOutOfSearch())
                .addPathPatterns(
                        "/questionnaire/*/**",
                        "/results/**",
                        "/matrices/*",
                        "/matrices/*/**",
                        "/hiring/*",
                        "/hiring/*/**",
                        "/shared/**",
                        "/mine/**",
                        "/mine.json",
                        "/return/**");
    }

    /** Every address has one form, whatever a client says it accepts. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer forms) {
        forms.strategies(List.of(new FixedContentNegotiationStrategy(MediaType.ALL)));
    }

    /** Weak, since Tomcat compresses no answer that has a strong one. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etagsForPublicPages() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> etags = new FilterRegistrationBean<>(filter);
        etags.setUrlPatterns(List.of(
                "",
                "/roles/*",
                "/sheet/*",
                "/method",
                "/method/*",
                "/about",
                "/accessibility",
                "/privacy",
                "/instruments/*"));
        return etags;
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(Locale.ENGLISH));
        locales.setDefaultLocale(Locale.ENGLISH);
        return locales;
    }

    /** What belongs to one person is found by no search engine, whatever its form. */
    private static final class KeptOutOfSearch implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
            return true;
        }
    }
}
