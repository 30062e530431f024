package org.twohats;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Lets go of an H2 file that was closed after a failed write, since H2 opens it anew only when nobody holds a connection to
 * it any more.
 */
final class ClosedFile implements SQLExceptionOverride {

    /** H2's code for a database that was closed under whoever uses it. */
    private static final int CLOSED = 90098;

    private final HikariDataSource pool;

    ClosedFile(HikariDataSource pool) {
        this.pool = pool;
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (failure.getErrorCode() != CLOSED) {
            return Override.CONTINUE_EVICT;
        }
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        if (connections != null) {
            connections.softEvictConnections();
        }
        return Override.MUST_EVICT;
    }
}
