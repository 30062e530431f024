package org.twohats.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that a database holds, as text. */
public final class Tables {

    private Tables() {}

    /** The rows of every table, in a fixed order; equal where nothing was changed. */
    public static Map<String, List<String>> of(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class)) {
            rows.put(
                    table,
                    jdbc.queryForList("select * from \"" + table + "\"").stream()
                            .map(row -> new TreeMap<>(row).toString())
                            .sorted()
                            .toList());
        }
        return rows;
    }
}
