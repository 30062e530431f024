package org.twohats.site.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Stands in front of everything else in the server: puts the {@link SafetyHeaders} on every answer, and gives a page in
 * plain words to requests so broken that they never reach {@link ErrorPages}, such as {@code /%zz}.
 */
@Component
class FrontDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <meta name="robots" content="noindex, nofollow, noarchive">
            <link rel="stylesheet" href="%1$s">
            </head>
            <body>
            <main id="main" class="frame">
            <div class="opening">
            <h1>%3$s</h1>
            <p class="opening__lede">%4$s</p>
            </div>
            <div class="column flow">
            <p>%5$s</p>
            <p class="actions"><a class="button" href="%6$s/">%7$s</a></p>
            </div>
            </main>
            </body>
            </html>
            """;

    private final SafetyHeaders headers;
    private final MessageSource messages;
    private final ObjectProvider<SiteFrame> frame;
    private final String contextPath;

    FrontDoor(
            SafetyHeaders headers,
            MessageSource messages,
            ObjectProvider<SiteFrame> frame,
            @Value("${server.servlet.context-path:}") String contextPath) {
        this.headers = headers;
        this.messages = messages;
        this.frame = frame;
        this.contextPath = contextPath;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Door()));
    }

    private String page(int status) {
        String error = "error." + (status < 500 ? 400 : 500);
        return PAGE.formatted(
                contextPath + frame.getObject().stylesheet(),
                word("site.title", word(error + ".heading")),
                word(error + ".heading"),
                word(error),
                word(error + ".next"),
                contextPath,
                word("error.home"));
    }

    private String word(String key, Object... values) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, values, Locale.ENGLISH));
    }

    private final class Door extends ErrorReportValve {

        private Door() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            headers.each(response::setHeader);
            super.invoke(request, response);
        }

        /** Only where nobody else had something to say. */
        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                headers.each(response::setHeader);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setContentType("text/html");
                response.setCharacterEncoding("utf-8");
                response.getReporter().write(page(response.getStatus()));
                response.finishResponse();
            } catch (IOException e) {
                // Whoever asked has gone away.
            }
        }
    }
}
