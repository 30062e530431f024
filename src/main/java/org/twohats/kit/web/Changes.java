package org.twohats.kit.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a form changes in the texts of a kit. */
final class Changes {

    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> overtaken = new HashSet<>();

    /**
     * A text that comes back as the page showed it is no change, whatever was written or chosen since.
     *
     * @param opened what stood there when the page was opened
     * @param standing what stands there now: what somebody wrote, or our words for what is chosen now
     * @param typed what shall stand there
     * @param keeping what to keep so that it does; nothing where these are our words
     */
    void add(String place, Stamp opened, String standing, String typed, Optional<String> keeping) {
        if (opened.isOf(typed)) {
            return;
        }
        texts.put(place, keeping);
        versions.put(place, opened.version());
        if (!opened.isOf(standing) && !typed.equals(standing)) {
            overtaken.add(place);
        }
    }

    /** What to keep, by place. */
    Map<String, Optional<String>> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Of these places when the page was opened. */
    Map<String, Integer> versions() {
        return Collections.unmodifiableMap(versions);
    }

    /** Where something else stands than when the page was opened. */
    Set<String> overtaken() {
        return Collections.unmodifiableSet(overtaken);
    }
}
