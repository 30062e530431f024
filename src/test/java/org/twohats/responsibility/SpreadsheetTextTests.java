package org.twohats.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of a table that a spreadsheet opens. */
class SpreadsheetTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-"})
    void whatASpreadsheetWouldComputeStaysText(String formula) {
        assertThat(SpreadsheetText.cell(formula)).startsWith("\"'").endsWith(formula + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~plain~, ~\"plain\"~",
                "~a,b~, ~\"a,b\"~",
                "~say \"so\"~, ~\"say \"\"so\"\"\"~",
                "~1-2=3~, ~\"1-2=3\"~"
            })
    void everythingElseIsOnlyQuoted(String text, String cell) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "''@x", "'quoted'", "plain", "", "-", "'", "＝1", "\n", "it’s"})
    void whatWasGuardedComesBackAsItWas(String text) {
        assertThat(SpreadsheetText.unguarded(SpreadsheetText.guarded(text))).isEqualTo(text);
    }
}
