package org.twohats.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The answers that speak most for the verdict, and those that speak most against it, by their effect on the position.
 *
 * <p>For a corner each axis counts in the corner's direction, for a lean both axes in the direction of the role, for a
 * one-sided verdict its axis alone. A verdict in the middle has no direction: then {@code pro} is what speaks for the
 * product manager and {@code contra} what speaks for the product owner. Without a verdict both are empty. Source:
 * docs/scoring.md, "Reasons".
 *
 * @param pro at most three, strongest first; equally strong ones in the order of the items
 * @param contra likewise
 */
public record Reasons(List<Contribution> pro, List<Contribution> contra) {

    private static final int MOST = 3;

    public Reasons {
        pro = List.copyOf(pro);
        contra = List.copyOf(contra);
    }

    static Reasons of(Standing standing, List<Contribution> contributions) {
        ToDoubleFunction<Contribution> support =
                contribution -> contribution.effect() * standing.direction(contribution.axis());
        return new Reasons(
                strongest(contributions, support),
                strongest(contributions, contribution -> -support.applyAsDouble(contribution)));
    }

    private static List<Contribution> strongest(
            List<Contribution> contributions, ToDoubleFunction<Contribution> support) {
        return contributions.stream()
                .filter(contribution -> support.applyAsDouble(contribution) > 0)
                .sorted(Comparator.comparingDouble(support).reversed())
                .limit(MOST)
                .toList();
    }
}
