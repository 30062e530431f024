package org.twohats.guide;

import java.util.List;
import java.util.stream.Stream;
import org.twohats.content.Prose;
import org.twohats.content.Prose.Heading;

/**
 * One page of the guide, about one thing.
 *
 * @param number from 1; the first chapter opens the guide
 */
public record Chapter(String key, int number, Prose prose, List<Part> parts) {

    private static final String GUIDE = "/roles";

    public boolean opensTheGuide() {
        return number == 1;
    }

    /** Where it is found, below the context path. */
    public String address() {
        return opensTheGuide() ? GUIDE : GUIDE + "/" + key;
    }

    /** For a table of contents; what a part brings along follows the text's own. */
    public List<Heading> headings() {
        return Stream.concat(
                        prose.headings().stream(),
                        parts.stream().map(Part::headings).flatMap(List::stream))
                .toList();
    }
}
