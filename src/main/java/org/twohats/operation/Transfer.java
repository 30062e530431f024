package org.twohats.operation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Carries all rows from one place to another, and proves that they arrived. */
final class Transfer {

    private Transfer() {}

    /** @return what was read, by table */
    static Map<Table, Tally> copy(Source from, Target to, Progress progress) throws IOException, SQLException {
        Map<Table, Tally> tallies = new LinkedHashMap<>();
        for (Table table : from.tables()) {
            Tally.Count count = new Tally.Count();
            Row row = to.begin(table);
            from.read(table, values -> {
                count.add(values);
                row.take(values);
                progress.at(table, count.rows());
            });
            to.end(table, count.tally());
            tallies.put(table, count.tally());
        }
        return tallies;
    }

    /** Reads everything, to know what is there. */
    static Map<Table, Tally> count(Source source, Progress progress) throws IOException, SQLException {
        return copy(source, Nowhere.INSTANCE, progress);
    }

    /** @throws Refusal if they differ, naming the tables that do */
    static void compare(Map<Table, Tally> expected, Map<Table, Tally> found) {
        StringBuilder differences = new StringBuilder();
        expected.forEach((table, tally) -> {
            Tally other = found.get(table);
            if (!tally.equals(other)) {
                differences.append(" ").append(table.name()).append(other == null ? " is missing." : " differs.");
            }
        });
        found.keySet().stream()
                .filter(table -> !expected.containsKey(table))
                .forEach(table -> differences.append(" ").append(table.name()).append(" should not be there."));
        if (!differences.isEmpty()) {
            throw new Refusal("What was written is not what was read:" + differences);
        }
    }

    private enum Nowhere implements Target {
        INSTANCE;

        @Override
        public Row begin(Table table) {
            return values -> {};
        }

        @Override
        public void end(Table table, Tally tally) {}
    }
}
