package org.twohats.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twohats.role.Keyed;

/**
 * What two people who share a product agree on. {@value #GAP} stands for something to be filled in by hand, and what
 * stands for the two of them is told by {@link People}.
 *
 * @param about what it is, in a sentence or two
 * @param firstOwes what the first one owes the second
 * @param differ what happens where they differ
 * @param handOffs how one hands over to the other, by the key of the responsibility, where what is said of it elsewhere
 *     takes for granted that there is an owner
 */
public record WorkingAgreement(
        String about,
        List<String> firstOwes,
        List<String> secondOwes,
        List<String> differ,
        Map<String, String> handOffs) {

    /** Stands where something is to be filled in by hand. */
    public static final String GAP = "____";

    public WorkingAgreement {
        firstOwes = List.copyOf(firstOwes);
        secondOwes = List.copyOf(secondOwes);
        differ = List.copyOf(differ);
        handOffs = Map.copyOf(handOffs);
    }

    Optional<String> handOff(String responsibility) {
        return Optional.ofNullable(handOffs.get(responsibility));
    }

    /** Who makes it with whom. */
    public enum Kind implements Keyed {

        /** Manager and owner. */
        TWO_ROLES,

        /** Whoever alone looks after the product, and the engineering lead. */
        ONE_PERSON;

        /** For how the work is shared. */
        public static Kind of(SetUp setUp) {
            return setUp.isShared() ? TWO_ROLES : ONE_PERSON;
        }
    }
}
