package org.twohats.kit;

import java.util.ArrayList;
import java.util.List;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.responsibility.Preset;
import org.twohats.role.Keyed;

/** Somebody with whom whoever has a post works. */
public enum Partner implements Keyed {

    /** Whoever looks after the direction beside an owner. */
    MANAGER,
    OTHER_MANAGERS,
    FOUNDER,

    /** Whoever works close to the team beside a manager. */
    OWNER,
    OTHER_OWNERS,

    /** Whoever keeps the team's list of work where there is no owner. */
    LEAD,
    BUILDERS,
    EXECUTIVES,
    GO_TO_MARKET;

    /** Those who are there, or will be, once the recommendation is followed. */
    static List<Partner> of(Post post, SetUp setUp, Situation situation, Verdict verdict) {
        List<Partner> partners = new ArrayList<>();
        Holder other = setUp.other(post);
        boolean isBesideFounder = post == Post.PRODUCT_OWNER && setUp.isShared() && other == Holder.FOUNDER;
        boolean isBesideManager = post == Post.PRODUCT_OWNER && setUp.isShared() && !isBesideFounder;
        if (isBesideManager) {
            partners.add(MANAGER);
        }
        if (post == Post.PRODUCT_MANAGER && verdict == Verdict.SECOND_PRODUCT_MANAGER) {
            partners.add(OTHER_MANAGERS);
        }
        if (SetUp.direction(situation) == Holder.FOUNDER && !isBesideManager) {
            partners.add(FOUNDER);
        }
        if (post == Post.PRODUCT_OWNER && setUp.holder(post) == Holder.OWNER && SetUp.hasOwner(situation)) {
            partners.add(OTHER_OWNERS);
        }
        boolean isWithLead = setUp.preset() == Preset.KANBAN || setUp.preset() == Preset.START_UP;
        if (post == Post.PRODUCT_MANAGER && setUp.isShared()) {
            partners.add(OWNER);
        } else if (post != Post.PRODUCT_OWNER && isWithLead) {
            partners.add(LEAD);
        }
        partners.addAll(List.of(BUILDERS, EXECUTIVES, GO_TO_MARKET));
        return partners;
    }
}
