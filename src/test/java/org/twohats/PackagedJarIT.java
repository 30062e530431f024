package org.twohats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twohats.testing.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar that users start, from an empty folder, with nothing set up. */
class PackagedJarIT {

    private static final Pattern PORT = Pattern.compile("Two Hats is ready at http://localhost:(\\d+)");

    @TempDir
    private static Path folder;

    private static final Pattern OPERATOR = Pattern.compile("Tomcat started on port (\\d+)");

    private static final StringBuilder LOG = new StringBuilder();
    private static Process program;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        Path jar = Path.of("target", "two-hats.jar").toAbsolutePath();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServerProcess.options());
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--management.server.port=0",
                "--two-hats.security-contact=mailto:security@hats.example"));
        program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        address = URI.create("http://127.0.0.1:" + port());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questionnaire",
                "/method",
                "/about",
                "/accessibility",
                "/privacy",
                "/mine",
                "/return",
                "/instruments/2026-1.json",
                "/robots.txt",
                "/livez",
                "/readyz"
            })
    void everyPageOpens(String path) throws IOException, InterruptedException {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void theStyleSheetThatAPageNamesIsThere() throws IOException, InterruptedException {
        Matcher stylesheet = Pattern.compile("href=\"(/css/[^\"]+)\"").matcher(get("/").body());
        assertThat(stylesheet.find()).isTrue();
        HttpResponse<String> sheet = get(stylesheet.group(1));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        Matcher font = Pattern.compile("url\\(\"\\.\\.(/fonts/[^\"]+)\"\\)").matcher(sheet.body());
        assertThat(font.find()).isTrue();
        assertThat(get(font.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void itSaysOfWhichCommitItWasMade() throws IOException, InterruptedException {
        URI operator = operator();
        JsonNode info = JsonMapper.shared()
                .readTree(get(operator.resolve("/actuator/info")).body());
        Path git = Path.of(".git");
        if (Files.exists(git)) {
            Process head = new ProcessBuilder("git", "rev-parse", "HEAD").start();
            String commit = new String(head.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(commit).startsWith(info.at("/git/commit/id").asString()).hasSize(40);
            assertThat(info.at("/git/commit/id").asString()).hasSizeGreaterThanOrEqualTo(7);
        }
        assertThat(info.at("/build/version").asString()).isNotEmpty();
    }

    @Test
    void whoFindsAWeaknessIsToldWhomToWriteTo() throws IOException, InterruptedException {
        HttpResponse<String> contact = get("/.well-known/security.txt");
        assertThat(contact.statusCode()).isEqualTo(200);
        assertThat(contact.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(contact.body().lines())
                .contains("Contact: mailto:security@hats.example", "Preferred-Languages: en")
                .anySatisfy(line -> {
                    assertThat(line).startsWith("Expires: ");
                    Instant expires = Instant.parse(line.replaceFirst("Expires: ", ""));
                    assertThat(expires)
                            .isBetween(
                                    Instant.now().plus(Duration.ofDays(30)),
                                    Instant.now().plus(Duration.ofDays(365)));
                });
    }

    @Test
    void theDataLieInAFolderBesideIt() throws IOException {
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrder("two-hats.mv.db", "control");
        }
    }

    @Test
    void itsDataCanBeBackedUpWhileItRunsAndRestored() throws IOException, InterruptedException {
        assertThat(command("backup", "hats.zip")).isZero();
        assertThat(command("health", "--server.port=" + address.getPort())).isZero();
        assertThat(command("health", "--server.port=1")).isEqualTo(1);
        assertThat(command("restore", "hats.zip", "--two-hats.data=restored")).isZero();
        assertThat(folder.resolve("restored/two-hats.mv.db")).isNotEmptyFile();
    }

    private static int command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "two-hats.jar").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(address.resolve(path));
    }

    private static HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The second port that it opened. */
    private static URI operator() {
        return OPERATOR.matcher(LOG)
                .results()
                .map(port -> URI.create("http://127.0.0.1:" + port.group(1)))
                .filter(port -> !port.equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no second port:\n" + LOG));
    }

    private static String port() throws IOException {
        BufferedReader output = program.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            LOG.append(line).append('\n');
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return port.group(1);
            }
        }
        throw new AssertionError("the program did not start:\n" + LOG);
    }
}
