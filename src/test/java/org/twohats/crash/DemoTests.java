package org.twohats.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The profile with samples: what is in it, and that it never touches what is real. */
class DemoTests {

    private static final Map<String, String> DEMO = Map.of("SPRING_PROFILES_ACTIVE", "demo");
    private static final Pattern KEY = Pattern.compile("/return/([A-Za-z0-9_-]{43})");

    @TempDir
    private Path folder;

    @Test
    void itFillsAnEmptyDatabaseAndRefusesAnyOther() {
        try (ServerProcess first = ServerProcess.start(folder, DEMO)) {
            Matcher key = KEY.matcher(first.log());
            assertThat(key.find()).isTrue();
            HttpVisitor visitor = new HttpVisitor(first.port());
            visitor.post("/return/" + key.group(1)).location();
            JsonNode mine =
                    JsonMapper.shared().readTree(visitor.get("/mine.json").body());
            assertThat(mine.toString()).contains("Payments team", "split-roles");
            assertThat(visitor.get("/mine").body()).contains("Payments");
            first.stop();
        }
        try (ServerProcess second = ServerProcess.launch(folder, DEMO)) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.log())
                    .contains("it fills an empty database with samples, and in this one something is stored already.")
                    .doesNotContain("\tat ", "Two Hats is ready", "/return/");
        }
    }
}
