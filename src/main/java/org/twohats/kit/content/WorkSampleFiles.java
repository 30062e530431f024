package org.twohats.kit.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.kit.Post;
import org.twohats.kit.WorkSample;
import org.twohats.kit.WorkSample.Figures;
import org.twohats.kit.WorkSample.Goal;
import org.twohats.kit.WorkSample.Item;
import org.twohats.kit.WorkSample.Problem;
import org.twohats.kit.WorkSample.Row;
import org.twohats.kit.WorkSample.Task;
import org.twohats.kit.WorkSample.Voice;
import org.twohats.kit.WorkSamples;

/** Reads what candidates work on from {@code work-sample.yaml} and {@code work-sample.<language>.yaml}. */
@Component
class WorkSampleFiles implements WorkSamples {

    static final String NAME = "work-sample";

    private static final List<String> MATERIAL = List.of("figures", "problems", "voices", "goal", "items");

    private final Leaflet<Map<Post, WorkSample>> samples;

    WorkSampleFiles(ContentFiles files) {
        this.samples = Leaflet.read(files, NAME, WorkSampleFiles::samples);
    }

    @Override
    public WorkSample of(String edition, Post post, Locale locale) {
        return Optional.ofNullable(samples.of(edition, locale).get(post)).orElseThrow();
    }

    /** How long all tasks of each post take. */
    static Map<Post, Integer> minutes(ContentNode structure) {
        Map<Post, Integer> minutes = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            ContentNode tasks = structure.at("posts").at(post.key()).at("tasks");
            minutes.put(
                    post,
                    tasks.entries().keySet().stream()
                            .mapToInt(key -> (int) tasks.number(key))
                            .sum());
        }
        return minutes;
    }

    static Map<Post, WorkSample> samples(ContentNode structure, ContentNode words) {
        structure.allowing("edition", "posts", "problems", "items");
        words.allowing(
                "language",
                "product",
                "figures",
                "problems",
                "voices",
                "goal",
                "items",
                "tasks",
                "look-for",
                "fairness");
        ContentNode posts = structure.at("posts").allowing(keys());
        Map<Post, WorkSample> samples = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            samples.put(post, sample(post, posts.at(post.key()), structure, words));
        }
        return samples;
    }

    private static WorkSample sample(Post post, ContentNode place, ContentNode structure, ContentNode words) {
        place.allowing("material", "tasks");
        List<String> material = place.at("material").list().stream()
                .map(entry -> entry.word(
                        text -> Optional.of(text).filter(MATERIAL::contains), "one of " + String.join(", ", MATERIAL)))
                .toList();
        ContentNode product = words.at("product").allowing("name", "about");
        List<Problem> problems = all(structure.texts("problems"), words.at("problems"), WorkSampleFiles::problem);
        List<Item> items = all(structure.texts("items"), words.at("items"), WorkSampleFiles::item);
        List<Voice> voices = words.at("voices").list().stream()
                .map(entry -> new Voice(entry.allowing("says", "who").text("says"), entry.text("who")))
                .toList();
        Figures figures = figures(words.at("figures"));
        Goal goal = goal(words.at("goal"));
        try {
            return new WorkSample(
                    post,
                    product.text("name"),
                    product.texts("about"),
                    Optional.of(figures).filter(there -> material.contains("figures")),
                    material.contains("problems") ? problems : List.of(),
                    material.contains("voices") ? voices : List.of(),
                    Optional.of(goal).filter(there -> material.contains("goal")),
                    material.contains("items") ? items : List.of(),
                    tasks(place.at("tasks"), words),
                    words.texts("fairness"));
        } catch (IllegalArgumentException e) {
            throw place.at("tasks").error(String.valueOf(e.getMessage()));
        }
    }

    private static <W> List<W> all(
            List<String> keys, ContentNode words, java.util.function.Function<ContentNode, W> meaning) {
        return List.copyOf(Leaflet.listed(keys, words, (key, place) -> meaning.apply(place))
                .values());
    }

    private static Problem problem(ContentNode place) {
        place.allowing("name", "facts");
        return new Problem(place.text("name"), place.texts("facts"));
    }

    private static Item item(ContentNode place) {
        place.allowing("name", "size", "notes");
        return new Item(place.text("name"), place.text("size"), place.text("notes"));
    }

    private static Goal goal(ContentNode place) {
        place.allowing("name", "text", "capacity");
        return new Goal(place.text("name"), place.text("text"), place.text("capacity"));
    }

    private static Figures figures(ContentNode place) {
        place.allowing("name", "heading", "columns", "rows");
        List<String> columns = place.texts("columns");
        List<Row> rows = new ArrayList<>();
        for (ContentNode entry : place.at("rows").list()) {
            List<String> values = entry.allowing("name", "values").texts("values");
            if (values.size() != columns.size()) {
                throw entry.error("there are " + columns.size() + " columns, but " + values.size() + " values");
            }
            rows.add(new Row(entry.text("name"), values));
        }
        return new Figures(place.text("name"), place.text("heading"), columns, rows);
    }

    private static List<Task> tasks(ContentNode minutes, ContentNode words) {
        List<Task> tasks = new ArrayList<>();
        minutes.entries().forEach((key, time) -> {
            ContentNode place = words.at("tasks").at(key).allowing("name", "do", "ask", "anchors");
            tasks.add(new Task(
                    place.text("name"),
                    (int) minutes.number(key),
                    place.texts("do"),
                    place.find("ask").isPresent() ? place.texts("ask") : List.of(),
                    Leaflet.anchors(place.at("anchors")),
                    words.at("look-for").find(key).isPresent()
                            ? words.at("look-for").texts(key)
                            : List.of()));
        });
        return tasks;
    }

    private static String[] keys() {
        return Stream.of(Post.values()).map(Post::key).toArray(String[]::new);
    }
}
