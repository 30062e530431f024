package org.twohats.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibility;
import org.twohats.role.Keyed;

/**
 * The first 90 days in a post.
 *
 * @param phases what each is called and is for
 * @param general what there is to do in a phase whatever was chosen
 * @param area the first thing to do for a manager who looks after an area of the product
 * @param steps the step for each responsibility, by key and side
 * @param success how one sees that it goes well
 * @param help signs that say: ask for help
 */
public record Plan(
        Map<Phase, Name> phases,
        Map<Phase, List<String>> general,
        String area,
        Map<String, Map<Side, Step>> steps,
        List<String> success,
        List<String> help) {

    public Plan {
        phases = Map.copyOf(phases);
        general = Map.copyOf(general);
        steps = Map.copyOf(steps);
        success = List.copyOf(success);
        help = List.copyOf(help);
    }

    /** Three times thirty days. */
    public enum Phase implements Keyed {
        LEARN,
        SMALL_WINS,
        TRUST
    }

    /** Whose part of a responsibility. */
    public enum Side implements Keyed {
        MANAGER,
        OWNER;

        /** Whoever stands alone for both roles takes the part of the one that decides where they are split. */
        static Side of(Post post, Preset preset, Responsibility responsibility) {
            boolean owns = SetUp.isShared(preset)
                    ? post == Post.PRODUCT_OWNER
                    : responsibility.part(Party.PRODUCT_OWNER).decides();
            return owns ? OWNER : MANAGER;
        }
    }

    public record Name(String name, String about) {}

    public record Step(Phase phase, String text) {}

    /** A step that somebody's own choice calls for. */
    public record Due(Responsibility responsibility, String text) {}

    public Name name(Phase phase) {
        return Optional.ofNullable(phases.get(phase)).orElseThrow();
    }

    public List<String> general(Phase phase) {
        return general.getOrDefault(phase, List.of());
    }

    /** What those responsibilities call for in a phase, in their order. */
    public List<Due> due(Phase phase, Post post, Preset preset, List<Responsibility> chosen) {
        List<Due> due = new ArrayList<>();
        for (Responsibility one : chosen) {
            Step step = Optional.ofNullable(
                            steps.getOrDefault(one.key(), Map.of()).get(Side.of(post, preset, one)))
                    .orElseThrow(() -> new IllegalArgumentException("there is no step for '" + one.key() + "'"));
            if (step.phase() == phase) {
                due.add(new Due(one, step.text()));
            }
        }
        return due;
    }
}
