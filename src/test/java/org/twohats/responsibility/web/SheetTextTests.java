package org.twohats.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of a table that a spreadsheet opens. */
class SheetTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-"})
    void whatASpreadsheetWouldComputeStaysText(String formula) {
        assertThat(SheetText.cell(formula)).startsWith("\"'").endsWith(formula + "\"");
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
        assertThat(SheetText.cell(text)).isEqualTo(cell);
    }
}
