package org.twohats.sharing;

import java.util.Locale;
import java.util.Optional;
import org.twohats.visitor.Visitor;

/** Where the exhibits of one kind come from. Each room that shares something has one, so that this room knows none. */
public interface Exhibits {

    /** The {@link Subject#kind()} that it has exhibits of. */
    String kind();

    /** What the share lets others see, or nothing where the subject is gone. */
    Optional<Exhibit> of(Share share, Locale locale);

    /**
     * What happens when somebody presses the button of a link that offers one.
     *
     * @return where they go on, from the root of the site, or nothing where such links are only to look at
     */
    default Optional<String> takeUp(Share share, Visitor visitor) {
        return Optional.empty();
    }
}
