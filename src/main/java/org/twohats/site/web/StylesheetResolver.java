package org.twohats.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Makes one style sheet of {@code site.css} and the files it imports, so that a page needs one request for all of them
 * and the hash in the address covers all of them. The same for the sheet of a room, such as {@code hiring.css}.
 *
 * <p>{@code @import url("tokens.css") layer(tokens);} becomes {@code @layer tokens { … }}. Fonts get the addresses that pages
 * name for them, seen from the sheet: whatever path the site lies below, they are beside it. The chain keeps what is made.
 */
class StylesheetResolver extends AbstractResourceResolver {

    private static final Pattern STYLESHEET = Pattern.compile("[a-z-]+\\.css");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z/-]+\\.css)\"\\) layer\\(([a-z]+)\\);");
    private static final Pattern FONT = Pattern.compile("url\\(\"/fonts/([a-z0-9-]+)\\.woff2\"\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s*\\n\\s*");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource found = chain.resolveResource(request, path, locations);
        return found == null || !STYLESHEET.matcher(path).matches() ? found : inline(found);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    static Resource inline(Resource stylesheet) {
        String whole =
                IMPORT.matcher(text(stylesheet)).replaceAll(line -> Matcher.quoteReplacement(layer(stylesheet, line)));
        String found = FONT.matcher(whole).replaceAll(font -> font(stylesheet, font.group(1)));
        String compact = SPACE.matcher(COMMENT.matcher(found).replaceAll("")).replaceAll("\n");
        return new Joined(stylesheet, compact.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** Named like the file that it begins with. The chain tells resources apart by that name when it keeps them. */
    private static final class Joined extends TransformedResource {

        private final String name;

        Joined(Resource stylesheet, byte[] content) {
            super(stylesheet, content);
            this.name = stylesheet.getDescription();
        }

        @Override
        public String getDescription() {
            return name;
        }
    }

    private static String layer(Resource stylesheet, MatchResult line) {
        try {
            return "@layer " + line.group(2) + " {\n" + text(stylesheet.createRelative(line.group(1))) + "\n}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the same hash as in the address by which {@link StaticFiles} serves it. */
    private static String font(Resource stylesheet, String name) {
        try (InputStream font =
                stylesheet.createRelative("../fonts/" + name + ".woff2").getInputStream()) {
            return "url(\"../fonts/" + name + "-" + DigestUtils.md5DigestAsHex(font) + ".woff2\")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
