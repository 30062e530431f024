package org.twohats.role;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word that is spelled in kebab-case wherever it leaves the program: in addresses, files and exports.
 *
 * <p>{@code CLEARLY_LEFT} is {@code clearly-left}. Meant for enums; {@link Enum#name()} serves as the constant's name.
 */
public interface Keyed {

    /** The constant's name as the program spells it. */
    String name();

    /** The same in kebab-case. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with that key, or nothing where no constant has it. */
    static <K extends Enum<K> & Keyed> Optional<K> of(Class<K> words, String key) {
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.key().equals(key))
                .findFirst();
    }
}
