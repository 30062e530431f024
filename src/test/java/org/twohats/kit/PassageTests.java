package org.twohats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTests {

    private static final List<String> OURS = List.of("Listen first.", "Answer within ____.");
    private static final Passage UNTOUCHED = new Passage("plan.learn", OURS, Optional.empty());

    @Test
    void ourWordsStandWhereNothingWasWritten() {
        assertThat(UNTOUCHED.lines()).isEqualTo(OURS);
        assertThat(UNTOUCHED.version()).isZero();
        assertThat(UNTOUCHED.isOurs()).isTrue();
    }

    @Test
    void whatWasWrittenStandsInsteadLineByLine() {
        Passage written = new Passage("plan.learn", OURS, Optional.of(new KeptKit.Text("One\n\nTwo", 3)));
        assertThat(written.lines()).containsExactly("One", "Two");
        assertThat(written.text()).isEqualTo("One\nTwo");
        assertThat(written.version()).isEqualTo(3);
    }

    @Test
    void aLineIsCutWhereThereIsAGap() {
        assertThat(UNTOUCHED.pieces()).containsExactly(List.of("Listen first."), List.of("Answer within ", "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \r\n ", "Listen first.\r\nAnswer within ____.", " Listen first.\n\n\tAnswer within ____. "
            })
    void nothingIsKeptWhereOurOwnWordsOrNoneAreTyped(String typed) {
        assertThat(UNTOUCHED.keeping(typed)).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptWithoutBlankLines() {
        assertThat(UNTOUCHED.keeping("  One\r\n\r\nTwo\t2 ")).contains("One\nTwo 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2066b", "\uD800", "a\uFFFEb"})
    void aSignThatCannotBeSeenIsRefused(String typed) {
        assertThat(Passage.problem(typed)).contains(Passage.Problem.CONTROL);
    }

    @Test
    void aTextHasAnEnd() {
        assertThat(Passage.problem("\uD83D\uDE00".repeat(Passage.LONGEST))).isEmpty();
        assertThat(Passage.problem("x".repeat(Passage.LONGEST + 1))).contains(Passage.Problem.TOO_LONG);
    }
}
