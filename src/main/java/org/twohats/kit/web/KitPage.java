package org.twohats.kit.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twohats.hiring.RuleWords;
import org.twohats.kit.Choice;
import org.twohats.kit.Kit;
import org.twohats.kit.KitWords;
import org.twohats.kit.Post;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * The kit as its overview shows it.
 *
 * @param advice what is advised, in the words of the recommendation
 * @param post the key of the post that the documents are about, or empty
 * @param others the other posts that the recommendation leaves to choose from
 * @param advertised whether somebody is to be found
 * @param outcomes names of the chosen responsibilities
 * @param edited whether something was written by hand
 */
record KitPage(
        UUID id,
        String caseName,
        String advice,
        String post,
        String postName,
        List<Other> others,
        boolean advertised,
        boolean suggested,
        List<String> outcomes,
        List<String> mustHaves,
        boolean edited,
        String keptUntil) {

    static KitPage of(Kit kit, KitWords words, ResponsibilityWords responsibilities, RuleWords rules, Locale locale) {
        Optional<Post> post = kit.post();
        return new KitPage(
                kit.id(),
                kit.hiringCase().name().value(),
                rules.advice(kit.recommendation()).namings().get(0).name(),
                post.map(Post::key).orElse(""),
                words.post(kit),
                kit.posts().stream()
                        .filter(one -> !post.equals(Optional.of(one)))
                        .map(one -> new Other(one.key(), words.post(kit.about(one))))
                        .toList(),
                kit.isAdvertised(),
                kit.isSuggested(),
                kit.outcomes().stream()
                        .map(one -> responsibilities.of(one).name())
                        .toList(),
                kit.choice().map(Choice::mustHaves).orElse(List.of()).stream()
                        .map(one -> words.competency(one).name())
                        .toList(),
                post.map(one -> kit.kept().texts().containsKey(one)).orElse(false),
                KitDays.written(kit.hiringCase().keptUntil(), locale));
    }

    record Other(String key, String name) {}
}
