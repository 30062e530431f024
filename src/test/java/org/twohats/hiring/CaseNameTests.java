package org.twohats.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Payments team", "Über-Team Nº 1", "支払い 🎩", "<script>alert(1)</script>", "${7*7}", "O’Brien"})
    void anyNameOnOneLineIsKeptAsItWasTyped(String typed) {
        assertThat(CaseName.of(typed).orElseThrow().value()).isEqualTo(typed);
    }

    @Test
    void spaceAroundItIsNoPartOfIt() {
        assertThat(CaseName.of("  Payments team \n")).contains(new CaseName("Payments team"));
        assertThat(CaseName.of("   ")).contains(CaseName.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\u0000b", "a\u202Eb", "a\u2066b", "a\u2028b", "a\u001Bb", "a\uD800b"})
    void whatBreaksALineOrTurnsTheTextIsNoName(String typed) {
        assertThat(CaseName.of(typed)).isEmpty();
        assertThatThrownBy(() -> new CaseName(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameHasSixtyCharactersAtMost() {
        assertThat(CaseName.of("a".repeat(CaseName.LONGEST))).isPresent();
        assertThat(CaseName.of("a".repeat(CaseName.LONGEST + 1))).isEmpty();
    }
}
