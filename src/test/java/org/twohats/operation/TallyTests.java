package org.twohats.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final List<List<@Nullable String>> ROWS = List.of(
            List.of("a", "b"), List.of("ab", ""), List.of("", "ab"), Arrays.asList(null, "ab"), List.of("a", "b"));

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<List<@Nullable String>> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled).isNotEqualTo(ROWS);
        assertThat(tally(shuffled)).isEqualTo(tally(ROWS));
    }

    @Test
    void noRowCanBeLeftOutDoubledOrExchangedUnnoticed() {
        for (int i = 0; i < ROWS.size(); i++) {
            List<List<@Nullable String>> less = new ArrayList<>(ROWS);
            List<@Nullable String> row = less.remove(i);
            assertThat(tally(less)).isNotEqualTo(tally(ROWS));
            List<List<@Nullable String>> more = new ArrayList<>(ROWS);
            more.addAll(List.of(row, row));
            assertThat(tally(more).checksum()).isNotEqualTo(tally(ROWS).checksum());
        }
        assertThat(tally(List.of(List.of("a", "b")))).isNotEqualTo(tally(List.of(List.of("b", "a"))));
        assertThat(tally(List.of(List.of("ab", "")))).isNotEqualTo(tally(List.of(List.of("a", "b"))));
        assertThat(tally(List.of(List.of("", "x")))).isNotEqualTo(tally(List.of(Arrays.asList(null, "x"))));
    }

    @Test
    void aLineOfTextGivesBackWhatWasWritten() {
        for (List<@Nullable String> row : List.<List<@Nullable String>>of(
                List.of("plain", "two words", ""),
                List.of("a\tb\nc\rd\\e\\te", "\\N", "\\"),
                Arrays.asList(null, "", null),
                List.of(""),
                List.of("“quoted” – ünï 🎩"))) {
            String line = Line.of(row);
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(Line.parse(line)).isEqualTo(row);
        }
    }

    private static Tally tally(List<List<@Nullable String>> rows) {
        Tally.Count count = new Tally.Count();
        rows.forEach(count::add);
        return count.tally();
    }
}
