package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;

/** What an editor may rely on, and what readers may expect of every word. */
class ContentTests {

    private static final Path CONTENT = Path.of("src/main/resources/content");
    private static final Path DIGESTS = Path.of("src/test/resources/published-editions.txt");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final int LONGEST_SENTENCE_IN_WORDS = 25;
    private static final double HIGHEST_GRADE = 8;

    /**
     * A published edition is never changed, since results were given and copies were made with it. To publish a new one, add its folder and
     * then its line to the file of digests.
     */
    @Test
    void publishedEditionsStayAsTheyAre() throws Exception {
        Map<String, String> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(DIGESTS)) {
            String[] parts = line.split("  ", 2);
            recorded.put(parts[1], parts[0]);
        }
        Map<String, String> found = new TreeMap<>();
        for (Path file : published()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            found.put(
                    CONTENT.relativize(file).toString().replace('\\', '/'),
                    HexFormat.of().formatHex(digest));
        }
        assertThat(found)
                .as(
                        "content: a published edition was changed. Put the change into a new folder instead, "
                                + "and record its files in %s",
                        DIGESTS)
                .isEqualTo(recorded);
    }

    private static List<Path> published() throws IOException {
        List<Path> published = new ArrayList<>();
        for (String room : List.of("instrument", "responsibility", "hiring")) {
            published.addAll(files(CONTENT.resolve(room), ".yaml"));
        }
        return published;
    }

    @Test
    void noSentenceIsLongerThanTwentyFiveWords() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Text text : texts()) {
            for (String sentence : Readability.sentences(text.words())) {
                if (Readability.words(sentence).size() > LONGEST_SENTENCE_IN_WORDS) {
                    tooLong.add(text.place() + ": " + sentence);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyFileReadsLikeSchoolYearEightOrEasier() throws IOException {
        Map<String, StringBuilder> byFile = new TreeMap<>();
        for (Text text : texts()) {
            byFile.computeIfAbsent(text.file(), file -> new StringBuilder())
                    .append(text.words())
                    .append(".\n");
        }
        byFile.forEach((file, words) -> assertThat(Readability.grade(words.toString()))
                .as("the Flesch-Kincaid grade of %s; its hardest texts are %s", file, hardest(file))
                .isLessThanOrEqualTo(HIGHEST_GRADE));
    }

    @Test
    void everyPageOfRunningTextHasAHeadAndReadsAsMarkdown() throws IOException {
        for (Path page : files(CONTENT.resolve("pages"), ".md")) {
            String name = page.getFileName().toString().replace(".md", "");
            assertThatCode(() -> new ContentFiles().prose(name, java.util.Locale.ENGLISH))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aMissingWordIsNamedWithFileAndLine() {
        ContentNode words =
                ContentNode.yaml("content/words.en.yaml", "language: en\nitems:\n  why-or-how:\n    left: Why\n");
        assertThatCode(() -> words.at("items").at("why-or-how").text("right"))
                .isInstanceOf(ContentError.class)
                .hasMessage("content/words.en.yaml line 4: 'right' is missing here");
    }

    @Test
    void aMisspelledKeyIsNamedWithFileAndLine() {
        ContentNode words = ContentNode.yaml("content/words.en.yaml", "title: A\nlfet: B\n");
        assertThatCode(() -> words.allowing("title", "left", "right"))
                .isInstanceOf(ContentError.class)
                .hasMessage("content/words.en.yaml line 2: nobody knows 'lfet' here; known are title, left, right");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithFileAndLine() {
        ContentNode words = ContentNode.yaml("content/words.en.yaml", "title: A\nleft: B\ntitle: C\n");
        assertThatCode(words::entries)
                .isInstanceOf(ContentError.class)
                .hasMessage("content/words.en.yaml line 3: 'title' stands here a second time");
    }

    @Test
    void brokenYamlIsNamedWithFileAndLine() {
        assertThatCode(() -> ContentNode.yaml("content/words.en.yaml", "title: A\nleft: \"B\nright: C"))
                .isInstanceOf(ContentError.class)
                .hasMessageStartingWith("content/words.en.yaml line ")
                .hasMessageContaining("cannot be read as YAML");
    }

    private static List<String> hardest(String file) {
        try {
            return texts().stream()
                    .filter(text -> text.file().equals(file))
                    .sorted(Comparator.comparingDouble((Text text) -> Readability.grade(text.words()))
                            .reversed())
                    .limit(10)
                    .map(Text::toString)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every text a reader may see, with the place at which an editor finds it. */
    private static List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files(CONTENT, ".yaml")) {
            String name = CONTENT.relativize(file).toString();
            if (name.contains(".en.")) {
                ContentNode root = ContentNode.yaml(name, Files.readString(file));
                collect(name, "", root, texts);
            }
        }
        for (Path file : files(CONTENT, ".md")) {
            String name = CONTENT.relativize(file).toString();
            for (String paragraph :
                    COMMENT.matcher(Files.readString(file)).replaceAll("").split("\n\\s*\n", -1)) {
                if (!paragraph.strip().matches("(?s)(\\||---|::).*")) {
                    paragraph
                            .lines()
                            .map(line -> line.replaceFirst("^(#+|-|\\d+\\.)\\s+", ""))
                            .map(ContentTests::withoutMarks)
                            .forEach(line -> texts.add(new Text(name, "", line)));
                }
            }
        }
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path bundle : bundles.toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, words) ->
                        texts.add(new Text(bundle.getFileName().toString(), key.toString(), plain(words.toString()))));
            }
        }
        return texts;
    }

    private static String plain(String message) {
        return message.replaceAll("\\{\\d+,choice,[^#]*#([^|]*)\\|[^#]*[#<][^}]*\\}", "$1")
                .replaceAll("\\{\\d+\\}", "one");
    }

    private static void collect(String file, String place, ContentNode node, List<Text> texts) {
        try {
            node.entries().forEach((key, child) -> collect(file, place + "/" + key, child, texts));
            return;
        } catch (ContentError notNamed) {
            // a list or a text
        }
        try {
            List<ContentNode> list = node.list();
            for (int i = 0; i < list.size(); i++) {
                collect(file, place + "/" + i, list.get(i), texts);
            }
        } catch (ContentError notListed) {
            texts.add(new Text(file, place, withoutMarks(node.text())));
        }
    }

    private static String withoutMarks(String markdown) {
        return markdown.replaceAll("\\](\\([^)]*\\)|\\[[^\\]]*\\])", "").replaceAll("[\\[\\]*`]", "");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private record Text(String file, String key, String words) {

        String place() {
            return file + " " + key;
        }
    }
}
