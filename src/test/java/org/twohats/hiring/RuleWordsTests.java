package org.twohats.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twohats.hiring.content.Editions;

/** What recommendations say, in all situations. */
class RuleWordsTests {

    private static final RuleBook BOOK = Editions.FIRST;
    private static final RuleWords WORDS = Editions.WORDS;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final int LONGEST_SENTENCE_IN_WORDS = 25;

    @Test
    void everyRecommendationSaysAllItHasToInShortSentences() {
        Set<String> seen = new HashSet<>();
        Situations.walk(BOOK, situation -> {
            Decision decision = BOOK.evaluate(situation);
            RuleWords.Advice advice = WORDS.advice(recommendation(situation, decision));
            assertThat(advice.reasons()).hasSize(3);
            assertThat(advice.risks()).hasSize(2);
            assertThat(advice.nextSteps()).hasSize(3);
            assertThat(advice.grounds()).isNotEmpty();
            List<String> texts = new ArrayList<>(advice.reasons());
            texts.addAll(advice.grounds());
            for (String text : texts) {
                if (seen.add(text)) {
                    assertThat(text).doesNotContain("{", "}");
                    for (String sentence : SENTENCE_END.split(text, -1)) {
                        assertThat(sentence.split(" ", -1))
                                .as(sentence)
                                .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE_IN_WORDS);
                    }
                }
            }
        });
    }

    /** A page never advises a number of people or a salary, and never speaks of a gender. */
    @Test
    void noRecommendationCountsPeopleNamesPayOrAGender() {
        Pattern refused = Pattern.compile(
                "(?i)\\b(hire|need|employ) (two|three|four|five|\\d+) (product )?(managers|owners)|salar|\\b(he|she|his|her)\\b");
        Set<String> texts = new HashSet<>();
        for (Rule rule : BOOK.rules()) {
            RuleWords.RuleText text = WORDS.rule(rule);
            texts.add(text.because());
            texts.addAll(text.reasons());
            texts.addAll(text.risks());
            texts.addAll(text.nextSteps());
            texts.add(text.dissent().says());
        }
        assertThat(texts).noneMatch(text -> refused.matcher(text).find());
    }

    @Test
    void everyDissentNamesWhoHoldsIt() {
        for (Rule rule : BOOK.rules()) {
            assertThat(WORDS.rule(rule).dissent().holder()).as(rule.key()).isNotBlank();
            assertThat(rule.dissenters())
                    .as(rule.key())
                    .allSatisfy(key -> assertThat(BOOK.source(key)).isPresent());
        }
    }

    @Test
    void everyReasonBeginsWithWhatWasAnswered() {
        for (Rule rule : BOOK.rules()) {
            assertThat(WORDS.rule(rule).reasons())
                    .as(rule.key())
                    .anyMatch(reason -> reason.startsWith("You answered that {") || reason.startsWith("Your answers "));
        }
    }

    @Test
    void whoeverIsUnsureAboutTheWordSeesBothReadings() {
        Situation unsure = Situations.of("owner-means unsure");
        assertThat(WORDS.namings(Verdict.PRODUCT_OWNER, unsure)).hasSize(2);
        assertThat(WORDS.namings(Verdict.NOT_YET, unsure)).hasSize(1);
        assertThat(WORDS.namings(Verdict.PRODUCT_OWNER, Situations.of("owner-means whole-product")))
                .isNotEqualTo(WORDS.namings(Verdict.PRODUCT_OWNER, Situations.of("owner-means one-team")))
                .hasSize(1);
    }

    @Test
    void onePersonForBothIsSomebodyPresentOrSomebodyToHire() {
        Situations.walk(BOOK, situation -> {
            Decision decision = BOOK.evaluate(situation);
            if (decision.verdict() == Verdict.ONE_PERSON) {
                boolean small = decision.rule().number().equals("D7");
                assertThat(WORDS.advice(recommendation(situation, decision)).namings())
                        .containsExactly(small ? WORDS.present() : WORDS.hired());
            }
        });
    }

    @Test
    void anAnswerIsNamedAsItStoodBesideTheBox() {
        assertThat(WORDS.labels(Answer.notSure(Factor.TEAMS))).containsExactly("Not sure");
        assertThat(WORDS.labels(Answer.of(Factor.OUTWARD_NEEDS, List.<Level>of())))
                .containsExactly("None of these");
        assertThat(WORDS.labels(Answer.of(Factor.OUTWARD_NEEDS, Factor.OUTWARD_NEEDS.levels())))
                .hasSize(4);
    }

    private static Recommendation recommendation(Situation situation, Decision decision) {
        return new Recommendation(
                BOOK.edition(), situation, decision, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
