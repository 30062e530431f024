package org.twohats.kit;

import java.util.Locale;

/** Knows what can be asked. */
public interface Interviews {

    /**
     * In English where the language is not there.
     *
     * @param edition of the kit
     */
    Interview of(String edition, Locale locale);
}
