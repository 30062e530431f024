package org.twohats.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @Test
    void whatWordProcessorsLeaveBehindIsTakenOut() {
        assertThat(Typed.plain("\uFEFFOne\u200B two\r\nsoft\u00ADly\tthree\rfour\u2060"))
                .isEqualTo("One two\nsoftly three\nfour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uD83D\uDC69\u200D\uD83D\uDE80",
                "Z\u00FCrich \u200E(CH)",
                "\u4F60\u597D",
                "a\u0301"
            })
    void everyScriptCanBeWritten(String text) {
        assertThat(Typed.plain(text)).isEqualTo(text);
        assertThat(Typed.isReadable(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u202Eb",
                "a\u2066b",
                "a\u2028b",
                "a\uD800b",
                "a\uFFFEb",
                "a\uDB40\uDC41b"
            })
    void whatNobodySeesOrWhatTurnsTheOthersIsNotReadable(String text) {
        assertThat(Typed.isReadable(Typed.plain(text), true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u200E", "\u200E\u200F", "\u2800", "\u3164\n\u00A0"})
    void whatHasNothingToSeeIsNothing(String text) {
        assertThat(Typed.plain(text)).isEmpty();
    }

    @Test
    void aLineEndsOnlyWhereThereMayBeSeveral() {
        assertThat(Typed.isReadable("a\nb", true)).isTrue();
        assertThat(Typed.isReadable("a\nb", false)).isFalse();
    }
}
