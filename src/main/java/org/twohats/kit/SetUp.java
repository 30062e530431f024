package org.twohats.kit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/**
 * How the work is shared once a recommendation is followed, and who stands where. All documents of a kit ask here, so
 * that they name the same people. Source: docs/decisions/0020-the-kit.md.
 *
 * @param preset the usual way to share that fits best; it has no column for a role that nobody will have
 * @param holders who stands in the columns of the two roles; one where one person has both
 */
public record SetUp(Preset preset, Map<Party, Holder> holders) {

    public SetUp {
        holders = Collections.unmodifiableMap(new EnumMap<>(holders));
    }

    public static SetUp of(Situation situation, Verdict verdict) {
        return switch (verdict) {
            case BOTH_PRODUCT_MANAGER_FIRST, BOTH_PRODUCT_OWNER_FIRST ->
                shared(situation, Holder.MANAGER, nearTheTeam(situation));
            case ONE_PERSON ->
                alone(forOnePerson(situation), isWholeProduct(situation) ? Holder.OWNER : Holder.MANAGER);
            case PRODUCT_MANAGER ->
                hasOwner(situation)
                        ? shared(situation, Holder.MANAGER, Holder.OWNER)
                        : alone(withoutOwner(situation), Holder.MANAGER);
            case SECOND_PRODUCT_MANAGER ->
                hasOwner(situation)
                        ? shared(situation, Holder.MANAGER, Holder.OWNER)
                        : alone(Preset.KANBAN, Holder.MANAGER);
            case PRODUCT_OWNER -> forAnOwner(situation);
            case NOT_YET -> asToday(situation);
        };
    }

    /** Whether two people share the product. Otherwise one person has both roles. */
    public boolean isShared() {
        return isShared(preset);
    }

    static boolean isShared(Preset preset) {
        return preset.parties().containsAll(List.of(Party.PRODUCT_MANAGER, Party.PRODUCT_OWNER));
    }

    /** The column of whoever looks after the direction. */
    public Party first() {
        return party(Post.PRODUCT_MANAGER, preset);
    }

    /** The column of the other one of the two who make the working agreement. */
    public Party second() {
        return isShared() ? Party.PRODUCT_OWNER : Party.ENGINEERING;
    }

    /** Who stands in a column; nothing for those that are no single person. */
    public Optional<Holder> holder(Party party) {
        return Optional.ofNullable(holders.get(party));
    }

    public Holder firstHolder() {
        return holder(first()).orElseThrow();
    }

    public Holder secondHolder() {
        return holder(second()).orElse(Holder.LEAD);
    }

    /** As what whoever has the post stands there. */
    public Holder holder(Post post) {
        return holder(party(post, preset)).orElseThrow();
    }

    /** With whom whoever has the post agrees on who decides what. */
    public Holder other(Post post) {
        return isShared() && party(post, preset) == second() ? firstHolder() : secondHolder();
    }

    /** Who decides about a responsibility. */
    public Holder decider(Responsibility responsibility) {
        return preset.parts(responsibility).entrySet().stream()
                .filter(part -> part.getValue().decides())
                .flatMap(part -> holder(part.getKey()).stream())
                .findFirst()
                .orElse(Holder.EXECUTIVES);
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
        return direction(situation) == Holder.MANAGER || detail(situation) == Holder.MANAGER;
    }

    static boolean hasOwner(Situation situation) {
        return direction(situation) == Holder.OWNER || detail(situation) == Holder.OWNER;
    }

    /** Who looks after the direction today, as far as the answers tell. */
    static Holder direction(Situation situation) {
        return switch (level(situation, Factor.DIRECTION)) {
            case "founder" -> Holder.FOUNDER;
            case "manager-with-time", "manager-overloaded" -> Holder.MANAGER;
            case "owner" -> Holder.OWNER;
            default -> Holder.NOBODY;
        };
    }

    /** Who looks after the daily details today, as far as the answers tell. */
    static Holder detail(Situation situation) {
        return switch (level(situation, Factor.DETAIL)) {
            case "engineering-lead" -> Holder.LEAD;
            case "manager" -> Holder.MANAGER;
            case "owner-with-time", "owner-overloaded", "owner-without-authority" -> Holder.OWNER;
            default -> Holder.NOBODY;
        };
    }

    private static SetUp shared(Situation situation, Holder manager, Holder owner) {
        boolean isSafe = is(situation, Factor.WAY_OF_WORKING, "safe") && owner != Holder.LEAD;
        return new SetUp(
                isSafe ? Preset.SAFE : Preset.SPLIT_ROLES,
                Map.of(Party.PRODUCT_MANAGER, manager, Party.PRODUCT_OWNER, owner));
    }

    private static SetUp alone(Preset preset, Holder holder) {
        return new SetUp(preset, Map.of(party(Post.ONE_PERSON, preset), holder));
    }

    /**
     * A founder who keeps the decisions stands where a manager would, also where there is one. Where there is neither,
     * an owner who answers for the whole product gets somebody beside them; otherwise owners decide everything.
     */
    private static SetUp forAnOwner(Situation situation) {
        boolean isFounders = direction(situation) == Holder.FOUNDER;
        if (isFounders && (!hasManager(situation) || is(situation, Factor.HAND_OVER, "no"))) {
            return shared(situation, Holder.FOUNDER, nearTheTeam(situation));
        }
        if (hasManager(situation)) {
            return shared(situation, Holder.MANAGER, nearTheTeam(situation));
        }
        return hasOwner(situation) && isWholeProduct(situation)
                ? shared(situation, Holder.OWNER, Holder.SPECIALIST)
                : alone(Preset.SCRUM_WITHOUT_MANAGER, Holder.OWNER);
    }

    /** Nobody comes, so whoever decides goes on deciding; what nobody decides about goes to whoever is there. */
    private static SetUp asToday(Situation situation) {
        Holder direction = direction(situation);
        Holder detail = detail(situation);
        if (detail == Holder.NOBODY || detail == direction) {
            return asToday(situation, direction);
        }
        if (direction == Holder.NOBODY) {
            return detail == Holder.LEAD ? shared(situation, Holder.FOUNDER, detail) : asToday(situation, detail);
        }
        return shared(situation, direction, detail);
    }

    private static SetUp asToday(Situation situation, Holder alone) {
        return switch (alone) {
            case MANAGER -> alone(withoutOwner(situation), alone);
            case OWNER -> alone(Preset.SCRUM_WITHOUT_MANAGER, alone);
            default -> alone(Preset.START_UP, Holder.FOUNDER);
        };
    }

    /** Where engineers share the list of work, or the product is young, this is how a start-up works. */
    private static Preset forOnePerson(Situation situation) {
        boolean isShared =
                is(situation, Factor.LEAD_OWNS_LIST, "yes") || is(situation, Factor.LEAD_OWNS_LIST, "partly");
        boolean isYoung = is(situation, Factor.STAGE, "searching") || is(situation, Factor.STAGE, "repeat-demand");
        return isShared || isYoung ? Preset.START_UP : Preset.SINGLE_OWNER;
    }

    /**
     * Scrum and SAFe know no team without an owner, so the manager is one, unless an engineering lead does that work
     * today; elsewhere engineers do it.
     */
    private static Preset withoutOwner(Situation situation) {
        boolean isOwnerExpected =
                is(situation, Factor.WAY_OF_WORKING, "scrum") || is(situation, Factor.WAY_OF_WORKING, "safe");
        return isOwnerExpected && detail(situation) != Holder.LEAD ? Preset.SINGLE_OWNER : Preset.KANBAN;
    }

    private static Holder nearTheTeam(Situation situation) {
        return isWholeProduct(situation) ? Holder.SPECIALIST : Holder.OWNER;
    }

    /** The firm calls product owner whoever answers for the whole product. */
    private static boolean isWholeProduct(Situation situation) {
        return is(situation, Factor.OWNER_MEANS, "whole-product");
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
