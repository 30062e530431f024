package org.twohats.responsibility;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that somebody has to do in every organisation with a product.
 *
 * @param number from 1
 * @param area the key of the part of the work that it belongs to
 * @param parts who has which part where the two roles are split; every party has one
 * @param contested the key of the disagreement about it in the guide, or nothing
 * @param handOffFails whether it tends to fail where one role hands over to the other
 */
public record Responsibility(
        String key,
        int number,
        String area,
        Map<Party, Involvement> parts,
        Optional<String> contested,
        boolean handOffFails) {

    /** @throws IllegalArgumentException if a party has no part, or not exactly one decides */
    public Responsibility {
        if (parts.size() != Party.values().length) {
            throw new IllegalArgumentException("every party has a part in '" + key + "'");
        }
        if (parts.values().stream().filter(Involvement::decides).count() != 1) {
            throw new IllegalArgumentException("exactly one party decides about '" + key + "'");
        }
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** The part of that party where the two roles are split. */
    public Involvement part(Party party) {
        return Optional.ofNullable(parts.get(party)).orElseThrow();
    }
}
