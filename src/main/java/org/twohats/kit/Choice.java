package org.twohats.kit;

import java.util.ArrayList;
import java.util.List;
import org.twohats.role.Keyed;

/**
 * What a hiring manager wants of a post. Every document of the kit follows from it. Only a {@link KitBook} makes one.
 *
 * @param outcomes keys of responsibilities, in the order in which they are offered, {@value #FEWEST_OUTCOMES} to
 *     {@value #MOST_OUTCOMES}
 * @param mustHaves in the order in which they are offered, {@value #FEWEST_MUST_HAVES} to {@value #MOST_MUST_HAVES}
 */
public record Choice(Post post, List<String> outcomes, List<Competency> mustHaves) {

    public static final int FEWEST_OUTCOMES = 5;
    public static final int MOST_OUTCOMES = 8;
    public static final int FEWEST_MUST_HAVES = 4;
    public static final int MOST_MUST_HAVES = 6;

    /** What is wrong with a number of chosen things. */
    public enum Problem implements Keyed {
        TOO_FEW_OUTCOMES,
        TOO_MANY_OUTCOMES,
        TOO_FEW_MUST_HAVES,
        TOO_MANY_MUST_HAVES
    }

    /** @throws IllegalArgumentException if there are too many or too few of either */
    public Choice {
        outcomes = List.copyOf(outcomes);
        mustHaves = List.copyOf(mustHaves);
        List<Problem> problems = problems(outcomes.size(), mustHaves.size());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("no choice: " + problems);
        }
    }

    /** What is wrong with so many of each, at most one thing about either. */
    public static List<Problem> problems(int outcomes, int mustHaves) {
        List<Problem> problems = new ArrayList<>();
        if (outcomes < FEWEST_OUTCOMES) {
            problems.add(Problem.TOO_FEW_OUTCOMES);
        } else if (outcomes > MOST_OUTCOMES) {
            problems.add(Problem.TOO_MANY_OUTCOMES);
        }
        if (mustHaves < FEWEST_MUST_HAVES) {
            problems.add(Problem.TOO_FEW_MUST_HAVES);
        } else if (mustHaves > MOST_MUST_HAVES) {
            problems.add(Problem.TOO_MANY_MUST_HAVES);
        }
        return problems;
    }
}
