package org.twohats.kit;

import java.util.Locale;

/** Knows what candidates are given to work on. */
public interface WorkSamples {

    /** In English where the language is not there. */
    WorkSample of(Post post, Locale locale);
}
