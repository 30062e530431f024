package org.twohats.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One pair of statements as the design lays it down, read from a table that the product does not read.
 *
 * @param horizon whether it asks about the horizon, and not about the orientation
 * @param positiveRight whether the right statement is the strategic or outward one
 */
record Pair(String key, boolean horizon, boolean positiveRight, boolean quick) {

    private static final List<Pair> ALL = read();

    /** In the order in which they are asked. */
    static List<Pair> all(String form) {
        return ALL.stream().filter(pair -> pair.quick || form.equals("full")).toList();
    }

    private static List<Pair> read() {
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Pair.class.getResourceAsStream("/org/twohats/scoring/pairs.tsv"), StandardCharsets.UTF_8))) {
            table.readLine();
            for (String line = table.readLine(); line != null; line = table.readLine()) {
                String[] cells = line.split("\t", -1);
                pairs.add(new Pair(
                        cells[0], cells[1].equals("horizon"), cells[3].equals("right"), cells[4].equals("yes")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(pairs);
    }
}
