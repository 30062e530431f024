package org.twohats.guide.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.content.Prose;
import org.twohats.guide.Chapter;
import org.twohats.guide.Contrast;
import org.twohats.guide.Disagreement;
import org.twohats.guide.Guide;
import org.twohats.guide.Part;
import org.twohats.guide.Source;

/** What the guide has to say, as its files say it. */
class GuideFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/content/guide");
    private static final Path DUTIES = Path.of("src/test/resources/guide/duties.txt");
    private static final Pattern DUTY = Pattern.compile("S-[A-Z]+\\d+[ab]?");
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->|\\s#(.*)$");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Guide GUIDE = new GuideFiles(new ContentFiles()).in(Locale.ENGLISH);

    @Test
    void everyDutyOfTheFirstArticleStandsBesideASentence() throws IOException {
        Map<String, List<String>> sentences = new TreeMap<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                String said = "";
                int begin = 0;
                Matcher comment = COMMENT.matcher(line);
                while (comment.find()) {
                    said = line.substring(begin, comment.start());
                    begin = comment.end();
                    for (String code : duties(comment.group())) {
                        sentences
                                .computeIfAbsent(code, first -> new ArrayList<>())
                                .add(said);
                    }
                }
            }
        }
        assertThat(sentences.keySet())
                .as("the duties in comments beside the sentences of %s, and those in %s", FOLDER, DUTIES)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(DUTIES));
        sentences.forEach(
                (code, said) -> assertThat(said).as(code).allMatch(sentence -> sentence.split("\\s+").length >= 4));
    }

    @Test
    void whatIsWrittenForEditorsIsNotShown() {
        for (Chapter chapter : GUIDE.chapters()) {
            assertThat(markup(chapter)).as(chapter.key()).doesNotContain("<!--", "&lt;", "S-", "::", "D1", "][");
        }
    }

    @Test
    void allFourteenQuestionsAreThereAndEachStandsWhereAChapterTouchesIt() throws IOException {
        Matcher number = Pattern.compile("- [a-z-]+ # D(\\d+)").matcher(Files.readString(FOLDER.resolve("guide.yaml")));
        assertThat(number.results().map(found -> Integer.valueOf(found.group(1))))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        Set<Disagreement> shown = parts(Part.Remark.class)
                .filter(remark -> !remark.folded())
                .map(Part.Remark::disagreement)
                .collect(Collectors.toSet());
        List<Disagreement> all =
                parts(Part.AllDisagreements.class).findFirst().orElseThrow().disagreements();
        assertThat(all).hasSize(14).allMatch(shown::contains);
    }

    @Test
    void everyQuestionHasTwoViewsOrMoreAndEachNamesWhoHoldsIt() {
        parts(Part.AllDisagreements.class)
                .findFirst()
                .orElseThrow()
                .disagreements()
                .forEach(question -> {
                    assertThat(question.views()).as(question.key()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(question.views())
                            .as(question.key())
                            .allMatch(view -> view.says().html().contains("href="));
                });
    }

    @Test
    void everySourceIsNamedSomewhereAndHasAnAddressThatIsSafeToFollow() {
        String all = GUIDE.chapters().stream().map(GuideFilesTests::markup).collect(Collectors.joining());
        for (Source source : sources()) {
            assertThat(source.address()).as(source.key()).startsWith("https://");
            assertThat(all)
                    .as(source.key())
                    .contains("href=\"" + source.address().replace("&", "&amp;") + "\"");
        }
    }

    @Test
    void everyLinkOutsideLeadsToASource() {
        Set<String> known = sources().stream().map(Source::address).collect(Collectors.toSet());
        for (Chapter chapter : GUIDE.chapters()) {
            assertThat(links(chapter))
                    .as(chapter.key())
                    .allMatch(link -> link.startsWith("/") || known.contains(link.replace("&amp;", "&")));
        }
    }

    @Test
    void noChapterLeavesAnAcronymUnexplained() {
        for (Chapter chapter : GUIDE.chapters()) {
            String text = markup(chapter).replaceAll("<[^>]*>", "");
            assertThat(text).as(chapter.key()).doesNotContain("LeSS", "SFIA", "RACI", "PM ", "PO ");
            assertThat(!text.contains("SAFe") || text.contains("Scaled Agile Framework"))
                    .as(chapter.key())
                    .isTrue();
        }
    }

    @Test
    void noHeadingOfAChapterStandsThereTwice() {
        for (Chapter chapter : GUIDE.chapters()) {
            assertThat(chapter.headings().stream().map(Prose.Heading::anchor))
                    .as(chapter.key())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void bothRolesGetAboutAsManyWords() {
        List<Contrast> contrasts =
                parts(Part.AllContrasts.class).findFirst().orElseThrow().contrasts();
        assertThat(contrasts).hasSize(6);
        int manager = contrasts.stream()
                .mapToInt(contrast -> words(contrast.manager()))
                .sum();
        int owner =
                contrasts.stream().mapToInt(contrast -> words(contrast.owner())).sum();
        assertThat(manager).isBetween(owner * 3 / 4, owner * 4 / 3);
        assertThat(words(markup(GUIDE.chapter("product-manager"))))
                .isBetween(
                        words(markup(GUIDE.chapter("product-owner"))) * 3 / 4,
                        words(markup(GUIDE.chapter("product-owner"))) * 4 / 3);
    }

    @Test
    void everyDayOfTheSixIsFollowedOnItsOwn() {
        assertThat(GUIDE.chapter("day-to-day").parts().stream()
                        .filter(Part.OneContrast.class::isInstance)
                        .map(part -> ((Part.OneContrast) part).contrast().key()))
                .containsExactly("level", "people", "direction", "success", "telling", "writing");
    }

    @Test
    void aSourceThatNobodyKnowsIsNamedWithFileAndLine() {
        ContentNode words = ContentNode.yaml("content/guide/words.en.yaml", "a: B\nsays: \"So [he][nobody] says.\"");
        assertThatCode(() -> new ContentFiles().paragraph(words.at("says"), Map.of("somebody", "https://x.example")))
                .isInstanceOf(ContentError.class)
                .hasMessageStartingWith("content/guide/words.en.yaml line 2: a name in square brackets")
                .hasMessageContaining("nobody");
    }

    @Test
    void whatCannotStandSomewhereIsNamedWithItsChapter() {
        assertThatCode(() -> new GuideFiles(new Misspelled()))
                .isInstanceOf(ContentError.class)
                .hasMessageContaining("content/guide/…/difference.md")
                .hasMessageContaining("'::also tactical'");
    }

    /** Files in which the plan and the words spell a question in another way than the chapters do. */
    private static final class Misspelled extends ContentFiles {

        @Override
        public ContentNode yaml(String path) {
            String folder = path.replaceFirst("/[^/]+$", "");
            String name = path.replaceFirst("^.*/", "");
            return ContentNode.yaml(path, texts(folder, name).get(name).replace("tactical", "tacticle"));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> duties(String comment) {
        return DUTY.matcher(comment).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Source> sources() {
        return parts(Part.AllSources.class).findFirst().orElseThrow().sources();
    }

    private static <P extends Part> Stream<P> parts(Class<P> kind) {
        return GUIDE.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Set<String> links(Chapter chapter) {
        return LINK.matcher(markup(chapter))
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** All that comes from Markdown, except the list of sources. */
    private static String markup(Chapter chapter) {
        StringBuilder markup = new StringBuilder();
        for (Part part : chapter.parts()) {
            if (part instanceof Part.Passage passage) {
                markup.append(passage.text().html());
            } else if (part instanceof Part.Remark remark) {
                remark.disagreement()
                        .views()
                        .forEach(view -> markup.append(view.says().html()));
            } else if (part instanceof Part.AllDisagreements all) {
                for (Disagreement each : all.disagreements()) {
                    each.views().forEach(view -> markup.append(view.says().html()));
                    each.agreed().ifPresent(text -> markup.append(text.html()));
                    markup.append(each.depends().html()).append(each.ours().html());
                }
            }
        }
        return markup.toString();
    }

    private static int words(String text) {
        return text.replaceAll("<[^>]*>", " ").strip().split("\\s+").length;
    }
}
