package org.twohats.site.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives every request an id that stands in its answer, in all its lines of the log, and on the page that says that something
 * went wrong, so that they can be found together.
 *
 * <p>It opens nothing. It is random so that it tells nobody how many requests there were.
 */
@Component
class RequestIds implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The attribute of a request that holds its id. */
    static final String ATTRIBUTE = "requestId";

    private static final String HEADER = "X-Request-Id";
    private static final String IN_THE_LOG = "http.request.id";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Numbering());
    }

    private final class Numbering extends ValveBase {

        private Numbering() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            String id = HexFormat.of().toHexDigits(random.nextLong());
            request.setAttribute(ATTRIBUTE, id);
            response.setHeader(HEADER, id);
            MDC.put(IN_THE_LOG, id);
            try {
                getNext().invoke(request, response);
            } finally {
                MDC.remove(IN_THE_LOG);
            }
        }
    }
}
