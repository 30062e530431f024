package org.twohats.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page remembers of a text. */
class StampTests {

    @Test
    void whatAPageSendsBackIsWhatItWasGiven() {
        Stamp stamp = Stamp.of(12, "50,000\nŻółć 😀");
        assertThat(Stamp.read(stamp.toString())).isEqualTo(Optional.of(stamp));
        assertThat(stamp.isOf("50,000\nŻółć 😀")).isTrue();
        assertThat(stamp.isOf("50,000")).isFalse();
        assertThat(Stamp.of(0, "").isOf("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1-",
                "-1-0000000000000000",
                "1-000000000000000g",
                "1-00000000000000000",
                "9999999-0000000000000000"
            })
    void anythingElseIsNone(String text) {
        assertThat(Stamp.read(text)).isEmpty();
    }
}
