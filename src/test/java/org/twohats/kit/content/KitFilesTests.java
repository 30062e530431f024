package org.twohats.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twohats.content.ContentError;
import org.twohats.content.ContentNode;
import org.twohats.responsibility.content.Published;

/** What an editor of the kit is told, with file and line. */
class KitFilesTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "content", "kit", "2026-1");

    static Stream<Arguments> structure() {
        return Stream.of(
                mistake("edition: 2026-1", "edition: 2027-1", "the folder is called '2026-1'"),
                mistake("problems, research, feedback]", "problems, reserch]", "'reserch' is not one of the"),
                mistake("problems, research, feedback]", "problems, customer-problems]", "stands here a second time"),
                mistake("public-face: [", "public-fase: [", "'public-fase' is no answer to 'outward-needs'"),
                mistake("    team-waits: [daily-questions]\n", "", "nothing is neglected by 'danger-signs=team-waits'"),
                mistake("danger-signs:", "danger-sign:", "'danger-sign' is not one of the hiring questions"),
                mistake("[backlog, requirements", "[backlock, requirements", "'backlock' is not a competency"),
                mistake(
                        "[order-of-backlog, backlog-items, acceptance-criteria,",
                        "[",
                        "8 outcomes or more belong here"),
                mistake("\nusual:", "\nusuals:", "nobody knows 'usuals' here"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                mistake("decision: \"Which solution we", "desision: \"Which solution we", "'desision'"),
                mistake(
                        "  business-case:\n",
                        "  business-case:\n    decision: \"It.\"\n",
                        "nobody knows 'decision' here"),
                mistake("    purpose: \"What the post is for\"\n", "", "'purpose' is missing here"),
                mistake(
                        "owner: \"{other}: you make sure",
                        "ouner: \"{other}: you make sure",
                        "nobody knows 'ouner' here"),
                mistake("neglected: \"Neglected today.\"", "neglected: \"\"", "a text belongs here"));
    }

    private static Arguments mistake(String right, String wrong, String sentence) {
        return Arguments.of(right, wrong, sentence);
    }

    @ParameterizedTest
    @MethodSource("structure")
    void aMistakeInTheStructureIsNamedWithFileAndLine(String right, String wrong, String sentence) throws Exception {
        String text = read("kit.yaml");
        String broken = text.replace(right, wrong);
        assertThat(broken).isNotEqualTo(text);
        assertThatThrownBy(() -> KitFiles.book(
                        ContentNode.yaml("content/kit/2026-1/kit.yaml", broken),
                        ContentNode.yaml("content/kit/2026-1/interview.yaml", read("interview.yaml")),
                        ContentNode.yaml("content/kit/2026-1/work-sample.yaml", read("work-sample.yaml")),
                        "2026-1",
                        edition -> Published.responsibilities()))
                .isInstanceOf(ContentError.class)
                .hasMessageStartingWith("content/kit/2026-1/kit.yaml line ")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @MethodSource("words")
    void aMistakeInTheWordsIsNamedWithFileAndLine(String right, String wrong, String sentence) throws Exception {
        String text = read("words.en.yaml");
        String broken = text.replace(right, wrong);
        assertThat(broken).isNotEqualTo(text);
        assertThatThrownBy(() ->
                        KitFiles.words(ContentNode.yaml("content/kit/2026-1/words.en.yaml", broken), Shipped.BOOK))
                .isInstanceOf(ContentError.class)
                .hasMessageStartingWith("content/kit/2026-1/words.en.yaml line ")
                .hasMessageContaining(sentence);
    }

    @Test
    void aWordWithoutAReasonIsNamedWithFileAndLine() throws Exception {
        String broken = read("language.en.yaml").replaceFirst("    reason:", "    because:");
        assertThatThrownBy(() -> KitFiles.guide(ContentNode.yaml("content/kit/2026-1/language.en.yaml", broken)))
                .isInstanceOf(ContentError.class)
                .hasMessageContaining("language.en.yaml line ")
                .hasMessageContaining("nobody knows 'because' here");
    }

    private static String read(String file) throws Exception {
        return Files.readString(FOLDER.resolve(file));
    }
}
