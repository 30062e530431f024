package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twohats.hiring.Level;
import org.twohats.hiring.RuleWords;
import org.twohats.kit.Choice;
import org.twohats.kit.Competency;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Neglect;
import org.twohats.kit.Post;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * What can be wanted of a post, and what is ticked.
 *
 * @param neglected what nobody looks after well enough, with the reasons
 * @param usual what else is usual for the post
 * @param rest everything else
 */
record ChoicePage(
        UUID id,
        String post,
        String postName,
        List<Line> neglected,
        List<Line> usual,
        List<Line> rest,
        List<Line> mustHaves) {

    static ChoicePage of(Kit kit, KitWords words, ResponsibilityWords responsibilities, RuleWords rules) {
        Choice choice = kit.choice().orElseThrow(NoSuchDocument::new);
        return of(
                kit,
                words,
                responsibilities,
                rules,
                choice.outcomes(),
                choice.mustHaves().stream().map(Competency::key).toList());
    }

    static ChoicePage of(
            Kit kit,
            KitWords words,
            ResponsibilityWords responsibilities,
            RuleWords rules,
            Collection<String> outcomes,
            Collection<String> mustHaves) {
        Post post = kit.post().orElseThrow(NoSuchDocument::new);
        Map<String, List<Level>> causes =
                kit.neglected().stream().collect(Collectors.toMap(Neglect::responsibility, Neglect::causes));
        Set<String> usual = Set.copyOf(kit.book().usual(post).outcomes());
        List<Line> neglectedLines = new ArrayList<>();
        List<Line> usualLines = new ArrayList<>();
        List<Line> restLines = new ArrayList<>();
        for (Responsibility one : kit.book().offered(post, kit.situation(), kit.preset())) {
            Line line = new Line(
                    one.key(),
                    responsibilities.of(one).name(),
                    words.outcome(kit, one),
                    causes.getOrDefault(one.key(), List.of()).stream()
                            .map(level -> because(level, rules))
                            .toList(),
                    kit.book().isOwn(post, kit.preset(), one.key()),
                    outcomes.contains(one.key()));
            if (causes.containsKey(one.key())) {
                neglectedLines.add(line);
            } else if (usual.contains(one.key())) {
                usualLines.add(line);
            } else {
                restLines.add(line);
            }
        }
        return new ChoicePage(
                kit.id(),
                post.key(),
                words.post(kit),
                neglectedLines,
                usualLines,
                restLines,
                kit.book().offered(post).stream()
                        .map(one -> new Line(
                                one.key(),
                                words.competency(one).name(),
                                words.competency(one).mustHave(),
                                List.of(),
                                true,
                                mustHaves.contains(one.key())))
                        .toList());
    }

    /** Whether something is ticked among what is folded away. */
    public boolean isRestOpen() {
        return rest.stream().anyMatch(Line::ticked);
    }

    private static String because(Level level, RuleWords rules) {
        return rules.question(level.factor()).name() + ": "
                + rules.question(level.factor()).option(level).label();
    }

    /**
     * @param causes why it is offered first, in the words of the questions
     * @param own whether whoever has the post decides about it or does it
     */
    record Line(String key, String name, String sentence, List<String> causes, boolean own, boolean ticked) {}
}
