package org.twohats.instrument;

import java.util.regex.Pattern;

/**
 * The name of an {@link Item}: in files, in addresses, in exports.
 *
 * @param value 1 to 40 lower-case letters, digits and single hyphens, such as {@code weeks-or-years}
 */
public record ItemKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if {@code value} has another shape */
    public ItemKey {
        if (value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an item's key is 1 to 40 lower-case letters, digits and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
