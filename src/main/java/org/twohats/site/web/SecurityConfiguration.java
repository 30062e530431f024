package org.twohats.site.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Tokens in forms. Nobody signs in: what a visitor owns is decided by the key in their cookie, and nothing is kept in a
 * server session, so that any instance can serve any request. The headers are in {@link SafetyHeaders}.
 */
@Configuration
@EnableConfigurationProperties(Settings.class)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, RefusedForms refusedForms, Settings settings) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.TRACE)
                        .denyAll()
                        .requestMatchers("/operator/**")
                        .denyAll()
                        .requestMatchers(new SentFromElsewhere())
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(settings.isSecure())))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusedForms))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .servletApi(api -> api.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.disable())
                .build();
    }

    /** A browser drops a {@code __Host-} cookie that came without encryption, so plain http has a plain name. */
    private static CookieCsrfTokenRepository tokens(boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-form" : "form");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).path("/").sameSite("Lax"));
        return tokens;
    }
}
