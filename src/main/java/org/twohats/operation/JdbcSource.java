package org.twohats.operation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a database, however much is written to it meanwhile. */
final class JdbcSource implements Source {

    private static final int ROWS_AT_ONCE = 1000;

    /** What H2 calls the isolation in which a transaction sees everything as at its beginning. */
    private static final int SNAPSHOT = 6;

    private final Connection database;
    private final Schema schema;

    /** Reads what the connection's transaction sees. */
    JdbcSource(Connection database) throws SQLException {
        this.database = database;
        this.schema = Schema.of(database);
    }

    /** Begins a transaction on the connection that sees the database as it is now, and writes nothing. */
    static JdbcSource asOfNow(Connection database) throws SQLException {
        boolean embedded = isEmbedded(database);
        if (embedded) {
            lazy(database, true);
        }
        database.setTransactionIsolation(embedded ? SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        return new JdbcSource(database);
    }

    /** Ends what {@link #asOfNow} began, so that the connection can be used for something else. */
    void end() throws SQLException {
        database.rollback();
        database.setAutoCommit(true);
        if (isEmbedded(database)) {
            lazy(database, false);
        }
    }

    @Override
    public String version() {
        return schema.version();
    }

    @Override
    public List<Table> tables() {
        return schema.tables();
    }

    @Override
    public void read(Table table, Row reader) throws IOException, SQLException {
        Map<String, Kind> kinds = schema.relation(table).kinds();
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows =
                    statement.executeQuery("select " + names(table.columns()) + " from " + quoted(table.name()))) {
                while (rows.next()) {
                    List<@Nullable String> values = new ArrayList<>(kinds.size());
                    for (Kind kind : kinds.values()) {
                        values.add(kind.read(rows, values.size() + 1));
                    }
                    reader.take(values);
                }
            }
        }
    }

    static String names(List<String> columns) {
        return columns.stream().map(JdbcSource::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Otherwise H2 would gather all rows of a table before it gives out the first. */
    private static void lazy(Connection database, boolean lazy) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set lazy_query_execution " + (lazy ? 1 : 0));
        }
    }

    private static boolean isEmbedded(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("H2");
    }
}
