package org.twohats.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads a backup. */
final class Archive implements Source, AutoCloseable {

    private final ZipFile zip;
    private final String version;
    private final Map<Table, Tally> tallies = new LinkedHashMap<>();

    /** @throws Refusal if the file is no whole backup */
    Archive(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file.toAbsolutePath().normalize() + ".");
        }
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new Refusal(notWhole(file), e);
        }
        try (BufferedReader lines = lines(ArchiveTarget.TALLIES)) {
            if (!ArchiveTarget.FORMAT.equals(lines.readLine())) {
                throw new Refusal(notWhole(file));
            }
            version = words(lines.readLine(), 2)[1];
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = words(line, 4);
                tallies.put(table(words[1]), new Tally(Long.parseLong(words[2]), words[3]));
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e instanceof Refusal refusal ? refusal : new Refusal(notWhole(file), e);
        }
    }

    /** What the backup says of itself; whether it is true, {@link Transfer#count} tells. */
    Map<Table, Tally> tallies() {
        return tallies;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Table> tables() {
        return List.copyOf(tallies.keySet());
    }

    @Override
    public void read(Table table, Row reader) throws IOException, SQLException {
        try (BufferedReader lines = lines(ArchiveTarget.TABLE.formatted(table.name()))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.take(Line.parse(line));
            }
        } catch (ZipException e) {
            throw new Refusal("The backup is damaged in " + table.name() + ".", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Table table(String name) throws IOException {
        try (BufferedReader lines = lines(ArchiveTarget.TABLE.formatted(name))) {
            return new Table(name, List.of(words(lines.readLine(), -1)));
        }
    }

    private BufferedReader lines(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refusal("The backup is damaged: it has no " + name + ".");
        }
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }

    /** @param count how many there have to be, or -1 for any */
    private static String[] words(@Nullable String line, int count) {
        String[] words = line == null ? new String[0] : line.split("[ \t]", -1);
        if (words.length == 0 || (count >= 0 && words.length != count)) {
            throw new Refusal("The backup is damaged: it does not say what it holds.");
        }
        return words;
    }

    private static String notWhole(Path file) {
        return file.toAbsolutePath().normalize() + " is no backup of Two Hats, or was cut short.";
    }
}
