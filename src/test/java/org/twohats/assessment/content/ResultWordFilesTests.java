package org.twohats.assessment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.assessment.ResultWords;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.scoring.Verdict;

class ResultWordFilesTests {

    private static final Path FILE = Path.of("src/main/resources/content/assessment/words.en.yaml");

    private final ResultWords words = new ResultWordFiles(new ContentFiles()).in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONE_SIDED")
    void everyVerdictSaysAsMuchAsTheTwoFamousOnes(Verdict verdict) {
        var said = words.verdicts().get(verdict);
        assertThat(said.meaning()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(said.roles()).hasSizeBetween(2, 5);
        assertThat(said.steps()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(said.headline()).doesNotEndWith(".");
    }

    @Test
    void aOneSidedResultHasWordsForEachEndOfEachAxis() {
        assertThat(words.oneSided()).hasSize(4);
        assertThat(words.oneSided().values()).allSatisfy(said -> {
            assertThat(said.roles()).hasSizeBetween(3, 5);
            assertThat(said.steps()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void noWordPromisesAFitInPercent() throws IOException {
        assertThat(Files.readString(FILE)).doesNotContainPattern("\\d\\s?% (product|fit|match)");
    }

    @Test
    void anUnknownLanguageReadsEnglish() {
        assertThat(new ResultWordFiles(new ContentFiles()).in(Locale.JAPANESE)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            product-manager:      | product-manger:    | nobody knows 'product-manger' here
            headline:             | headlien:          | nobody knows 'headlien' here
            horizon-positive:     | horizon-up:        | 'horizon-positive' is missing here
            long-string:          | long-strings:      | nobody knows 'long-strings' here
            clear-positive:       | clearly-positive:  | nobody knows 'clearly-positive' here
            """)
    void aBrokenFileIsNamedWithItsLineAndAPlainSentence(String before, String after, String message)
            throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(before);
        String broken = text.replaceFirst(before, after);
        assertThatThrownBy(() -> ResultWordFiles.words(ContentNode.yaml("content/assessment/words.en.yaml", broken)))
                .isInstanceOf(ContentError.class)
                .hasMessageStartingWith("content/assessment/words.en.yaml line ")
                .hasMessageContaining(message);
    }
}
