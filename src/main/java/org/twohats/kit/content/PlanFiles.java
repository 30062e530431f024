package org.twohats.kit.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.kit.Plan;
import org.twohats.kit.Plan.Name;
import org.twohats.kit.Plan.Phase;
import org.twohats.kit.Plan.Side;
import org.twohats.kit.Plan.Step;
import org.twohats.kit.Plans;
import org.twohats.kit.Post;
import org.twohats.role.Keyed;

/** Reads the first 90 days from {@code first-90-days.yaml} and {@code first-90-days.<language>.yaml}. */
@Component
class PlanFiles implements Plans {

    static final String NAME = "first-90-days";

    private final Leaflet<Map<Post, Plan>> plans;

    PlanFiles(ContentFiles files) {
        this.plans = Leaflet.read(files, NAME, PlanFiles::plans);
    }

    @Override
    public Plan of(String edition, Post post, Locale locale) {
        return Optional.ofNullable(plans.of(edition, locale).get(post)).orElseThrow();
    }

    static Map<Post, Plan> plans(ContentNode structure, ContentNode words) {
        structure.allowing("edition", "duties");
        words.allowing("language", "phases", "area", "posts", "duties");
        Map<Phase, Name> phases = new EnumMap<>(Phase.class);
        ContentNode names = words.at("phases").allowing(keys(Phase.values()));
        for (Phase phase : Phase.values()) {
            ContentNode name = names.at(phase.key()).allowing("name", "about");
            phases.put(phase, new Name(name.text("name"), name.text("about")));
        }
        Map<String, Map<Side, Step>> steps = new LinkedHashMap<>();
        Leaflet.each(
                structure.at("duties"),
                words.at("duties"),
                (entry, texts) -> steps.put(entry.key(), steps(entry.place(), texts)));
        Map<Post, Plan> plans = new EnumMap<>(Post.class);
        ContentNode posts = words.at("posts").allowing(keys(Post.values()));
        for (Post post : Post.values()) {
            plans.put(post, plan(posts.at(post.key()), phases, words.text("area"), steps));
        }
        return plans;
    }

    private static Plan plan(
            ContentNode words, Map<Phase, Name> phases, String area, Map<String, Map<Side, Step>> steps) {
        words.allowing(Stream.concat(Stream.of(keys(Phase.values())), Stream.of("success", "help"))
                .toArray(String[]::new));
        Map<Phase, List<String>> general = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            general.put(phase, words.texts(phase.key()));
        }
        return new Plan(phases, general, area, steps, words.texts("success"), words.texts("help"));
    }

    private static Map<Side, Step> steps(ContentNode structure, ContentNode words) {
        structure.allowing(keys(Side.values()));
        words.allowing(keys(Side.values()));
        Map<Side, Step> steps = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Phase phase = structure
                    .at(side.key())
                    .word(key -> Keyed.of(Phase.class, key), "a phase; known are learn, small-wins, trust");
            steps.put(side, new Step(phase, words.text(side.key())));
        }
        return steps;
    }

    private static String[] keys(Keyed[] words) {
        return Stream.of(words).map(Keyed::key).toArray(String[]::new);
    }
}
