package org.twohats.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a hiring manager tells about a firm, and the verdict that the design gives it. Any other question is answered with
 * "not sure".
 */
public enum Told {
    OUTWARD_NEEDS("product-manager", """
            owner-means one-team
            direction nobody
            detail nobody
            builders 10-19
            teams 2
            stage growth
            way-of-working kanban
            posts 1
            outward-needs customer-needs market vision
            inward-needs stories
            danger-signs none
            product-kind software"""),
    OVERLOADED_MANAGER("product-owner", """
            owner-means one-team
            direction manager-overloaded
            detail nobody
            builders 10-19
            teams 2
            stage growth
            way-of-working scrum
            posts 1
            outward-needs customer-needs
            inward-needs manager-time solution stories
            danger-signs team-waits items-unclear
            product-kind software"""),
    NEEDS_ON_BOTH_SIDES("both-product-manager-first", """
            owner-means unsure
            direction nobody
            detail nobody
            builders 20-plus
            teams 3-5
            stage growth
            way-of-working scrum
            posts 2-plus
            outward-needs customer-needs market vision
            inward-needs solution stories unblocking
            product-kind software"""),
    STRONG_FOUNDER("both-product-owner-first", """
            owner-means one-team
            direction founder
            detail nobody
            hand-over yes
            knows-market yes
            builders 10-19
            teams 2
            stage growth
            way-of-working scrum
            posts 2-plus
            outward-needs customer-needs market
            inward-needs solution stories unblocking
            product-kind software"""),
    FIRST_PRODUCT_PERSON("one-person", """
            owner-means one-team
            direction founder
            detail nobody
            hand-over yes
            knows-market yes
            builders 5-9
            teams 1
            stage repeat-demand
            way-of-working scrum
            posts 1
            outward-needs customer-needs market
            inward-needs stories
            danger-signs none
            lead-owns-list yes
            product-kind software"""),
    SOMEBODY_PRESENT("one-person", """
            owner-means one-team
            direction nobody
            detail nobody
            builders 5-9
            teams 2
            stage growth
            way-of-working scrum
            posts 1
            outward-needs customer-needs
            inward-needs stories
            danger-signs none
            product-kind software"""),
    STILL_SEARCHING("not-yet", """
            owner-means one-team
            direction founder
            detail nobody
            hand-over yes
            knows-market yes
            builders 1-4
            teams 1
            stage searching
            posts 1
            outward-needs customer-needs
            inward-needs none
            product-kind software"""),
    OUTWARD_OVERLOAD("second-product-manager", """
            owner-means whole-product
            direction manager-overloaded
            detail nobody
            builders 10-19
            teams 2
            stage growth
            way-of-working scrum
            posts 1
            outward-needs customer-needs market vision
            inward-needs manager-time
            product-kind software""");

    private final String verdict;
    private final Map<String, List<String>> levels = new HashMap<>();

    Told(String verdict, String answers) {
        this.verdict = verdict;
        answers.lines().forEach(line -> {
            List<String> words = List.of(line.split(" ", -1));
            levels.put(words.get(0), words.subList(1, words.size()));
        });
    }

    /** The key of the verdict. */
    public String verdict() {
        return verdict;
    }

    /** The keys of the boxes to tick with a space between them, by question. */
    public Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        levels.forEach((factor, keys) -> answers.put(factor, String.join(" ", keys)));
        return answers;
    }

    /** The keys of the boxes to tick. */
    public List<String> levels(String factor) {
        return levels.getOrDefault(factor, List.of("not-sure"));
    }
}
