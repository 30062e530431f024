package org.twohats.visitor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.VisitorKey;
import org.twohats.visitor.Welcomed;

/**
 * Tells controllers who is asking: a parameter of type {@link Visitor} is enough, or {@link VisitorKey} where a secret
 * has to be worked out from the key. A stranger's key is one that nobody keeps, so its holder owns nothing.
 */
@Component
class VisitorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final VisitorCookie cookie;

    VisitorArguments(VisitorCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class || parameter.getParameterType() == VisitorKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) exchange.getNativeRequest();
        HttpServletResponse response = (HttpServletResponse) exchange.getNativeResponse();
        if (parameter.getParameterType() == VisitorKey.class) {
            return cookie.read(request).orElseGet(cookie::unused);
        }
        if (parameter.hasParameterAnnotation(Welcomed.class) && response != null) {
            return cookie.welcome(request, response).holder();
        }
        return cookie.read(request).map(key -> key.holder()).orElse(Visitor.STRANGER);
    }
}
