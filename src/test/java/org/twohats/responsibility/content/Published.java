package org.twohats.responsibility.content;

import org.twohats.content.ContentFiles;
import org.twohats.responsibility.Responsibilities;

/** The responsibilities as they ship, for tests that need them and nothing else. */
public final class Published {

    private static final ResponsibilityFiles FILES = new ResponsibilityFiles(new ContentFiles());

    private Published() {}

    public static Responsibilities responsibilities() {
        return FILES.read(FILES.shipped().get(FILES.shipped().size() - 1));
    }
}
