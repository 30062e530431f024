package org.twohats.kit;

import java.util.Locale;

/** Knows what the first 90 days can hold. */
public interface Plans {

    /** In English where the language is not there. */
    Plan of(Post post, Locale locale);
}
