package org.twohats.operation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** Fills an empty database from somewhere else: all of it, or nothing. */
final class Loading {

    private Loading() {}

    /**
     * Checks that the rows could be loaded, without changing anything.
     *
     * @throws Refusal if not
     */
    static void check(Source from, Database into) throws SQLException {
        if (!into.exists()) {
            return;
        }
        try (Connection database = into.open()) {
            Schema schema = Schema.of(database);
            if (!schema.version().isEmpty()
                    && MigrationVersion.fromVersion(schema.version())
                                    .compareTo(MigrationVersion.fromVersion(from.version()))
                            > 0) {
                throw new Refusal("The tables at " + into.place() + " are newer (" + schema.version()
                        + ") than what is to be loaded (" + from.version() + "). Use a database that is wholly empty.");
            }
            for (Table table : schema.tables()) {
                if (!isEmpty(database, table)) {
                    throw new Refusal("There are data at " + into.place() + " already: " + table.name()
                            + " has rows. They are never overwritten; use an empty database.");
                }
            }
        }
    }

    /**
     * Loads the rows and reads them again, in one transaction.
     *
     * @return what is in the database now
     */
    static Map<Table, Tally> load(Source from, Database into, Order order) throws IOException, SQLException {
        check(from, into);
        migrate(from.version(), into);
        try (Connection database = into.openOrMake()) {
            Map<Table, Tally> read = Transfer.copy(from, new JdbcTarget(database, from), order.progress("writing"));
            Map<Table, Tally> written = Transfer.count(new JdbcSource(database), order.progress("reading back"));
            Transfer.compare(read, written);
            database.commit();
            return written;
        }
    }

    private static void migrate(String version, Database into) {
        try {
            into.migrate(version);
        } catch (FlywayException e) {
            throw new Refusal(
                    "The tables at " + into.place() + " cannot be made as of " + version
                            + ". What is to be loaded may come from a newer Two Hats than this one.",
                    e);
        }
    }

    private static boolean isEmpty(Connection database, Table table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select 1 from " + JdbcSource.quoted(table.name()))) {
            return !row.next();
        }
    }
}
