package org.twohats.site.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What the frame around every page needs, worked out once at start. Templates call it {@code @siteFrame}. */
@Component
class SiteFrame {

    /** Rooms, and single templates. What only their pages show is not sent with the pages of others. */
    private static final List<String> WITH_A_STYLESHEET = List.of("assessment/question", "hiring", "kit", "matrix");

    private final ApplicationContext site;
    private final ResourceUrlProvider files;
    private final String publicAddress;
    private final Optional<String> version;
    private String stylesheet = "/css/site.css";
    private final Map<String, String> roomStylesheets = new HashMap<>();
    private List<String> fonts = List.of("/fonts/text-400-600.woff2", "/fonts/fraunces-600.woff2");

    SiteFrame(
            ApplicationContext site,
            ResourceUrlProvider files,
            Settings settings,
            ObjectProvider<BuildProperties> build) {
        this.site = site;
        this.files = files;
        this.publicAddress = settings.publicAddress().replaceFirst("/$", "");
        this.version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion);
    }

    /** After the static files are known, hence late. The operator's port is a context of its own, and comes before. */
    @Order
    @EventListener
    void lookUp(ContextRefreshedEvent refreshed) {
        if (refreshed.getApplicationContext() != site) {
            return;
        }
        stylesheet = address(stylesheet);
        WITH_A_STYLESHEET.forEach(
                part -> roomStylesheets.put(part, address("/css/" + part.replace('/', '-') + ".css")));
        fonts = fonts.stream().map(this::address).toList();
    }

    private String address(String file) {
        String address = files.getForLookupPath(file);
        if (address == null) {
            throw new IllegalStateException("static" + file + " is missing");
        }
        return address;
    }

    /** The address of the style sheet with the hash of its content, below the context path. */
    public String stylesheet() {
        return stylesheet;
    }

    /**
     * The address of what only this page, or only the pages of its room, need beside it; or nothing.
     *
     * @param template stands in the folder of its room
     */
    Optional<String> stylesheetFor(String template) {
        return Optional.ofNullable(roomStylesheets.get(template))
                .or(() -> Optional.ofNullable(roomStylesheets.get(template.replaceFirst("/.*", ""))));
    }

    /** The addresses of the fonts, to be fetched beside the style sheet and not after it. */
    public List<String> fonts() {
        return fonts;
    }

    /** Where visitors reach this site, without a slash at the end. */
    public String publicAddress() {
        return publicAddress;
    }

    /** The release that runs, or nothing when it runs from an unfinished build. */
    public Optional<String> version() {
        return version;
    }
}
