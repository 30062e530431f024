package org.twohats.site.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheet, fonts, pictures, and what programs want to know.
 *
 * <p>Boot's own resource chain stays off: it would look up every link of every page among the static files, on every
 * rendering. Only {@link SiteFrame} asks for addresses here, once. See docs/decisions/0005.
 */
@Configuration
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : new String[] {"css", "fonts"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addResolver(new StylesheetResolver());
        }
        registry.addResourceHandler("/favicon.svg", "/card.png", "/robots.txt", "/openapi.yaml")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_A_DAY);
    }
}
