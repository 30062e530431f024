package org.twohats.kit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twohats.hiring.Situation;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Responsibility;

/**
 * What there is to say about a responsibility once the recommendation is followed.
 *
 * @param today who decides about it today, as far as the answers tell
 * @param then who decides about it afterwards; never nobody
 * @param neglected whether nobody looks after it well enough today
 */
public record Shift(Responsibility responsibility, Holder today, Holder then, boolean neglected) {

    /** Whether somebody else decides about it than today. */
    public boolean isHandedOver() {
        return today != then;
    }

    /** The responsibilities that change hands or are neglected today, in order. */
    public static List<Shift> of(Kit kit) {
        Set<String> neglected =
                kit.neglected().stream().map(Neglect::responsibility).collect(Collectors.toSet());
        return kit.book().responsibilities().all().stream()
                .map(one -> new Shift(
                        one, today(kit.situation(), one), kit.setUp().decider(one), neglected.contains(one.key())))
                .filter(shift -> shift.isHandedOver() || shift.neglected())
                .toList();
    }

    private static Holder today(Situation situation, Responsibility responsibility) {
        if (responsibility.part(Party.PRODUCT_MANAGER).decides()) {
            return SetUp.direction(situation);
        }
        return responsibility.part(Party.PRODUCT_OWNER).decides() ? SetUp.detail(situation) : Holder.EXECUTIVES;
    }
}
