package org.twohats.kit;

import java.util.Locale;

/** Knows what kits are made from. */
public interface KitBooks {

    /** The edition with which a kit would begin now. */
    KitBook inForce();

    /**
     * The edition of that name.
     *
     * @throws IllegalArgumentException if it was never published
     */
    KitBook find(String edition);

    /** What that edition says, in English where the language is not there. */
    KitWords words(String edition, Locale locale);

    /** Which words are worth a second look, in English where the language is not there. */
    LanguageGuide language(String edition, Locale locale);
}
