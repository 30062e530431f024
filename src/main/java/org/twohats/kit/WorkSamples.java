package org.twohats.kit;

import java.util.Locale;

/** Knows what candidates are given to work on. */
public interface WorkSamples {

    /**
     * In English where the language is not there.
     *
     * @param edition of the kit
     */
    WorkSample of(String edition, Post post, Locale locale);
}
