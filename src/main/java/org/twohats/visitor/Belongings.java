package org.twohats.visitor;

import java.util.List;
import java.util.Locale;

/**
 * What visitors own of one kind. A room that keeps something of theirs brings one, and it is listed, exported and erased
 * with everything else. Each takes as many questions to the database for a hundred things as for one.
 */
public interface Belongings {

    /** What they are called in the export: {@code sittings}. */
    String name();

    /** Everything of theirs that is listed by itself, in any order. What belongs to another thing is told with that one. */
    List<Belonging> of(Visitor owner, Locale locale);

    /** Everything that is stored about them, in a form that other programs can read. */
    List<?> export(Visitor owner);

    /** Deletes all of it, as if it had never been. */
    void erase(Visitor owner);
}
