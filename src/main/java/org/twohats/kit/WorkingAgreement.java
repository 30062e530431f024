package org.twohats.kit;

import java.util.List;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.role.Keyed;

/**
 * What two people who share a product agree on. {@value #GAP} stands for something to be filled in by hand.
 *
 * @param about what it is, in a sentence or two
 * @param first what the first one is called, who owes {@code firstOwes} to the second
 * @param differ what happens where they differ
 */
public record WorkingAgreement(
        String about,
        String first,
        String second,
        List<String> firstOwes,
        List<String> secondOwes,
        List<String> differ) {

    /** Stands where something is to be filled in by hand. */
    public static final String GAP = "____";

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

        static Kind of(Post post, Preset preset) {
            return post == Post.ONE_PERSON ? ONE_PERSON : of(preset);
        }

        /** For the post of a kit; where it has none, for how the work is shared. */
        public static Kind of(Kit kit) {
            return kit.post().map(post -> of(post, kit.preset())).orElseGet(() -> of(kit.preset()));
        }

        private static Kind of(Preset preset) {
            return preset.parties().containsAll(List.of(Party.PRODUCT_MANAGER, Party.PRODUCT_OWNER))
                    ? TWO_ROLES
                    : ONE_PERSON;
        }
    }
}
