package org.twohats.hiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules written a second time, straight from the field research and without the rule book, its conditions or its
 * readings. Where both agree on all situations, neither was mistyped.
 */
final class Oracle {

    private static final Set<String> SELLS = Set.of("repeat-demand", "growth", "mature");

    private final Situation situation;
    private final String direction;
    private final String detail;
    private final String builders;
    private final int teams;
    private final String stage;
    private final String way;
    private final double outward;
    private final int inward;
    private final int signs;
    private final int posts;
    private final String kind;
    private final boolean manager;
    private final boolean owner;
    private final boolean managerOverloaded;
    private final boolean ownerOverloaded;
    private final boolean ownerWithTime;

    /**
     * @param number of the rule that decides
     * @param verdict after the modifiers
     */
    record Ruling(String number, String verdict) {}

    private Oracle(Situation situation) {
        this.situation = situation;
        this.direction = level(Factor.DIRECTION).orElse("nobody");
        this.detail = level(Factor.DETAIL).orElse("nobody");
        this.builders = level(Factor.BUILDERS).orElse("?");
        this.teams = teams();
        this.stage = level(Factor.STAGE).orElse("?");
        this.way = level(Factor.WAY_OF_WORKING).orElse("?");
        boolean halfAFace = stage.equals("internal")
                && levels(Factor.OUTWARD_NEEDS).stream()
                        .anyMatch(level -> level.key().equals("public-face"));
        this.outward = levels(Factor.OUTWARD_NEEDS).size() - (halfAFace ? 0.5 : 0);
        this.inward = levels(Factor.INWARD_NEEDS).size();
        this.signs = levels(Factor.DANGER_SIGNS).size();
        this.posts = level(Factor.POSTS)
                .map(posts -> posts.equals("2-plus") ? 2 : Integer.parseInt(posts))
                .orElse(1);
        this.kind = level(Factor.PRODUCT_KIND).orElse("software");
        this.manager = direction.startsWith("manager-") || detail.equals("manager");
        this.owner = detail.startsWith("owner-") || direction.equals("owner");
        this.managerOverloaded = direction.equals("manager-overloaded");
        this.ownerOverloaded = detail.equals("owner-overloaded");
        this.ownerWithTime = detail.equals("owner-with-time");
    }

    static Ruling ruling(Situation situation) {
        return new Oracle(situation).ruled();
    }

    /** F4 as a lower bound: 3 stands for three to five, 6 for six or more. */
    private int teams() {
        Optional<String> told = level(Factor.TEAMS);
        if (told.isPresent()) {
            return Integer.parseInt(told.get().substring(0, 1));
        }
        return builders.equals("20-plus") ? 3 : builders.equals("10-19") ? 2 : 1;
    }

    private Ruling ruled() {
        Ruling gate = gate();
        if (gate != null) {
            return gate;
        }
        Ruling rule = manager || owner ? roleExists() : nobody();
        return new Ruling(rule.number(), modified(rule.verdict()));
    }

    private Ruling gate() {
        if (answered(Factor.OUTWARD_NEEDS)
                && answered(Factor.INWARD_NEEDS)
                && levels(Factor.OUTWARD_NEEDS).isEmpty()
                && inward == 0) {
            return new Ruling("A1", "not-yet");
        }
        String toldTeams = level(Factor.TEAMS).orElse("not-sure");
        if (builders.equals("0") && (toldTeams.equals("0") || toldTeams.equals("not-sure"))) {
            return new Ruling("A2", "not-yet");
        }
        if (detail.equals("owner-without-authority")) {
            return new Ruling("A3", "not-yet");
        }
        if (is(Factor.HAND_OVER, "no") && direction.equals("founder")) {
            boolean support = inward >= 2 && posts >= 1 && !ownerWithTime;
            return support ? new Ruling("A4b", "product-owner") : new Ruling("A4", "not-yet");
        }
        if (posts == 0) {
            return new Ruling("A5", "not-yet");
        }
        if (stage.equals("single-client")) {
            return ownerWithTime ? new Ruling("A6b", "not-yet") : new Ruling("A6", "product-owner");
        }
        return null;
    }

    private Ruling nobody() {
        if (way.equals("safe") && teams >= 3) {
            return posts >= 2 ? new Ruling("D1", "both-product-manager-first") : new Ruling("D1b", "one-person");
        }
        boolean founder = direction.equals("founder");
        if (stage.equals("searching")
                && founder
                && Set.of("0", "1-4").contains(builders)
                && !is(Factor.KNOWS_MARKET, "no")) {
            return new Ruling("B1", "not-yet");
        }
        if (stage.equals("searching") && founder && is(Factor.KNOWS_MARKET, "no") && outward >= 2) {
            return new Ruling("B2", "one-person");
        }
        boolean heavy =
                is(Factor.LEAD_OWNS_LIST, "no") && outward >= 2 && inward >= 3 && posts >= 2 && SELLS.contains(stage);
        if (teams <= 1 && builders.equals("5-9") && outward >= 1) {
            return heavy ? new Ruling("B3b", "both-product-manager-first") : new Ruling("B3", "one-person");
        }
        if (teams <= 1 && builders.equals("1-4") && SELLS.contains(stage) && outward >= 2) {
            return new Ruling("B4", "one-person");
        }
        if (outward >= 2 && inward >= 2) {
            if (teams >= 2 && posts >= 2) {
                boolean detailFirst = inward >= 3
                        && inward > outward
                        && founder
                        && is(Factor.KNOWS_MARKET, "yes")
                        && !way.equals("shape-up")
                        && !way.equals("?")
                        && !kind.equals("hardware");
                return detailFirst
                        ? new Ruling("D2", "both-product-owner-first")
                        : new Ruling("D2b", "both-product-manager-first");
            }
            boolean large = Set.of("10-19", "20-plus").contains(builders);
            return heavy && large ? new Ruling("D3b", "both-product-manager-first") : new Ruling("D3", "one-person");
        }
        if (outward >= 2) {
            return new Ruling("D4", "product-manager");
        }
        if (inward >= 2) {
            return founder ? new Ruling("D5", "product-owner") : new Ruling("D6", "one-person");
        }
        return new Ruling("D7", "one-person");
    }

    private Ruling roleExists() {
        if (way.equals("safe") && manager != owner) {
            return manager ? new Ruling("C0", "product-owner") : new Ruling("C0b", "product-manager");
        }
        if (manager && owner) {
            return bothExist();
        }
        boolean holdsBoth = (direction.startsWith("manager-") && detail.equals("manager"))
                || (direction.equals("owner") && detail.startsWith("owner-"));
        if (manager && managerOverloaded && inward >= 1) {
            return outward >= 2 && outward > inward
                    ? new Ruling("C1b", "second-product-manager")
                    : new Ruling("C1", "product-owner");
        }
        if (holdsBoth && signs >= 2) {
            if (inward >= outward) {
                return new Ruling("C7", "product-owner");
            }
            return manager ? new Ruling("C7b", "second-product-manager") : new Ruling("C7c", "product-manager");
        }
        if (manager) {
            if (managerOverloaded) {
                return new Ruling("C12", "second-product-manager");
            }
            if (inward < 2) {
                return new Ruling("C11", "not-yet");
            }
            return teams <= 1 ? new Ruling("C2", "not-yet") : new Ruling("C3", "product-owner");
        }
        if (ownerWithTime && is(Factor.OWNER_MEANS, "whole-product") && teams <= 2 && signs <= 1) {
            return new Ruling("C4", "not-yet");
        }
        if (outward >= 2) {
            return new Ruling("C5", "product-manager");
        }
        if (ownerOverloaded) {
            return teams >= 3 ? new Ruling("C6", "product-owner") : new Ruling("C10", "not-yet");
        }
        return new Ruling("C11b", "not-yet");
    }

    private Ruling bothExist() {
        if (managerOverloaded) {
            if (outward >= 2) {
                return new Ruling("C9", "second-product-manager");
            }
            if (!ownerOverloaded) {
                return new Ruling("C9b", "not-yet");
            }
            return teams <= 2 ? new Ruling("C9c", "not-yet") : new Ruling("C9d", "product-owner");
        }
        if (ownerOverloaded) {
            return teams >= 3 ? new Ruling("C6", "product-owner") : new Ruling("C10", "not-yet");
        }
        return new Ruling("C8", "not-yet");
    }

    private String modified(String verdict) {
        boolean both = verdict.startsWith("both-");
        boolean nobody = !manager && !owner;
        if (verdict.equals("product-owner")
                && nobody
                && teams <= 1
                && Set.of("kanban", "projects", "undefined").contains(way)) {
            return "one-person";
        }
        if (way.equals("shape-up") && (verdict.equals("product-owner") || both)) {
            if (nobody) {
                return "one-person";
            }
            if (!manager) {
                return "product-manager";
            }
            return managerOverloaded ? "second-product-manager" : "not-yet";
        }
        return stage.equals("internal") && both && teams <= 2 ? "one-person" : verdict;
    }

    private boolean answered(Factor factor) {
        return situation.answer(factor).filter(answer -> !answer.notSure()).isPresent();
    }

    private boolean is(Factor factor, String key) {
        return level(factor).filter(key::equals).isPresent();
    }

    private Optional<String> level(Factor factor) {
        return levels(factor).stream().findFirst().map(Level::key);
    }

    private List<Level> levels(Factor factor) {
        return situation.answer(factor).map(Answer::levels).orElse(List.of());
    }
}
