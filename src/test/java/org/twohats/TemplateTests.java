package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates' house rules, read from the files as they are written. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern MESSAGE = Pattern.compile("#\\{(\\|?)([a-z0-9.${}\\-_ A-Z?:()'<>]*?)\\|?(\\(|\\})");
    private static final Pattern MESSAGE_IN_JAVA = Pattern.compile("(?:getMessage|word)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z0-9:]+)([^<>]*?)>([^<>]+)</\\1>", Pattern.DOTALL);

    @Test
    void nothingIsPrintedUnescapedAndNoExpressionIsMadeFromAnother() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("th:utext", "__${", "[(", "[[", "th:inline", "T(");
        }
    }

    @Test
    void noScriptStyleOrHandlerStandsInAPage() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("<script", "<style", " style=", "th:style", "th:on", "javascript:")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }

    @Test
    void everyWordOfATemplateComesFromAMessageOrFromContent() throws IOException {
        for (Path template : templates()) {
            Matcher element = ELEMENT.matcher(withoutComments(template));
            while (element.find()) {
                boolean isFilled = element.group(2).contains("th:text")
                        || element.group(2).contains("th:replace")
                        || element.group(2).contains("prose:body");
                boolean saysSomething = element.group(3).chars().anyMatch(Character::isLetter);
                assertThat(isFilled || !saysSomething)
                        .as("%s: '%s' is not from a message", template, element.group())
                        .isTrue();
            }
        }
    }

    @Test
    void everyMessageThatIsAskedForIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> known = messages();
        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            Matcher message = MESSAGE.matcher(withoutComments(template));
            while (message.find()) {
                Pattern key = asPattern(message.group(2));
                List<String> found =
                        known.stream().filter(key.asMatchPredicate()).toList();
                assertThat(found)
                        .as("%s asks for %s", template, message.group())
                        .isNotEmpty();
                used.addAll(found);
            }
        }
        for (Path source : sources()) {
            Matcher message = MESSAGE_IN_JAVA.matcher(Files.readString(source));
            while (message.find()) {
                String key = message.group(1);
                boolean isBeginning = message.group(2) != null;
                List<String> found = known.stream()
                        .filter(one -> isBeginning ? one.startsWith(key) : one.equals(key))
                        .toList();
                assertThat(found).as("%s asks for %s", source, key).isNotEmpty();
                used.addAll(found);
            }
        }
        assertThat(used).as("messages that no page asks for").containsAll(known);
    }

    @Test
    void aFragmentIsTheOnlyOneInItsFileAndBearsItsName() throws IOException {
        for (Path template : templates(TEMPLATES.resolve("fragments"))) {
            String name = template.getFileName().toString().replace(".html", "");
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .startsWith("<!--/* " + name)
                    .containsOnlyOnce("th:fragment=")
                    .contains("th:fragment=\"" + name);
        }
    }

    private static Pattern asPattern(String key) {
        StringBuilder pattern = new StringBuilder();
        for (String part : key.split("(?=\\$\\{)|(?<=\\})", -1)) {
            pattern.append(part.startsWith("${") ? ".*" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    private static Set<String> messages() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            for (Path bundle : bundles.toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                keys.addAll(properties.stringPropertyNames());
            }
        }
        return keys;
    }

    private static String withoutComments(Path template) throws IOException {
        return Pattern.compile("<!--.*?-->", Pattern.DOTALL)
                .matcher(Files.readString(template))
                .replaceAll("");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<Path> templates() throws IOException {
        return templates(TEMPLATES);
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".html")).toList());
        }
    }
}
