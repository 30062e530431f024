package org.twohats.kit;

import java.util.ArrayList;
import java.util.List;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Situation;
import org.twohats.hiring.Verdict;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.role.Keyed;

/** Somebody with whom whoever has a post works. */
public enum Partner implements Keyed {
    MANAGER,
    OTHER_MANAGERS,
    FOUNDER,
    OWNER,

    /** Whoever keeps the team's list of work where there is no owner. */
    LEAD,
    BUILDERS,
    EXECUTIVES,
    GO_TO_MARKET;

    /** Those who are there, or will be, once the recommendation is followed. */
    static List<Partner> of(Post post, Preset preset, Situation situation, Verdict verdict) {
        List<Partner> partners = new ArrayList<>();
        boolean founder = SetUp.is(situation, Factor.DIRECTION, "founder");
        if (post == Post.PRODUCT_OWNER && (SetUp.hasManager(situation) || verdict.both())) {
            partners.add(MANAGER);
        }
        if (post == Post.PRODUCT_MANAGER && verdict == Verdict.SECOND_PRODUCT_MANAGER) {
            partners.add(OTHER_MANAGERS);
        }
        if (founder && !partners.contains(MANAGER)) {
            partners.add(FOUNDER);
        }
        boolean isShared = preset == Preset.KANBAN || preset == Preset.START_UP;
        if (post == Post.PRODUCT_MANAGER
                && preset.parties().containsAll(List.of(Party.PRODUCT_MANAGER, Party.PRODUCT_OWNER))) {
            partners.add(OWNER);
        } else if (post != Post.PRODUCT_OWNER && isShared) {
            partners.add(LEAD);
        }
        partners.addAll(List.of(BUILDERS, EXECUTIVES, GO_TO_MARKET));
        return partners;
    }
}
