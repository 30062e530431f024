package org.twohats.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twohats.role.Keyed;

/** Something about a situation that a rule may ask for. The keys of factors and levels are addresses and never change. */
public enum Factor implements Keyed {

    /** Who looks after the direction of the product. */
    DIRECTION(Choice.ONE, true, "nobody", "founder", "manager-with-time", "manager-overloaded", "owner"),

    /** Who looks after its daily details. */
    DETAIL(
            Choice.ONE,
            true,
            "nobody",
            "engineering-lead",
            "manager",
            "owner-with-time",
            "owner-overloaded",
            "owner-without-authority"),

    /** How many engineers and designers build it. */
    BUILDERS(Choice.ONE, true, "0", "1-4", "5-9", "10-19", "20-plus"),

    TEAMS(Choice.ONE, true, "0", "1", "2", "3-5", "6-plus"),

    STAGE(Choice.ONE, true, "searching", "repeat-demand", "growth", "mature", "internal", "single-client"),

    WAY_OF_WORKING(Choice.ONE, true, "scrum", "safe", "kanban", "shape-up", "projects", "undefined"),

    /** Needs on the side of customers and market that nobody meets. */
    OUTWARD_NEEDS(Choice.SEVERAL, true, "customer-needs", "market", "vision", "public-face"),

    /** Needs on the side of the team that nobody meets. */
    INWARD_NEEDS(Choice.SEVERAL, true, "manager-time", "solution", "stories", "unblocking"),

    /** Signs that one person has too much to do. */
    DANGER_SIGNS(
            Choice.SEVERAL,
            true,
            "few-customer-talks",
            "market-view-outdated",
            "strategy-skipped",
            "team-waits",
            "refinement-missed",
            "items-unclear",
            "feature-list-roadmap",
            "holidays-stop-team",
            "unsustainable-hours",
            "sales-sets-priorities",
            "more-than-two-teams"),

    /** Whether the founder lets somebody else decide. */
    HAND_OVER(Choice.ONE, true, "no", "partly", "yes"),

    /** How many posts can be paid within twelve months. */
    POSTS(Choice.ONE, true, "0", "1", "2-plus"),

    PRODUCT_KIND(Choice.ONE, false, "software", "hardware", "service"),

    /** Whether the lead engineer or designer can keep the list of work. */
    LEAD_OWNS_LIST(Choice.ONE, true, "no", "partly", "yes"),

    /** What the firm means by "product owner". That one may be unsure is a level of its own here. */
    OWNER_MEANS(Choice.ONE, false, "whole-product", "one-team", "unsure"),

    /** Whether the founder knows the market and product work. */
    KNOWS_MARKET(Choice.ONE, true, "yes", "partly", "no");

    private enum Choice {
        ONE,
        SEVERAL
    }

    private final Choice choice;
    private final boolean unsureAllowed;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
    private final List<Level> levels;

    Factor(Choice choice, boolean unsureAllowed, String... keys) {
        this.choice = choice;
        this.unsureAllowed = unsureAllowed;
        List<Level> made = new ArrayList<>();
        for (String key : keys) {
            made.add(new Level(this, made.size(), key));
        }
        this.levels = List.copyOf(made);
    }

    /** In the order in which they are offered; amounts stand from the smallest to the largest. */
    public List<Level> levels() {
        return levels;
    }

    /** The level with that key, or nothing where there is none. */
    public Optional<Level> level(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    /** Whether any number of levels may be chosen, also none. */
    public boolean several() {
        return choice == Choice.SEVERAL;
    }

    /** Whether "not sure" is an honest answer to it. */
    public boolean unsureAllowed() {
        return unsureAllowed;
    }
}
