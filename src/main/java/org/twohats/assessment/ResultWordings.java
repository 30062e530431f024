package org.twohats.assessment;

import java.util.Locale;

/** What results say, by language. */
public interface ResultWordings {

    /** In the reader's language, or in English where that language has none. */
    ResultWords in(Locale locale);
}
