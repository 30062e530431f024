package org.twohats.matrix.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.twohats.matrix.Table;
import org.twohats.responsibility.SpreadsheetText;

/**
 * A table after RFC 4180. Commas part its cells, or semicolons or tabs where the first line has more of those, as some
 * spreadsheets write them.
 */
final class CsvFile {

    private static final String LINE_END = "\r\n";
    private static final String MARK = "\uFEFF";
    private static final int MOST_LINES = 500;
    private static final int MOST_CELLS = 60;

    private CsvFile() {}

    /** What keeps a file from being read at all, and on which line. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String kind;

        Broken(int line, String kind) {
            super(kind);
            this.line = line;
            this.kind = kind;
        }

        int line() {
            return line;
        }

        String kind() {
            return kind;
        }
    }

    static String written(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(SpreadsheetText::cell).collect(Collectors.joining(",", "", LINE_END)))
                .collect(Collectors.joining());
    }

    /** @throws Broken if the bytes are no text */
    static String text(byte[] bytes) throws Broken {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Broken(1, "not-text");
        }
    }

    /** @throws Broken if the text is no table, or a table larger than any of ours */
    static List<Table.Line> lines(String text) throws Broken {
        String clean = text.startsWith(MARK) ? text.substring(1) : text;
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(clean)).get();
        List<Table.Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(clean), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            int line = 1;
            while (hasNext(records, line)) {
                List<String> cells = records.next().toList();
                if (lines.size() == MOST_LINES || cells.size() > MOST_CELLS) {
                    throw new Broken(line, "too-large");
                }
                lines.add(new Table.Line(line, cells));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static boolean hasNext(Iterator<CSVRecord> records, int line) throws Broken {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Broken(line, "quotation-marks");
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String text, char character) {
        return text.chars().filter(one -> one == character).count();
    }
}
