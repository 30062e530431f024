package org.twohats.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.kit.Anchor;
import org.twohats.kit.Competency;
import org.twohats.kit.Interview;
import org.twohats.kit.Plan;
import org.twohats.kit.Post;
import org.twohats.kit.Question;
import org.twohats.kit.Topic;
import org.twohats.kit.WorkSample;
import org.twohats.kit.WorkingAgreement;

/** What an editor of the kit's documents may rely on, and what its readers get. */
class DocumentFilesTests {

    private static final String EDITION = "2026-1";
    private static final ContentFiles FILES = new ContentFiles();
    private static final Interview INTERVIEW = new InterviewFiles(FILES).of(EDITION, Locale.ENGLISH);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(rockstar|ninja|guru|dominate|aggressive|native speaker|digital native|culture fit|he or she|validated"
                    + "|scientific|predicts)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void everyCompetencyCanBeAskedAboutAndRated(Competency competency) {
        Topic topic = INTERVIEW.topic(competency);
        assertThat(topic.questions()).hasSizeBetween(2, 3).allSatisfy(question -> {
            assertThat(question.ask()).matches(".*[?.]");
            assertThat(question.probes()).hasSizeBetween(2, 3).allMatch(probe -> probe.matches(".*[?.]"));
        });
        assertThat(topic.questions()).extracting(Question::kind).contains(Question.Kind.PAST, Question.Kind.SITUATION);
        assertThat(topic.anchors()).extracting(Anchor::points).containsExactly(1, 3, 5);
        assertThat(topic.duties()).isNotEmpty();
        assertThat(topic.suggested()).hasSize(2);
    }

    @Test
    void noQuestionIsAskedTwiceAndAllDutiesAreKnown() {
        List<Question> questions = INTERVIEW.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .toList();
        assertThat(questions).extracting(Question::key).doesNotHaveDuplicates();
        assertThat(questions).extracting(Question::ask).doesNotHaveDuplicates();
        List<String> known = duties();
        INTERVIEW.topics().forEach(topic -> assertThat(known).containsAll(topic.duties()));
    }

    @ParameterizedTest
    @EnumSource
    void aWorkSampleTakesAnHourOrTwoAndHasAllThatItsTasksNeed(Post post) {
        WorkSample sample = new WorkSampleFiles(FILES).of(EDITION, post, Locale.ENGLISH);
        assertThat(sample.minutes()).isBetween(60, 120);
        assertThat(sample.tasks()).allSatisfy(task -> {
            assertThat(task.anchors()).extracting(Anchor::points).containsExactly(1, 3, 5);
            assertThat(task.toDo()).isNotEmpty();
        });
        boolean ownersPart = post != Post.PRODUCT_MANAGER;
        assertThat(sample.items()).hasSize(ownersPart ? 12 : 0);
        assertThat(sample.goal().isPresent()).isEqualTo(ownersPart);
        assertThat(sample.problems()).hasSize(post != Post.PRODUCT_OWNER ? 3 : 0);
        assertThat(sample.figures().isPresent()).isEqualTo(post != Post.PRODUCT_OWNER);
        assertThat(sample.fairness()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAStepForEachDutyAndSignsForEachPost(Post post) {
        Plan plan = new PlanFiles(FILES).of(EDITION, post, Locale.ENGLISH);
        assertThat(plan.steps()).containsOnlyKeys(duties());
        plan.steps().values().forEach(steps -> assertThat(steps).containsOnlyKeys(Plan.Side.values()));
        for (Plan.Phase phase : Plan.Phase.values()) {
            assertThat(plan.general(phase)).hasSizeGreaterThan(1);
        }
        assertThat(plan.success()).hasSizeGreaterThan(2);
        assertThat(plan.help()).hasSizeGreaterThan(2);
    }

    /** S-HL6 to S-HL9 are duties that the first article laid on both. */
    @Test
    void bothSidesOweEachOtherWhatTheFirstArticleAsks() {
        WorkingAgreement agreement =
                new AgreementFiles(FILES).of(EDITION, WorkingAgreement.Kind.TWO_ROLES, Locale.ENGLISH);
        assertThat(agreement.firstOwes()).hasSameSizeAs(agreement.secondOwes());
        for (WorkingAgreement.Kind kind : WorkingAgreement.Kind.values()) {
            String structure = texts(AgreementFiles.NAME).getOrDefault("decision-rights.yaml", "");
            String part = structure.substring(structure.indexOf(kind.key() + ":"));
            assertThat(part).contains("S-HL6", "S-HL7", "S-HL8", "S-HL9");
        }
    }

    @Test
    void handOffsAreWordedAnewForKnownDutiesAlone() {
        WorkingAgreement agreement =
                new AgreementFiles(FILES).of(EDITION, WorkingAgreement.Kind.ONE_PERSON, Locale.ENGLISH);
        assertThat(duties()).containsAll(agreement.handOffs().keySet());
    }

    @Test
    void noWordLeadsReadersAstray() {
        Stream.of(InterviewFiles.NAME, WorkSampleFiles.NAME, PlanFiles.NAME, AgreementFiles.NAME)
                .forEach(name -> texts(name)
                        .forEach((file, text) -> assertThat(
                                        FORBIDDEN.matcher(text).results().map(found -> found.group()))
                                .as(file)
                                .isEmpty()));
    }

    @Test
    void anEditionThatIsNotThereIsNotFound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InterviewFiles(FILES).of("1999-1", Locale.ENGLISH));
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        InterviewFiles files = new InterviewFiles(FILES);
        assertThat(files.of(EDITION, Locale.KOREAN)).isSameAs(files.of(EDITION, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "interview | interview.yaml | edition: 2026-1 | edition: 2027-1 | the folder is called '2026-1', so",
                "interview | interview.yaml | customer-insight: | customer-insights: | nobody knows 'customer-insights'",
                "interview | interview.yaml | said-and-done: past | said-and-done: soon | 'soon' is not 'past' or",
                "interview | interview.yaml | said-and-done: past, | | nobody knows 'said-and-done' here",
                "interview | interview.en.yaml | language: en | language: de | the file's name says 'en', so this",
                "interview | interview.en.yaml | means: | mean: | nobody knows 'mean' here",
                "interview | interview.en.yaml | date: 2026-11-27 | date: today | a day belongs here, such as",
                "work-sample | work-sample.yaml | choose-problem: 75 | choose-problem: 15 | the tasks take 30 minutes",
                "work-sample | work-sample.yaml | [figures, problems, voices] | [figurines] | 'figurines' is not one of",
                "work-sample | work-sample.en.yaml | \"First\", \"Second\" | \"First\" | there are 3 columns, but 4",
                "first-90-days | first-90-days.yaml | manager: learn | manager: later | 'later' is not a phase; known",
                "first-90-days | first-90-days.en.yaml | small-wins: | small-win: | nobody knows 'small-win' here",
                "decision-rights | decision-rights.yaml | needs-of-market | need-of-market | nobody knows 'needs-of-",
            })
    void aMistakeIsNamedWithFileAndLine(String name, String file, String right, String wrong, String sentence) {
        Map<String, String> texts = texts(name);
        String text = texts.getOrDefault(file, "");
        assertThat(text).contains(right);
        int place = text.indexOf(right);
        texts.put(
                file, text.substring(0, place) + (wrong == null ? "" : wrong) + text.substring(place + right.length()));
        assertThatExceptionOfType(ContentError.class)
                .isThrownBy(() -> Leaflet.byLanguage(EDITION, name, texts, meaning(name)))
                .withMessageMatching("(?s)content/kit/2026-1/[a-z0-9.-]+ line \\d+: .*")
                .withMessageContaining(sentence);
    }

    @Test
    void aMissingFileIsNamed() {
        Map<String, String> texts = texts(PlanFiles.NAME);
        texts.remove("first-90-days.en.yaml");
        assertThatExceptionOfType(ContentError.class)
                .isThrownBy(() -> Leaflet.byLanguage(EDITION, PlanFiles.NAME, texts, meaning(PlanFiles.NAME)))
                .withMessageContaining("first-90-days.en.yaml");
    }

    private static BiFunction<ContentNode, ContentNode, Object> meaning(String name) {
        return switch (name) {
            case InterviewFiles.NAME -> InterviewFiles::interview;
            case WorkSampleFiles.NAME -> WorkSampleFiles::samples;
            case PlanFiles.NAME -> PlanFiles::plans;
            default -> AgreementFiles::agreements;
        };
    }

    private static Map<String, String> texts(String name) {
        return new TreeMap<>(FILES.texts("kit/" + EDITION, name + ".*"));
    }

    private static List<String> duties() {
        return FILES.yaml("responsibility/" + EDITION + "/matrix.yaml").at("areas").entries().values().stream()
                .flatMap(area -> area.entries().keySet().stream())
                .toList();
    }
}
