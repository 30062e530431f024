package org.twohats.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.twohats.print.Bundle.Form;

class TypescriptTests {

    private static final String PAGE = """
            <html><body><main><nav>Menu</nav><p class="provenance">From us</p>
            <h1>A *title*</h1><section><h2>Part</h2><p>One <strong>and</strong> two.</p><p data-screen>Away</p>
            <ul><li>First<ul><li>inner</li></ul></li><li>Second</li></ul><ol><li>A</li><li>B</li></ol>
            <dl><div><dt>Term</dt><dd>Meaning</dd></div></dl>
            <table><caption>Figures</caption><thead><tr><th>Name</th><th>Value</th></tr></thead>
            <tbody><tr><th>x | y</th><td>1</td></tr></tbody></table>
            <section data-paper><p>To fill in</p></section></section></main></body></html>""";

    @Test
    void markdownHasTheSignsOfMarkdownAndNoneThatWereTyped() {
        assertThat(Typescript.of(Form.MARKDOWN, PAGE)).isEqualTo("""
                From us

                # A \\*title\\*

                ## Part

                One and two.

                - First
                  - inner
                - Second

                1. A
                2. B

                - **Term**: Meaning

                Figures

                | Name | Value |
                | --- | --- |
                | x \\| y | 1 |
                """);
    }

    @Test
    void plainTextHasNoSigns() {
        assertThat(Typescript.of(Form.PLAIN, PAGE)).isEqualTo("""
                From us

                A *title*
                =========

                Part
                ----

                One and two.

                - First
                  - inner
                - Second

                1. A
                2. B

                - Term: Meaning

                Figures
                Name · Value
                x | y · 1
                """);
    }

    @Test
    void aLineThatBeginsWithANumberIsNoList() {
        assertThat(Typescript.of(Form.MARKDOWN, "<main><p>1. Ask</p><p># Not a heading</p></main>"))
                .isEqualTo("1\\. Ask\n\n\\# Not a heading\n");
    }

    @Test
    void aSheetIsNoText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Typescript.of(Form.PDF, PAGE));
    }
}
