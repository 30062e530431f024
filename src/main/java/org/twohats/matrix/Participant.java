package org.twohats.matrix;

import java.util.Optional;
import org.twohats.responsibility.Party;
import org.twohats.role.Keyed;

/**
 * Someone who has a column in a matrix.
 *
 * @param key that of a {@link Party}, or {@code own-1} and so on for one that the organisation added
 * @param name what they are called there; empty where they are called as in the edition
 */
public record Participant(String key, String name) {

    /** How many an organisation can add. */
    public static final int MOST_OWN = 4;

    static Participant of(Party party) {
        return new Participant(party.key(), "");
    }

    /** The same, called so. */
    Participant called(String other) {
        return new Participant(key, other);
    }

    /** The party that it stands for, or nothing where the organisation added it. */
    public Optional<Party> party() {
        return Keyed.of(Party.class, key);
    }

    public boolean isOwn() {
        return party().isEmpty();
    }
}
