package org.twohats.kit;

import java.util.List;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.role.Keyed;

/**
 * What two people who share a product agree on.
 *
 * @param about what it is, in a sentence or two
 * @param first what the first one is called, who owes {@code firstOwes} to the second
 * @param differ what happens where they differ; the last one asks for a name
 */
public record WorkingAgreement(
        String about, String first, String second, List<Owed> firstOwes, List<Owed> secondOwes, List<String> differ) {

    public WorkingAgreement {
        firstOwes = List.copyOf(firstOwes);
        secondOwes = List.copyOf(secondOwes);
        differ = List.copyOf(differ);
    }

    /** Who makes it with whom. */
    public enum Kind implements Keyed {

        /** Manager and owner. */
        TWO_ROLES,

        /** Whoever alone looks after the product, and the engineering lead. */
        ONE_PERSON;

        public static Kind of(Post post, Preset preset) {
            boolean both = preset.parties().containsAll(List.of(Party.PRODUCT_MANAGER, Party.PRODUCT_OWNER));
            return both && post != Post.ONE_PERSON ? TWO_ROLES : ONE_PERSON;
        }
    }

    /**
     * @param within whether they agree on how soon
     */
    public record Owed(String text, boolean within) {}
}
