package org.twohats.kit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibility;

/**
 * What changes about a responsibility once the recommendation is followed.
 *
 * @param today who decides about it today, as far as the answers tell
 * @param then who decides about it afterwards
 * @param neglected whether nobody looks after it well enough today
 */
public record Shift(Responsibility responsibility, Holder today, Holder then, boolean neglected) {

    public boolean isHandedOver() {
        return today != then;
    }

    /** The responsibilities that change, in order. */
    public static List<Shift> of(Kit kit) {
        Set<String> neglected =
                kit.neglected().stream().map(Neglect::responsibility).collect(Collectors.toSet());
        return kit.book().responsibilities().all().stream()
                .map(one -> new Shift(one, today(kit.situation(), one), then(kit, one), neglected.contains(one.key())))
                .filter(shift -> shift.isHandedOver() || shift.neglected())
                .toList();
    }

    private static Holder today(Situation situation, Responsibility responsibility) {
        if (responsibility.part(Party.PRODUCT_MANAGER).decides()) {
            return switch (SetUp.level(situation, Factor.DIRECTION)) {
                case "founder" -> Holder.FOUNDER;
                case "manager-with-time", "manager-overloaded" -> Holder.MANAGER;
                case "owner" -> Holder.OWNER;
                default -> Holder.NOBODY;
            };
        }
        if (responsibility.part(Party.PRODUCT_OWNER).decides()) {
            return switch (SetUp.level(situation, Factor.DETAIL)) {
                case "engineering-lead" -> Holder.LEAD;
                case "manager" -> Holder.MANAGER;
                case "owner-with-time", "owner-overloaded", "owner-without-authority" -> Holder.OWNER;
                default -> Holder.NOBODY;
            };
        }
        return Holder.EXECUTIVES;
    }

    private static Holder then(Kit kit, Responsibility responsibility) {
        Party decider = kit.preset().parts(responsibility).entrySet().stream()
                .filter(part -> part.getValue().decides())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Party.EXECUTIVES);
        if (decider == Party.EXECUTIVES) {
            return Holder.EXECUTIVES;
        }
        if (kit.verdict() == Verdict.ONE_PERSON) {
            return Holder.ONE_PERSON;
        }
        boolean isAlone = !kit.preset().parties().containsAll(List.of(Party.PRODUCT_MANAGER, Party.PRODUCT_OWNER));
        if (isAlone) {
            return alone(kit);
        }
        return decider == Party.PRODUCT_OWNER ? Holder.OWNER : manager(kit);
    }

    /** Who decides where one person has both parts. */
    private static Holder alone(Kit kit) {
        return switch (kit.verdict()) {
            case PRODUCT_OWNER -> Holder.OWNER;
            case NOT_YET ->
                SetUp.hasManager(kit.situation())
                        ? Holder.MANAGER
                        : SetUp.hasOwner(kit.situation()) ? Holder.OWNER : founder(kit.situation());
            default -> Holder.MANAGER;
        };
    }

    /** A founder stands where a manager would, as long as there is none. */
    private static Holder manager(Kit kit) {
        boolean managed = switch (kit.verdict()) {
            case PRODUCT_OWNER, NOT_YET -> SetUp.hasManager(kit.situation());
            default -> true;
        };
        return managed ? Holder.MANAGER : founder(kit.situation());
    }

    private static Holder founder(Situation situation) {
        return SetUp.is(situation, Factor.DIRECTION, "founder") ? Holder.FOUNDER : Holder.NOBODY;
    }
}
