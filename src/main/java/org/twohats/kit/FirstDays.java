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

    /** @param duties the words of the responsibilities that the kit is written for */
    public static FirstDays of(Kit kit, Post post, Plan plan, ResponsibilityWords duties, KitWords words) {
        People people = People.of(kit, words);
        return new FirstDays(
                Stream.of(Phase.values())
                        .map(phase -> new Stage(
                                plan.name(phase),
                                passage(kit, phase.key(), steps(kit, post, plan, phase, duties), people)))
                        .toList(),
                passage(kit, "success", plan.success(), people),
                passage(kit, "help", plan.help(), people));
    }

    private static Passage passage(Kit kit, String place, List<String> lines, People people) {
        return Passage.of(kit, PLACE + place, lines.stream().map(people::in).toList());
    }

    /** Everything that can be put in other words, in order. */
    public List<Passage> passages() {
        return Stream.concat(stages.stream().map(Stage::steps), Stream.of(success, help))
                .toList();
    }

    private static List<String> steps(Kit kit, Post post, Plan plan, Phase phase, ResponsibilityWords duties) {
        return Stream.of(
                        kit.isForArea() && phase == Phase.LEARN ? Stream.of(plan.area()) : Stream.<String>empty(),
                        plan.general(phase).stream(),
                        plan.due(phase, post, kit.preset(), kit.outcomes()).stream()
                                .map(due -> duties.of(due.responsibility()).name() + ": " + due.text()))
                .flatMap(lines -> lines)
                .toList();
    }

    public record Stage(Plan.Name name, Passage steps) {}
}
