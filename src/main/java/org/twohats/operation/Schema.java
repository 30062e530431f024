package org.twohats.operation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What tables a database has, as it tells itself. What a room adds is found here without a word from the room.
 *
 * <p>Tables whose names begin with {@code passing_} hold what is over within the hour, and by its nature must not be
 * kept for longer. They are left out everywhere.
 *
 * @param version the last migration, or empty where there was none
 * @param relations each after those it refers to
 */
record Schema(String version, List<Relation> relations) {

    private static final String HISTORY = "flyway_schema_history";
    private static final String PASSING = "passing_";

    /**
     * One table as its database has it.
     *
     * @param kinds of its columns, by name in alphabetical order
     * @param key the columns by which a row is found
     * @param own columns that refer to other rows of the same table
     */
    record Relation(Table table, Map<String, Kind> kinds, List<String> key, Set<String> own) {}

    /** @throws Refusal if there is something that could not be carried over whole */
    static Schema of(Connection database) throws SQLException {
        Map<String, Map<String, Kind>> columns = columns(database);
        if (columns.remove(HISTORY) == null) {
            return new Schema("", List.of());
        }
        columns.keySet().removeIf(name -> name.startsWith(PASSING));
        Map<String, Map<String, String>> references = new LinkedHashMap<>();
        for (String name : columns.keySet()) {
            references.put(name, references(database, name));
        }
        List<Relation> relations = new ArrayList<>();
        for (String name : ordered(references)) {
            Map<String, Kind> kinds = columns.getOrDefault(name, Map.of());
            Set<String> own = new LinkedHashSet<>();
            references.getOrDefault(name, Map.of()).forEach((column, table) -> {
                if (table.equals(name)) {
                    own.add(column);
                }
            });
            relations.add(new Relation(new Table(name, List.copyOf(kinds.keySet())), kinds, key(database, name), own));
        }
        return new Schema(version(database), relations);
    }

    List<Table> tables() {
        return relations.stream().map(Relation::table).toList();
    }

    /** @throws Refusal if there is no such table, or it has other columns */
    Relation relation(Table table) {
        return relations.stream()
                .filter(relation -> relation.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "The table " + table.name() + " is not the same here as where the rows come from."));
    }

    private static Map<String, Map<String, Kind>> columns(Connection database) throws SQLException {
        Map<String, Map<String, Kind>> tables = new TreeMap<>();
        try (PreparedStatement question = database.prepareStatement(
                "select c.table_name, c.column_name, c.data_type, c.is_identity from information_schema.columns c"
                        + " join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = ? and t.table_type = 'BASE TABLE'")) {
            question.setString(1, database.getSchema());
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    String table = answer.getString(1);
                    Map<String, Kind> kinds = tables.computeIfAbsent(table, first -> new TreeMap<>());
                    if (!table.equals(HISTORY)) {
                        kinds.put(answer.getString(2), kind(table, answer));
                    }
                }
            }
        }
        return tables;
    }

    private static Kind kind(String table, ResultSet column) throws SQLException {
        String name = table + "." + column.getString(2);
        if ("YES".equals(column.getString(4))) {
            throw new Refusal("The database itself numbers " + name + ", and this program cannot carry that over.");
        }
        String type = column.getString(3);
        return Kind.of(type)
                .orElseThrow(() ->
                        new Refusal("This program cannot carry over " + name + ", which is of the type " + type + "."));
    }

    /** The tables that a table refers to, by column. */
    private static Map<String, String> references(Connection database, String table) throws SQLException {
        Map<String, String> references = new TreeMap<>();
        DatabaseMetaData about = database.getMetaData();
        try (ResultSet keys = about.getImportedKeys(database.getCatalog(), database.getSchema(), table)) {
            while (keys.next()) {
                references.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
            }
        }
        return references;
    }

    private static List<String> key(Connection database, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        DatabaseMetaData about = database.getMetaData();
        try (ResultSet keys = about.getPrimaryKeys(database.getCatalog(), database.getSchema(), table)) {
            while (keys.next()) {
                key.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static List<String> ordered(Map<String, Map<String, String>> references) {
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < references.size()) {
            int before = ordered.size();
            references.forEach((table, others) -> {
                if (others.values().stream().allMatch(other -> other.equals(table) || ordered.contains(other))) {
                    ordered.add(table);
                }
            });
            if (ordered.size() == before) {
                throw new Refusal(
                        "Some tables refer to each other in a circle, and this program cannot carry that over.");
            }
        }
        return List.copyOf(ordered);
    }

    private static String version(Connection database) throws SQLException {
        try (PreparedStatement question = database.prepareStatement("select version from " + HISTORY
                        + " where success and version is not null order by installed_rank desc");
                ResultSet answer = question.executeQuery()) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
