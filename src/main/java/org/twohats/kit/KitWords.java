package org.twohats.kit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibility;
import org.twohats.responsibility.ResponsibilityWords;

/**
 * The kit in one language.
 *
 * @param holders what each is called who can decide about something
 * @param setUps what each way to share the work is called, where people from this firm read it
 * @param outcomes by the key of the responsibility
 * @param job what job descriptions say
 * @param shifts what the matrix says about rows that change
 */
public record KitWords(
        Map<Holder, HolderWords> holders,
        Map<Preset, SetUpWords> setUps,
        Map<String, OutcomeWords> outcomes,
        Map<Competency, CompetencyWords> competencies,
        JobWords job,
        ShiftWords shifts) {

    /** What the post of a kit is called wherever its documents name it: the title without level and scope. */
    public String post(Kit kit) {
        return kit.post().map(kit.setUp()::holder).map(this::name).orElse("");
    }

    /** What somebody who decides about something is called, standing alone. */
    public String name(Holder holder) {
        return known(holders, holder).name();
    }

    /** The same inside a sentence. */
    public String holder(Holder holder) {
        return known(holders, holder).inside();
    }

    /** What the column of a party is called. */
    public String column(Kit kit, Party party, ResponsibilityWords duties) {
        return kit.setUp().holder(party).map(this::name).orElseGet(() -> duties.name(kit.preset(), party));
    }

    /** What columns are called, where not as in the edition of the responsibilities. */
    public Map<Party, String> columns(Kit kit, ResponsibilityWords duties) {
        return kit.preset().parties().stream()
                .filter(party -> !column(kit, party, duties).equals(duties.name(kit.preset(), party)))
                .collect(Collectors.toMap(party -> party, party -> column(kit, party, duties)));
    }

    /** What the way in which the work is shared is called. */
    public String setUp(Kit kit) {
        return known(setUps, kit.preset()).name();
    }

    /** How the work is shared, with those who share it. */
    public String aboutSetUp(Kit kit) {
        return People.of(kit, this).in(known(setUps, kit.preset()).about());
    }

    public CompetencyWords competency(Competency competency) {
        return known(competencies, competency);
    }

    /**
     * What is so after a year where whoever has the kit's post has looked after that responsibility. Whoever stands alone
     * for both roles is told what the role achieves that decides about it, and whoever has an area what is so there.
     */
    public String outcome(Kit kit, Responsibility responsibility) {
        OutcomeWords words = known(outcomes, responsibility.key());
        if (isOwners(kit, responsibility)) {
            return words.owner();
        }
        return kit.isForArea() ? words.area().orElse(words.manager()) : words.manager();
    }

    /** What whoever has the kit's post decides about that responsibility, or nothing where somebody else decides. */
    public Optional<String> decision(Kit kit, Responsibility responsibility) {
        OutcomeWords words = known(outcomes, responsibility.key());
        if (!kit.part(responsibility).decides()) {
            return Optional.empty();
        }
        return kit.isForArea() ? words.decisionInArea().or(words::decision) : words.decision();
    }

    /** What the note on a row of the matrix says about it. */
    public String note(Shift shift) {
        String moved = shift.isHandedOver()
                ? shifts.handedOver().replace("{from}", holder(shift.today())).replace("{to}", holder(shift.then()))
                : "";
        return (moved + " " + (shift.neglected() ? shifts.neglected() : "")).strip();
    }

    private static boolean isOwners(Kit kit, Responsibility responsibility) {
        return kit.setUp().isShared()
                ? kit.post().filter(Post.PRODUCT_OWNER::equals).isPresent()
                : responsibility.part(Party.PRODUCT_OWNER).decides();
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
    }

    /**
     * @param name standing alone: "Product owner"
     * @param inside inside a sentence: "the product owner"
     */
    public record HolderWords(String name, String inside) {}

    /** @param about with {@link People} */
    public record SetUpWords(String name, String about) {}

    /**
     * @param manager what is so where a manager looks after it
     * @param owner what is so where an owner does
     * @param decision what whoever decides about it decides; nothing where neither role ever does
     * @param area what is so where a manager looks after it in an area of the product; nothing where that is the same
     * @param decisionInArea what such a manager decides; nothing where a manager decides nothing
     */
    public record OutcomeWords(
            String manager,
            String owner,
            Optional<String> decision,
            Optional<String> area,
            Optional<String> decisionInArea) {}

    /** @param mustHave what somebody who is good at it has done */
    public record CompetencyWords(String name, String mustHave) {}

    /**
     * What is said about rows that change hands or are neglected.
     *
     * @param handedOver with {@code {from}} and {@code {to}} for those who decide today and then
     * @param neglected that nobody looks after it well enough today
     */
    public record ShiftWords(String handedOver, String neglected) {}
}
