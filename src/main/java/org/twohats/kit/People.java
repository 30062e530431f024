package org.twohats.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the sentences of a kit speak of. {@code {first}} and {@code {second}} stand in a sentence for the two who make
 * the working agreement, {@code {other}} for the one of them who does not have the post.
 *
 * @param names what they are called inside a sentence, by what stands for them
 */
record People(Map<String, String> names) {

    private static final Pattern PLACE = Pattern.compile("(^|[.!?] )?\\{([a-z]+)\\}");

    People {
        names = Map.copyOf(names);
    }

    static People of(Kit kit, KitWords words) {
        SetUp setUp = kit.setUp();
        Holder other = kit.post().map(setUp::other).orElseGet(setUp::secondHolder);
        return new People(Map.of(
                "first", words.holder(setUp.firstHolder()),
                "second", words.holder(setUp.secondHolder()),
                "other", words.holder(other)));
    }

    /** The sentence with what they are called in it, with a capital letter where a sentence begins. */
    String in(String sentence) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            String name = Optional.ofNullable(names.get(place.group(2)))
                    .orElseThrow(() -> new IllegalArgumentException("nobody is meant by " + place.group()));
            String before = place.group(1);
            return Matcher.quoteReplacement(before == null ? name : before + capital(name));
        });
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
