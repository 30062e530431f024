package org.twohats.responsibility;

import java.util.List;
import java.util.Locale;

/** Knows the responsibilities in force. */
public interface Responsibilities {

    /** The name of the edition: {@code 2026-1}. */
    String edition();

    /** In order. */
    List<Responsibility> all();

    /** In English where the language is not there. */
    ResponsibilityWords in(Locale locale);

    /** The keys of the parts of the work, in order. */
    default List<String> areas() {
        return all().stream().map(Responsibility::area).distinct().toList();
    }

    /** @throws NoSuchResponsibility if there is none of that key */
    default Responsibility find(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NoSuchResponsibility::new);
    }
}
