package org.twohats.kit.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A form about a document as it was sent. The token that protects it is no field of it. */
record SentDocument(MultiValueMap<String, String> fields) {

    static final String POST = "post";
    private static final String VERSION = "version-";
    private static final String TOKEN = "_csrf";
    private static final int DIGITS = 6;

    /**
     * Whether it has none but those fields and what belongs to them.
     *
     * @param several whether a field may have more than one value
     */
    boolean isOnly(Collection<String> known, boolean several) {
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            String name = field.getKey();
            boolean belongs = name.equals(TOKEN)
                    || name.equals(POST)
                    || (name.startsWith(VERSION) && known.contains(name.substring(VERSION.length())));
            if (!belongs && !known.contains(name)) {
                return false;
            }
            if (field.getValue().size() > 1 && (belongs || !several)) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The only value of a field, or nothing where it was not sent. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.getFirst(name));
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Which text stood there when the page was opened; -1, which no version ever is, where the form does not say. */
    int version(String name) {
        String text = text(VERSION + name).orElse("");
        return text.matches("[0-9]{1," + DIGITS + "}") ? Integer.parseInt(text) : -1;
    }
}
