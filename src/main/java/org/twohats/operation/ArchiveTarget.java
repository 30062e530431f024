package org.twohats.operation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a ZIP file with one text a table, which any database can read, and at its end the tallies. A backup
 * without its end was cut short.
 */
final class ArchiveTarget implements Target {

    static final String FORMAT = "two-hats-backup 1";
    static final String TALLIES = "tallies.txt";
    static final String TABLE = "tables/%s.tsv";

    private final ZipOutputStream zip;
    private final Writer text;
    private final StringBuilder tallies = new StringBuilder();

    ArchiveTarget(String version, OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        tallies.append(FORMAT).append('\n').append("schema ").append(version).append('\n');
    }

    @Override
    public Row begin(Table table) throws IOException {
        entry(TABLE.formatted(table.name()));
        line(String.join("\t", table.columns()));
        return values -> line(Line.of(values));
    }

    @Override
    public void end(Table table, Tally tally) throws IOException {
        text.flush();
        zip.closeEntry();
        tallies.append("table %s %d %s%n".formatted(table.name(), tally.rows(), tally.checksum()));
    }

    /** Writes the end; the stream stays open. */
    void finish() throws IOException {
        entry(TALLIES);
        text.write(tallies.toString());
        text.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // When it was taken is for the file to say; so the same rows make the same bytes.
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    private void line(String line) throws IOException {
        text.write(line);
        text.write('\n');
    }
}
