package org.twohats.kit;

import java.util.Locale;

/** Knows what the first 90 days can hold. */
public interface Plans {

    /**
     * In English where the language is not there.
     *
     * @param edition of the kit
     */
    Plan of(String edition, Post post, Locale locale);
}
