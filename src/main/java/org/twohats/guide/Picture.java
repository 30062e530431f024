package org.twohats.guide;

import java.util.List;
import org.twohats.content.Markup;

/**
 * The two roles between the inside and the outside of an organisation, for one kind of product.
 *
 * @param name the kind of product
 * @param inside whom the product owner faces
 * @param outside whom the product manager faces
 * @param description what the drawing shows, for those who do not see it
 */
public record Picture(
        String key, String name, List<String> inside, List<String> outside, String description, Markup caption) {}
