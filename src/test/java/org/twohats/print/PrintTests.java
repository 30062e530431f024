package org.twohats.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "../a", "A", "a\r\nb", "a/b", "-a", "a.pdf"})
    void aNameThatCouldBeMisreadIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Print(Paper.A4, name));
    }

    @Test
    void aPaperIsKnownByItsKeyAlone() {
        assertThat(Paper.of("a4")).contains(Paper.A4);
        assertThat(Paper.of("letter")).contains(Paper.LETTER);
        assertThat(Paper.of("LETTER")).isEmpty();
        assertThat(Paper.of("")).isEmpty();
    }
}
