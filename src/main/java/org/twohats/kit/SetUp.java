package org.twohats.kit;

import java.util.List;
import java.util.Optional;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibility;

/** How the work is shared once a recommendation is followed. Source: docs/decisions/0020-the-kit.md. */
public final class SetUp {

    private SetUp() {}

    /** The preset that fits best. */
    public static Preset preset(Situation situation, Verdict verdict) {
        boolean manager = hasManager(situation);
        boolean owner = hasOwner(situation);
        if (is(situation, Factor.WAY_OF_WORKING, "safe")) {
            return Preset.SAFE;
        }
        return switch (verdict) {
            case BOTH_PRODUCT_MANAGER_FIRST, BOTH_PRODUCT_OWNER_FIRST -> Preset.SPLIT_ROLES;
            case ONE_PERSON -> alone(situation);
            case PRODUCT_MANAGER, SECOND_PRODUCT_MANAGER -> owner ? Preset.SPLIT_ROLES : withoutOwner(situation);
            case PRODUCT_OWNER ->
                manager || isAnsweredBySomebody(situation) ? Preset.SPLIT_ROLES : Preset.SCRUM_WITHOUT_MANAGER;
            case NOT_YET -> present(situation, manager, owner);
        };
    }

    /** The part that whoever has the post has in a responsibility. */
    public static Involvement part(Post post, Preset preset, Responsibility responsibility) {
        return Optional.ofNullable(preset.parts(responsibility).get(party(post, preset)))
                .orElse(Involvement.NONE);
    }

    /** In which column of the preset whoever has the post stands. */
    public static Party party(Post post, Preset preset) {
        List<Party> parties = preset.parties();
        Party usual = post == Post.PRODUCT_OWNER ? Party.PRODUCT_OWNER : Party.PRODUCT_MANAGER;
        Party other = usual == Party.PRODUCT_MANAGER ? Party.PRODUCT_OWNER : Party.PRODUCT_MANAGER;
        return parties.contains(usual) ? usual : other;
    }

    /** A manager exists: Source: shared rules, "Reading the situation". */
    static boolean hasManager(Situation situation) {
        return level(situation, Factor.DIRECTION).startsWith("manager-") || is(situation, Factor.DETAIL, "manager");
    }

    static boolean hasOwner(Situation situation) {
        return level(situation, Factor.DETAIL).startsWith("owner-") || is(situation, Factor.DIRECTION, "owner");
    }

    private static Preset present(Situation situation, boolean manager, boolean owner) {
        if (manager) {
            return owner ? Preset.SPLIT_ROLES : withoutOwner(situation);
        }
        if (owner) {
            return isAnsweredBySomebody(situation) ? Preset.SPLIT_ROLES : Preset.SCRUM_WITHOUT_MANAGER;
        }
        return Preset.START_UP;
    }

    /** Where engineers share the list of work, or the product is young, this is how a start-up works. */
    private static Preset alone(Situation situation) {
        boolean isShared =
                is(situation, Factor.LEAD_OWNS_LIST, "yes") || is(situation, Factor.LEAD_OWNS_LIST, "partly");
        boolean isYoung = is(situation, Factor.STAGE, "searching") || is(situation, Factor.STAGE, "repeat-demand");
        return isShared || isYoung ? Preset.START_UP : Preset.SINGLE_OWNER;
    }

    /** Scrum knows no team without an owner, so the manager is one; elsewhere engineers do that work. */
    private static Preset withoutOwner(Situation situation) {
        return is(situation, Factor.WAY_OF_WORKING, "scrum") ? Preset.SINGLE_OWNER : Preset.KANBAN;
    }

    /** A founder who looks after the direction stands where a manager would. */
    private static boolean isAnsweredBySomebody(Situation situation) {
        return is(situation, Factor.DIRECTION, "founder");
    }

    static boolean is(Situation situation, Factor factor, String level) {
        return level(situation, factor).equals(level);
    }

    /** The key of the chosen level of a factor that takes one, or empty. */
    static String level(Situation situation, Factor factor) {
        return situation.answer(factor).map(Answer::levels).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Level::key)
                .orElse("");
    }
}
