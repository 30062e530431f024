package org.twohats;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * A pool that turns away at once whom it would let wait in vain.
 *
 * <p>Where somebody has just waited for nothing, and as many are waiting as there are connections, whoever comes now
 * would wait for nothing as well. They hear so immediately, and the queue cannot grow.
 */
class SheddingPool extends HikariDataSource {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private volatile long crowdedUntil = System.nanoTime();

    @Override
    public Connection getConnection() throws SQLException {
        if (isCrowded()) {
            throw new SQLTransientConnectionException("too many are waiting for it");
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            crowdedUntil = System.nanoTime() + REMEMBERED.toNanos();
            throw e;
        }
    }

    private boolean isCrowded() {
        if (System.nanoTime() - crowdedUntil >= 0) {
            return false;
        }
        HikariPoolMXBean pool = getHikariPoolMXBean();
        return pool != null && pool.getThreadsAwaitingConnection() >= getMaximumPoolSize();
    }
}
