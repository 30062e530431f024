package org.twohats.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives each page the style sheet of its room, where the room has one. The layout knows it as {@code roomStylesheet}. */
@Component
class RoomStylesheets implements HandlerInterceptor {

    private final ObjectProvider<SiteFrame> frame;

    /** @param frame looked for late, since it needs what this is a part of */
    RoomStylesheets(ObjectProvider<SiteFrame> frame) {
        this.frame = frame;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null) {
            frame.getObject()
                    .stylesheetFor(page.getViewName())
                    .ifPresent(address -> page.addObject("roomStylesheet", address));
        }
    }
}
