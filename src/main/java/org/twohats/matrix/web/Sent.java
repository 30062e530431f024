package org.twohats.matrix.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A form as it was sent. The token that protects it is no field of it. */
record Sent(MultiValueMap<String, String> fields) {

    private static final String TOKEN = "_csrf";
    private static final int DIGITS = 6;

    /** Whether it has none but those fields, and none of them twice. */
    boolean isOnly(Collection<String> known) {
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            boolean expected = field.getKey().equals(TOKEN) || known.contains(field.getKey());
            if (!expected || field.getValue().size() > 1) {
                return false;
            }
        }
        return true;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The first value, or empty. */
    String text(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    /** A number of a few digits, or -1, which no version and no place ever is. */
    int number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1," + DIGITS + "}") ? Integer.parseInt(text) : -1;
    }
}
