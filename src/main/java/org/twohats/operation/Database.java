package org.twohats.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/**
 * A database that the settings name.
 *
 * @param url with whatever is in it; {@link #place} is what may be shown
 */
record Database(String url, String user, String password) {

    private static final String FILE = "jdbc:h2:file:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** H2's codes for a database that another process has open, and for one that does not exist. */
    private static final int IN_USE = 90020;

    private static final int MISSING = 90146;

    boolean isFile() {
        return url.startsWith(FILE);
    }

    boolean isPostgreSQL() {
        return url.startsWith(POSTGRESQL);
    }

    /** Where it is, without what may be secret in its address. */
    String place() {
        return isFile() ? folder().toString() : url.replaceFirst("[?;].*", "");
    }

    /** The folder of an H2 file. */
    Path folder() {
        Path file = Path.of(url.substring(FILE.length()).replaceFirst(";.*", ""));
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /**
     * Opens it, alone where it is an H2 file.
     *
     * @throws Refusal if it cannot be opened
     */
    Connection open() {
        return open(isFile() ? url + ";IFEXISTS=TRUE" : url);
    }

    /** The same, and makes the file where there is none. */
    Connection openOrMake() {
        return open(url);
    }

    /** Whether there is something to open. */
    boolean exists() {
        try (Connection database = connect(isFile() ? url + ";IFEXISTS=TRUE" : url)) {
            return database.isValid(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == MISSING) {
                return false;
            }
            throw refusal(e);
        }
    }

    /** Makes the tables as they were after the given migration. What was migrated further stays so. */
    void migrate(String version) {
        Flyway.configure()
                .dataSource(url, user, password)
                .target(version)
                .load()
                .migrate();
    }

    private Connection open(String address) {
        try {
            return connect(address);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private Connection connect(String address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (isPostgreSQL()) {
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("connectTimeout", "10");
        }
        return DriverManager.getConnection(address, properties);
    }

    private Refusal refusal(SQLException e) {
        if (e.getErrorCode() == IN_USE) {
            return new Refusal("Another Two Hats is using the data in " + place() + ". Stop it first.", e);
        }
        if (e.getErrorCode() == MISSING) {
            return new Refusal("There are no data in " + place() + ".", e);
        }
        return new Refusal("The database at " + place() + " cannot be used: " + e.getMessage(), e);
    }
}
