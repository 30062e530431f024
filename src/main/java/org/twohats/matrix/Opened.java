package org.twohats.matrix;

import org.twohats.responsibility.Responsibilities;

/**
 * A matrix in the hands of someone who may change it.
 *
 * @param edition what it was copied from
 * @param link 0 for its owner, and otherwise the number of the link for editing by which they came
 */
public record Opened(Matrix matrix, Responsibilities edition, int link) {

    public boolean isOwners() {
        return link == 0;
    }

    public HealthCheck health() {
        return HealthCheck.of(matrix, edition);
    }
}
