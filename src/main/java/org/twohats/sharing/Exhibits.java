package org.twohats.sharing;

import java.util.Locale;
import java.util.Optional;

/** Where the exhibits of one kind come from. Each room that shares something has one, so that this room knows none. */
public interface Exhibits {

    /** The {@link Subject#kind()} that it has exhibits of. */
    String kind();

    /** What the share lets others see, or nothing where the subject is gone. */
    Optional<Exhibit> of(Share share, Locale locale);
}
