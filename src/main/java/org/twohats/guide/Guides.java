package org.twohats.guide;

import java.util.Locale;

/** Knows the guide in every language there is. */
public interface Guides {

    /** In English where the language is not there. */
    Guide in(Locale locale);
}
