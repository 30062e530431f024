package org.twohats.guide;

import java.util.List;
import java.util.Optional;
import org.twohats.content.Markup;

/**
 * A question to which good sources give different answers.
 *
 * @param views each answer with those who hold it
 * @param agreed what nobody disputes all the same; nothing where even that is open
 * @param depends what depends on the answer
 * @param ours what Two Hats makes of it
 */
public record Disagreement(
        String key, String question, List<View> views, Optional<Markup> agreed, Markup depends, Markup ours) {

    /**
     * @param name the answer in a few words
     * @param says who holds it, with links to where they say so
     */
    public record View(String name, Markup says) {}
}
