package org.twohats.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twohats.testing.HttpVisitor;
import org.twohats.testing.HttpVisitor.Page;
import org.twohats.testing.OnH2;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What /openapi.yaml promises to programs, against what they get. */
@OnH2
class OpenApiTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private Map<String, Map<String, ?>> paths;
    private SchemaRegistry schemas;

    @BeforeEach
    void read() {
        Map<String, Map<String, Map<String, ?>>> file =
                new Yaml().load(new HttpVisitor(port).get("/openapi.yaml").body());
        paths = new TreeMap<>(file.get("paths"));
        String whole = JSON.writeValueAsString(file);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("http://localhost/openapi", whole)));
    }

    @Test
    void everyAddressThatAnswersWithJsonIsInTheFileAndNoOther() {
        Set<String> answering = new TreeSet<>();
        Addresses.all().stream()
                .filter(line -> line.address().endsWith(".json"))
                .forEach(line -> answering.add(line.address().replace("!", "")));
        assertThat(paths.keySet()).hasSize(5).containsExactlyElementsOf(answering);
        assertThat(paths.values()).allSatisfy(path -> assertThat(path).containsOnlyKeys("get"));
    }

    @Test
    void everyFileThatSomeoneCanTakeAwayIsAsTheFileSays() {
        HttpVisitor owner = new HttpVisitor(port);
        Estate estate = Estate.of(owner);
        HttpVisitor guest = new HttpVisitor(port);
        guest.openCase("Half told");
        guest.post("/shared/" + estate.editing()).location();

        assertThat(faults("Edition", owner.get("/instruments/2026-1.json"))).isEmpty();
        assertThat(faults("Result", owner.get("/results/" + estate.result() + ".json")))
                .isEmpty();
        assertThat(faults("Recommendation", owner.get("/hiring/" + estate.hiringCase() + ".json")))
                .isEmpty();
        assertThat(faults("Matrix", owner.get("/matrices/" + estate.matrix() + ".json")))
                .isEmpty();
        assertThat(faults("Matrix", guest.get("/matrices/" + estate.matrix() + ".json")))
                .isEmpty();
        assertThat(faults("Mine", owner.get("/mine.json"))).isEmpty();
        assertThat(faults("Mine", guest.get("/mine.json"))).isEmpty();
        assertThat(faults("Mine", new HttpVisitor(port).get("/mine.json"))).isEmpty();
        Map<String, Object> seen = read(owner.get("/mine.json"));
        seen.remove("matrixEditing");
        assertThat(seen).hasSize(5).doesNotContainValue(List.of());
        assertThat(read(guest.get("/mine.json")).get("matrixEditing")).isNotEqualTo(List.of());
    }

    @Test
    void whatIsNotAnsweredYetLeadsToThePageThatAsksAsTheFileSays() {
        HttpVisitor owner = new HttpVisitor(port);
        UUID sitting = owner.begin("quick");
        UUID hiringCase = owner.openCase("Half told");
        assertThat(owner.get("/results/" + sitting + ".json").location()).startsWith("/questionnaire/" + sitting);
        assertThat(owner.get("/hiring/" + hiringCase + ".json").location()).startsWith("/hiring/" + hiringCase + "/");
        assertThat(responses("/results/{sitting}.json")).contains("303");
        assertThat(responses("/hiring/{case}.json")).contains("303");
        assertThat(responses("/mine.json")).doesNotContain("303");
    }

    @Test
    void theFileIsSentAsWhatItIs() {
        Page file = new HttpVisitor(port).get("/openapi.yaml");
        assertThat(file.header("content-type")).isEqualTo("application/yaml");
        assertThat(new HttpVisitor(port).postWithoutToken("/openapi.yaml").status())
                .isEqualTo(405);
    }

    private Set<String> responses(String path) {
        Map<String, ?> get = (Map<String, ?>) paths.getOrDefault(path, Map.of()).get("get");
        return ((Map<String, ?>) get.get("responses")).keySet();
    }

    @Test
    void whatIsNotThereIsAProblemInTheSameWordsAsThePage() {
        HttpVisitor other = new HttpVisitor(port);
        Stream.of("/results/%s.json", "/hiring/%s.json", "/matrices/%s.json", "/instruments/%s.json")
                .map(address -> other.get(address.formatted(UUID.randomUUID())))
                .forEach(answer -> {
                    assertThat(answer.status()).isEqualTo(404);
                    assertThat(answer.header("content-type")).startsWith("application/problem+json");
                    assertThat(answer.header("cache-control")).isEqualTo("no-store");
                    assertThat(faults("Problem", answer)).isEmpty();
                    Map<String, Object> problem = read(answer);
                    assertThat(problem).hasSize(3).containsEntry("status", 404);
                    assertThat(other.get("/no-such-page").body())
                            .contains(
                                    problem.get("title").toString(),
                                    problem.get("detail").toString());
                });
    }

    private static Map<String, Object> read(Page answer) {
        return JSON.readValue(answer.body(), new TypeReference<Map<String, Object>>() {});
    }

    private List<String> faults(String schema, Page answer) {
        return schemas
                .getSchema(SchemaLocation.of("http://localhost/openapi#/components/schemas/" + schema))
                .validate(answer.body(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
