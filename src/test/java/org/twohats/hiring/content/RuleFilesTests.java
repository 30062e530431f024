package org.twohats.hiring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twohats.content.ContentError;
import org.twohats.content.ContentNode;
import org.twohats.hiring.NoSuchRuleBook;
import org.twohats.hiring.Rule;
import org.twohats.hiring.RuleBook;

/** What an editor of the rules may rely on. */
class RuleFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/content/hiring/2026-1");
    private static final String RULES = read("rules.yaml");
    private static final String WORDS = read("words.en.yaml");

    @Test
    void theRulesWriteThemselvesAsTheyStandInTheFile() {
        Rule rule = rule("manager-overloaded-outward");
        assertThat(rule.when().parts())
                .extracting(Object::toString)
                .containsExactly(
                        "the-manager-is-overloaded",
                        "only-a-manager-exists",
                        "inward-needs at least 1",
                        "outward-needs at least clear",
                        "outward-needs more than inward-needs");
    }

    @Test
    void eachAmountThatIsARuleOfThumbHasAnOrigin() {
        assertThat(Editions.FIRST.thresholds())
                .hasSize(11)
                .allSatisfy(threshold -> assertThat(Editions.WORDS.thresholds().get(threshold.key()))
                        .satisfies(origin -> assertThat(origin.origin()).isNotBlank()));
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        assertThat(Editions.ALL.words("2026-1", Locale.KOREAN)).isSameAs(Editions.WORDS);
    }

    @Test
    void anEditionThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NoSuchRuleBook.class).isThrownBy(() -> Editions.ALL.find("1999-1"));
        assertThatExceptionOfType(NoSuchRuleBook.class).isThrownBy(() -> Editions.ALL.figures("1999-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "edition: 2026-1 | edition: 2027-1 | the folder is called '2026-1', so the edition has to be as well",
                "- product-kind | | the question 'product-kind' is missing here",
                "- product-kind | - teams | 'teams' stands here a second time",
                "builders is 0 | bilders is 0 | 'bilders' is not a question; known are direction, detail, builders,",
                "builders is 0 | builders is none | 'none' is no level of 'builders'; known are 0, 1-4, 5-9,",
                "teams at least 2 | teams at least seven | 'seven' is no level of 'teams'; known are 0, 1, 2, 3-5, 6-plus",
                "teams at least 2 | teams at least clear | 'clear' is no amount of 'teams'",
                "teams at least 2 | teams at least small-group | 'small-group' is no amount of 'teams'",
                "inward-needs at least 1 | inward-needs at least many | 'many' is neither a number nor one of the named",
                "outward-needs is none | outward-needs is market | 'outward-needs' is a list, so it can only be counted",
                "teams is not-sure | product-kind is not-sure | nobody can be unsure about 'product-kind'",
                "outward-needs more than inward-needs | teams more than inward-needs | 'teams' is not a list, so it",
                "- not the-owner-has-time | - the-owner-sleeps | 'the-owner-sleeps' is not understood. Say 'teams is 1",
                "verdict: one-person | verdict: nobody | 'nobody' is not a verdict",
                "block: early | block: late | 'late' is not a block",
                "sources: { lola: C } | sources: { lulu: C } | 'lulu' is not a source; add its address below 'sources'",
                "sources: { lola: C } | sources: { lola: D } | 'D' is not one of the grades A, B, C and R",
                "dissent: [nishar] | dissent: [] | somebody has to see it otherwise; name at least one source",
                "equals: [junior-manager] | equals: [a-robot] | 'a-robot' is not an alternative",
                "key: nobody-builds | key: no-need | the rule 'no-need' stands here a second time",
                "key: shape-up | key: hardware | the modifier 'hardware' stands here a second time",
                "confidence: low | confidence: high | is highly confident, so it needs a source of grade A or B",
                "when: stage is internal } | wenn: stage is internal } | nobody knows 'wenn' here; known are need, when",
                "one-person-holds-both: | teams: | 'teams' is a question, so nothing else can have that name",
                "beyond-reach: teams 3-5 | beyond-reach: many | a number belongs here, or a question and one of its levels",
            })
    void aMistakeInTheRulesIsNamedWithFileAndLine(String right, String wrong, String sentence) {
        assertThat(RULES).contains(right);
        int place = RULES.indexOf(right);
        String broken =
                RULES.substring(0, place) + (wrong == null ? "" : wrong) + RULES.substring(place + right.length());
        assertThatExceptionOfType(ContentError.class)
                .isThrownBy(() -> book(broken))
                .withMessageMatching("(?s)content/hiring/2026-1/rules\\.yaml line \\d+: .*")
                .withMessageContaining(sentence);
    }

    @Test
    void theLineOfAMistakeIsItsOwn() {
        String broken = RULES.replaceFirst("outward-needs is none", "outward-needs is nothing");
        long line = RULES.substring(0, RULES.indexOf("outward-needs is none"))
                .lines()
                .count();
        assertThatExceptionOfType(ContentError.class)
                .isThrownBy(() -> book(broken))
                .withMessageContaining("rules.yaml line " + line + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "language: en | language: de | the file's name says 'en', so this has to say so as well",
                "no-need: | no-needs: | nobody knows 'no-needs' here; known are no-need, nobody-builds",
                "{stage}. The client | {posts}. The client | the rule 'one-client' does not ask about 'posts', so its reasons",
                "{stage}. The client | {stages}. The client | 'stages' is not a question; known are",
            })
    void aMistakeInTheWordsIsNamedWithFileAndLine(String right, String wrong, String sentence) {
        assertThat(WORDS).contains(right);
        int place = WORDS.indexOf(right);
        String broken = WORDS.substring(0, place) + wrong + WORDS.substring(place + right.length());
        assertThatExceptionOfType(ContentError.class)
                .isThrownBy(() -> words(broken))
                .withMessageMatching("(?s)content/hiring/2026-1/words\\.en\\.yaml line \\d+: .*")
                .withMessageContaining(sentence);
    }

    @Test
    void aReasonMoreOrLessIsNamed() {
        String reason = "      - \"Whoever is hired without a need has to invent one. That costs money and trust.\"\n";
        assertThat(WORDS).contains(reason);
        assertThatExceptionOfType(ContentError.class)
                .isThrownBy(() -> words(WORDS.replace(reason, "")))
                .withMessageContaining("3 texts belong here, not 2");
    }

    private static RuleBook book(String text) {
        return RuleFiles.book(ContentNode.yaml("content/hiring/2026-1/rules.yaml", text), "2026-1");
    }

    private static void words(String text) {
        WordFiles.words(ContentNode.yaml("content/hiring/2026-1/words.en.yaml", text), "en", Editions.FIRST);
    }

    private static Rule rule(String key) {
        return Editions.FIRST.rules().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
