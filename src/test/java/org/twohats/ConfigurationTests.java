package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;
import org.twohats.testing.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of settings in docs/operations.md says what the code says, and the program knows no other. */
class ConfigurationTests {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    /** Those that people who run a site have to do with, besides our own. */
    private static final List<String> OF_SPRING = List.of(
            "server.port",
            "management.server.port",
            "management.server.address",
            "server.tomcat.remoteip.internal-proxies",
            "logging.structured.format.console",
            "spring.datasource.url",
            "server.servlet.context-path");

    @TempDir
    private Path folder;

    @Test
    void theTableIsThatOfTheCode() throws IOException {
        Map<String, String> documented = documented();
        PropertySourcesPropertyResolver defaults = defaults();
        Map<String, String> own = new TreeMap<>();
        for (JsonNode setting : metadata(name -> name.startsWith("two-hats."))) {
            String name = setting.path("name").asString();
            assertThat(setting.path("description").asString("")).as(name).isNotEmpty();
            String value = defaults.getProperty(name, "");
            own.put(
                    variable(name),
                    "| " + (value.isEmpty() ? "none" : "`" + value + "`") + " | "
                            + setting.path("description").asString().replaceAll("\\s+", " ") + " |");
        }
        assertThat(own).hasSizeGreaterThan(5);
        own.forEach((name, row) ->
                assertThat(documented.getOrDefault(name, "")).as(name).isEqualTo(row));
        TreeSet<String> names = new TreeSet<>(own.keySet());
        OF_SPRING.forEach(name -> names.add(variable(name)));
        assertThat(documented.keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void theSettingsOfSpringExistAndHaveTheDefaultsThatAreSaid() throws IOException {
        Map<String, String> documented = documented();
        PropertySourcesPropertyResolver defaults = defaults();
        List<String> known = metadata(OF_SPRING::contains).stream()
                .map(setting -> setting.path("name").asString())
                .toList();
        assertThat(known).containsAll(OF_SPRING);
        for (String name : List.of("server.port")) {
            assertThat(documented.get(variable(name))).contains("`" + defaults.getProperty(name) + "`");
        }
    }

    /** Neither an engine for images nor a cluster is at hand, so that at least no name is misspelt. */
    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "kubernetes.yaml", "Dockerfile"})
    void filesToRunItBySetWhatIsDocumented(String file) throws IOException {
        TreeSet<String> known = new TreeSet<>(documented().keySet());
        known.addAll(List.of("SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD"));
        List<String> set = Pattern.compile("\\b(?:TWOHATS|SPRING|SERVER|MANAGEMENT|LOGGING)_[A-Z_]+")
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(set).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void aSettingThatDoesNotExistStopsTheStart() {
        try (ServerProcess server = ServerProcess.launch(folder, Map.of("TWOHATS_PUBLICADRESS", "https://a.example"))) {
            assertThat(server.exit()).isEqualTo(1);
            assertThat(server.log())
                    .contains("TWOHATS_PUBLICADRESS cannot be 'https://a.example': there is no such setting.")
                    .doesNotContain("\tat ", "Two Hats is ready");
        }
        try (ServerProcess server = ServerProcess.launch(folder, Map.of(), "--two-hats.retention.result=90d")) {
            assertThat(server.exit()).isEqualTo(1);
            assertThat(server.log()).contains("two-hats.retention.result").doesNotContain("\tat ", "Two Hats is ready");
        }
    }

    private static PropertySourcesPropertyResolver defaults() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        return new PropertySourcesPropertyResolver(sources);
    }

    /** Of all parts of the program. */
    private static List<JsonNode> metadata(java.util.function.Predicate<String> wanted) throws IOException {
        List<JsonNode> settings = new java.util.ArrayList<>();
        for (URL file :
                Collections.list(ConfigurationTests.class.getClassLoader().getResources(METADATA))) {
            try (InputStream text = file.openStream()) {
                for (JsonNode setting : JsonMapper.shared().readTree(text).path("properties")) {
                    if (wanted.test(setting.path("name").asString())) {
                        settings.add(setting);
                    }
                }
            }
        }
        return settings;
    }

    /** By variable, the rest of its row. */
    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        String text = Files.readString(Path.of("docs/operations.md"));
        text.substring(text.indexOf("## Settings"), text.indexOf("## What is safe"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> {
                    int end = line.indexOf('`', 3);
                    rows.put(line.substring(3, end), line.substring(end + 2));
                });
        return rows;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    }
}
