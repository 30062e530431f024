package org.twohats.kit;

import java.util.List;
import java.util.stream.Stream;
import org.twohats.hiring.Recommendation;
import org.twohats.hiring.Verdict;
import org.twohats.role.Keyed;

/** Which work the documents of a kit are for. */
public enum Post implements Keyed {
    PRODUCT_MANAGER,
    PRODUCT_OWNER,

    /** One person covers both for now. */
    ONE_PERSON;

    /**
     * The posts that a recommendation leaves to choose from, the one to begin with first: those of the verdict, then
     * those of what would be as good. Empty where nobody is to be hired yet and nothing else is as good.
     */
    public static List<Post> of(Recommendation recommendation) {
        return Stream.concat(
                        of(recommendation.verdict()).stream(),
                        recommendation.alternatives().stream()
                                .flatMap(other -> other.verdict().stream())
                                .flatMap(verdict -> of(verdict).stream()))
                .distinct()
                .toList();
    }

    static List<Post> of(Verdict verdict) {
        return switch (verdict) {
            case PRODUCT_MANAGER, SECOND_PRODUCT_MANAGER -> List.of(PRODUCT_MANAGER);
            case PRODUCT_OWNER -> List.of(PRODUCT_OWNER);
            case BOTH_PRODUCT_MANAGER_FIRST -> List.of(PRODUCT_MANAGER, PRODUCT_OWNER);
            case BOTH_PRODUCT_OWNER_FIRST -> List.of(PRODUCT_OWNER, PRODUCT_MANAGER);
            case ONE_PERSON -> List.of(ONE_PERSON);
            case NOT_YET -> List.of();
        };
    }
}
