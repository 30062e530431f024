package org.twohats.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whatever would write while the disk of the H2 file is nearly full. H2 closes a file that it cannot write to, and then
 * nobody can read it either. With a little room left, every page can still be read, and nothing has to be restarted when
 * there is room again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SpareRoom extends OncePerRequestFilter {

    /** Plenty for one who answers, and for H2 to tidy up. */
    private static final DataSize SPARE = DataSize.ofMegabytes(4);

    private static final Logger LOG = LoggerFactory.getLogger(SpareRoom.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SECONDS_TO_WAIT = "60";

    /** None where the data are on a PostgreSQL, which looks after its own disk. */
    private final @Nullable Path folder;

    private final AtomicBoolean full = new AtomicBoolean();

    SpareRoom(Environment environment) {
        Database database = new Database(environment.getProperty("spring.datasource.url", ""), "", "");
        this.folder = database.isFile() ? database.folder() : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (folder == null || READING.contains(request.getMethod()) || hasRoom(folder)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /** Says so in the log when that changes, and not with every request. */
    private boolean hasRoom(Path folder) throws IOException {
        boolean nearlyFull = Files.getFileStore(folder).getUsableSpace() < SPARE.toBytes();
        if (full.getAndSet(nearlyFull) != nearlyFull) {
            if (nearlyFull) {
                LOG.error("The disk of {} is nearly full: nothing is stored until there is room again", folder);
            } else {
                LOG.info("The disk of {} has room again", folder);
            }
        }
        return !nearlyFull;
    }
}
