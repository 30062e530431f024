package org.twohats.responsibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twohats.role.Keyed;

/**
 * A usual way to share the work between the two roles. All follow from the split by rules, so that only the split is
 * written down. Source: docs/decisions/0012-presets-by-rule.md.
 */
public enum Preset implements Keyed {

    /** Both roles, each with its own part. */
    SPLIT_ROLES {
        @Override
        void share(Responsibility responsibility, Map<Party, Involvement> parts) {}
    },

    /** One person has both parts and is called product owner. */
    SINGLE_OWNER {
        @Override
        void share(Responsibility responsibility, Map<Party, Involvement> parts) {
            parts.merge(Party.PRODUCT_OWNER, take(parts, Party.PRODUCT_MANAGER), Involvement::and);
        }
    },

    /** Product management for several teams, an owner for one or two. */
    SAFE {
        @Override
        void share(Responsibility responsibility, Map<Party, Involvement> parts) {}
    },

    /** No owner: the manager decides in their place, and engineering does their work. */
    KANBAN {
        @Override
        void share(Responsibility responsibility, Map<Party, Involvement> parts) {
            Involvement owner = take(parts, Party.PRODUCT_OWNER);
            if (owner.decides()) {
                parts.computeIfPresent(Party.PRODUCT_MANAGER, (party, part) -> part.withDecision());
            }
            if (owner.does()) {
                parts.computeIfPresent(Party.ENGINEERING, (party, part) -> part.withWork());
            }
        }
    },

    /** No manager: the owner takes over, but executives decide about money, the life cycle and among themselves. */
    SCRUM_WITHOUT_MANAGER {
        @Override
        void share(Responsibility responsibility, Map<Party, Involvement> parts) {
            Involvement manager = take(parts, Party.PRODUCT_MANAGER);
            if (manager.decides() && LEFT_TO_EXECUTIVES.contains(responsibility.key())) {
                manager = manager.withoutDecision();
                parts.computeIfPresent(Party.EXECUTIVES, (party, part) -> part.withDecision());
            }
            parts.merge(Party.PRODUCT_OWNER, manager, Involvement::and);
        }
    },

    /** A founder or first manager has both parts, and shares the work on the backlog with engineers. */
    START_UP {
        @Override
        void share(Responsibility responsibility, Map<Party, Involvement> parts) {
            parts.merge(Party.PRODUCT_MANAGER, take(parts, Party.PRODUCT_OWNER), Involvement::and);
            if (SHARED_WITH_ENGINEERS.contains(responsibility.key())) {
                parts.computeIfPresent(Party.ENGINEERING, (party, part) -> part.withWork());
            }
        }
    };

    private static final Set<String> LEFT_TO_EXECUTIVES = Set.of("business-case", "life-cycle", "executives");
    private static final Set<String> SHARED_WITH_ENGINEERS =
            Set.of("order-of-backlog", "refinement", "daily-questions");

    /** Changes the parts of the split to what they are here. */
    abstract void share(Responsibility responsibility, Map<Party, Involvement> parts);

    /** Who has a part here, in the order of the columns. */
    public List<Party> parties() {
        return switch (this) {
            case SPLIT_ROLES, SAFE -> List.of(Party.values());
            case SINGLE_OWNER, SCRUM_WITHOUT_MANAGER -> without(Party.PRODUCT_MANAGER);
            case KANBAN, START_UP -> without(Party.PRODUCT_OWNER);
        };
    }

    /** Who has which part in it here; one for each of the parties. */
    public Map<Party, Involvement> parts(Responsibility responsibility) {
        Map<Party, Involvement> parts = new EnumMap<>(responsibility.parts());
        share(responsibility, parts);
        return parts;
    }

    private static Involvement take(Map<Party, Involvement> parts, Party party) {
        Involvement taken = parts.remove(party);
        return taken == null ? Involvement.NONE : taken;
    }

    private static List<Party> without(Party absent) {
        return Stream.of(Party.values()).filter(party -> party != absent).toList();
    }
}
