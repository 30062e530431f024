package org.twohats.operation;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What was typed.
 *
 * @param words what follows the name of the command
 * @param dryRun whether to look only, and to change nothing
 * @param configured the database that the settings name
 * @param embedded the H2 file that is used where they name none
 * @param site where the site would be on this machine, with a slash at the end
 */
record Order(List<String> words, boolean dryRun, Database configured, Database embedded, URI site, PrintStream out) {

    Path file() {
        return Path.of(words.get(0)).toAbsolutePath().normalize();
    }

    void say(String sentence) {
        out.println(sentence);
    }

    void say(Map<Table, Tally> tallies) {
        tallies.forEach(
                (table, tally) -> out.printf("  %-24s %,12d rows  %s%n", table.name(), tally.rows(), tally.checksum()));
    }

    /** Tells about every two seconds of work how far it has come. */
    Progress progress(String doing) {
        return new Watch(doing, out);
    }

    private static final class Watch implements Progress {

        private static final long PAUSE = 2_000_000_000L;
        private static final int LOOK = 10_000;

        private final String doing;
        private final PrintStream out;
        private long said = System.nanoTime();

        private Watch(String doing, PrintStream out) {
            this.doing = doing;
            this.out = out;
        }

        @Override
        public void at(Table table, long rows) {
            if (rows % LOOK == 0 && System.nanoTime() - said > PAUSE) {
                said = System.nanoTime();
                out.printf("  %s %s: %,d rows so far%n", doing, table.name(), rows);
            }
        }
    }
}
