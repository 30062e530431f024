package org.twohats.hiring;

/**
 * One of the answers that a {@link Factor} offers. Only factors make them.
 *
 * @param rank its place among the levels of its factor, from 0
 * @param key as in addresses and files: {@code manager-with-time}, {@code 1-4}
 */
public record Level(Factor factor, int rank, String key) {

    @Override
    public String toString() {
        return factor.key() + "=" + key;
    }
}
