package org.twohats.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads reference values; see {@code oracle/README.md} among the test resources. */
final class Oracle {

    private Oracle() {}

    /** The lines of a file in {@code oracle/}, each by column. */
    static List<Row> rows(String file) {
        return rows("/oracle/" + file, ",");
    }

    static List<Row> rows(String resource, String separator) {
        List<String> lines = text(resource).lines().toList();
        String[] columns = lines.get(0).split(separator);
        return lines.stream()
                .skip(1)
                .map(line -> Row.of(columns, line.split(separator, -1)))
                .toList();
    }

    static String text(String resource) {
        try (InputStream stream = Oracle.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(Map<String, String> cells) {

        static Row of(String[] columns, String[] values) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                cells.put(columns[i], values[i]);
            }
            return new Row(cells);
        }

        String text(String column) {
            return cells.get(column);
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        /** An answer, or nothing where it is missing. */
        OptionalInt answer(String column) {
            return text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(column)));
        }

        /** The numbers in the columns whose names begin so. */
        double[] numbers(String prefix) {
            return cells.entrySet().stream()
                    .filter(cell -> cell.getKey().startsWith(prefix))
                    .mapToDouble(cell -> Double.parseDouble(cell.getValue()))
                    .toArray();
        }
    }
}
