package org.twohats.kit;

import java.util.Map;
import java.util.Optional;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibility;

/**
 * The kit in one language.
 *
 * @param posts what each post is called
 * @param outcomes by the key of the responsibility
 * @param job what job descriptions say
 * @param shifts what the matrix says about rows that change
 */
public record KitWords(
        Map<Post, String> posts,
        Map<String, OutcomeWords> outcomes,
        Map<Competency, CompetencyWords> competencies,
        JobWords job,
        ShiftWords shifts) {

    public String post(Post post) {
        return known(posts, post);
    }

    public CompetencyWords competency(Competency competency) {
        return known(competencies, competency);
    }

    /**
     * What is so after a year where whoever has the kit's post has looked after that responsibility. Whoever stands alone
     * for both roles is told what the role achieves that decides about it.
     */
    public String outcome(Kit kit, Responsibility responsibility) {
        OutcomeWords words = known(outcomes, responsibility.key());
        return isOwners(kit, responsibility) ? words.owner() : words.manager();
    }

    /** What whoever has the kit's post decides about that responsibility, or nothing where somebody else decides. */
    public Optional<String> decision(Kit kit, Responsibility responsibility) {
        return kit.part(responsibility).decides()
                ? known(outcomes, responsibility.key()).decision()
                : Optional.empty();
    }

    /** What the note on a row of the matrix says about it. */
    public String note(Shift shift) {
        String moved = shift.isHandedOver()
                ? shifts.handedOver()
                        .replace("{from}", known(shifts.holders(), shift.today()))
                        .replace("{to}", known(shifts.holders(), shift.then()))
                : "";
        return (moved + " " + (shift.neglected() ? shifts.neglected() : "")).strip();
    }

    /** What somebody who decides about a row is called. */
    public String holder(Holder holder) {
        return known(shifts.holders(), holder);
    }

    private static boolean isOwners(Kit kit, Responsibility responsibility) {
        boolean isAlone = !kit.preset().parties().contains(Party.PRODUCT_OWNER)
                || !kit.preset().parties().contains(Party.PRODUCT_MANAGER);
        if (isAlone || kit.post().filter(Post.ONE_PERSON::equals).isPresent()) {
            Involvement owners = responsibility.part(Party.PRODUCT_OWNER);
            return owners.decides();
        }
        return kit.post().filter(Post.PRODUCT_OWNER::equals).isPresent();
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
    }

    /**
     * @param manager what is so where a manager looks after it
     * @param owner what is so where an owner does
     * @param decision what whoever decides about it decides; nothing where neither role ever does
     */
    public record OutcomeWords(String manager, String owner, Optional<String> decision) {}

    /** @param mustHave what somebody who is good at it has done */
    public record CompetencyWords(String name, String mustHave) {}

    /**
     * What is said about rows that change.
     *
     * @param handedOver with {@code {from}} and {@code {to}} for those who decide today and then
     * @param neglected that nobody looks after it well enough today
     */
    public record ShiftWords(Map<Holder, String> holders, String handedOver, String neglected) {}
}
