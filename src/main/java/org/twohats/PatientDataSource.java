package org.twohats;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens connections for the pool, and goes on trying where a database that was there before is away.
 *
 * <p>The pool would try again by itself, but waits twice as long from attempt to attempt, in the end five seconds, and
 * would turn visitors away for so long after the database is back. At a start the first failure comes out at once, so
 * that it can be explained.
 */
final class PatientDataSource extends DelegatingDataSource {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    private volatile boolean wasThere;

    PatientDataSource(DataSource connections) {
        super(connections);
    }

    /** @throws SQLException if the database was never there, or the pool is closed meanwhile */
    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                Connection connection = super.getConnection();
                wasThere = true;
                return connection;
            } catch (SQLException e) {
                if (!wasThere) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException away) throws SQLException {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }
}
