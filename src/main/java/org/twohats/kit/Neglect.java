package org.twohats.kit;

import java.util.List;
import org.twohats.hiring.Level;

/**
 * A responsibility that nobody looks after well enough in a situation.
 *
 * @param responsibility its key
 * @param causes the answers that say so, in the order of the questions; never empty
 */
public record Neglect(String responsibility, List<Level> causes) {

    public Neglect {
        causes = List.copyOf(causes);
    }
}
