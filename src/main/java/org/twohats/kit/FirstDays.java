package org.twohats.kit;

import java.util.List;
import java.util.stream.Stream;
import org.twohats.kit.Plan.Phase;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * The first 90 days in the post of a kit.
 *
 * @param stages one for each phase, in order
 * @param success how one sees that it goes well
 * @param help signs that say: ask for help
 */
public record FirstDays(List<Stage> stages, Passage success, Passage help) {

    private static final String PLACE = "first-90-days.";

    public FirstDays {
        stages = List.copyOf(stages);
    }

    /** @param words of the responsibilities that the kit is written for */
    public static FirstDays of(Kit kit, Post post, Plan plan, ResponsibilityWords words) {
        return new FirstDays(
                Stream.of(Phase.values())
                        .map(phase -> new Stage(
                                plan.name(phase),
                                Passage.of(kit, PLACE + phase.key(), steps(kit, post, plan, phase, words))))
                        .toList(),
                Passage.of(kit, PLACE + "success", plan.success()),
                Passage.of(kit, PLACE + "help", plan.help()));
    }

    /** Everything that can be put in other words, in order. */
    public List<Passage> passages() {
        return Stream.concat(stages.stream().map(Stage::steps), Stream.of(success, help))
                .toList();
    }

    private static List<String> steps(Kit kit, Post post, Plan plan, Phase phase, ResponsibilityWords words) {
        return Stream.concat(
                        plan.general(phase).stream(),
                        plan.due(phase, post, kit.preset(), kit.outcomes()).stream()
                                .map(due -> words.of(due.responsibility()).name() + ": " + due.text()))
                .toList();
    }

    public record Stage(Plan.Name name, Passage steps) {}
}
