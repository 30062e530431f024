package org.twohats.operation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twohats.operation.Schema.Relation;

/** An empty database that takes rows, all in one transaction, which is for the caller to end. */
final class JdbcTarget implements Target {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection database;
    private final Schema schema;
    private final Source source;
    private @Nullable Batch open;

    /** @param source read once more where rows refer to other rows of their own table */
    JdbcTarget(Connection database, Source source) throws SQLException {
        this.database = database;
        this.schema = Schema.of(database);
        this.source = source;
        database.setAutoCommit(false);
    }

    @Override
    public Row begin(Table table) throws SQLException {
        Relation relation = schema.relation(table);
        Batch inserts = new Batch("insert into " + JdbcSource.quoted(table.name()) + " ("
                + JdbcSource.names(table.columns()) + ") values ("
                + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
        open = inserts;
        return values -> {
            for (int i = 0; i < values.size(); i++) {
                String column = table.columns().get(i);
                kind(relation, column)
                        .write(inserts.statement, i + 1, relation.own().contains(column) ? null : values.get(i));
            }
            inserts.add();
        };
    }

    @Override
    public void end(Table table, Tally tally) throws IOException, SQLException {
        if (open != null) {
            open.close();
        }
        for (String column : schema.relation(table).own()) {
            tieTogether(schema.relation(table), column);
        }
    }

    /** Says which row of the same table a row refers to, now that all are there. */
    private void tieTogether(Relation relation, String column) throws IOException, SQLException {
        List<String> columns = relation.table().columns();
        List<String> changed = new ArrayList<>(List.of(column));
        changed.addAll(relation.key());
        try (Batch updates =
                new Batch("update " + JdbcSource.quoted(relation.table().name()) + " set "
                        + JdbcSource.quoted(column) + " = ? where "
                        + relation.key().stream()
                                .map(key -> JdbcSource.quoted(key) + " = ?")
                                .collect(Collectors.joining(" and ")))) {
            source.read(relation.table(), values -> {
                if (values.get(columns.indexOf(column)) != null) {
                    for (int i = 0; i < changed.size(); i++) {
                        kind(relation, changed.get(i))
                                .write(updates.statement, i + 1, values.get(columns.indexOf(changed.get(i))));
                    }
                    updates.add();
                }
            });
        }
    }

    private static Kind kind(Relation relation, String column) {
        Kind kind = relation.kinds().get(column);
        if (kind == null) {
            throw new IllegalStateException(relation.table().name() + " has no " + column);
        }
        return kind;
    }

    private final class Batch implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        private Batch(String sql) throws SQLException {
            statement = database.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
        }

        private void add() throws SQLException {
            statement.addBatch();
            waiting++;
            if (waiting == ROWS_AT_ONCE) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                if (waiting > 0) {
                    statement.executeBatch();
                }
            }
        }
    }
}
