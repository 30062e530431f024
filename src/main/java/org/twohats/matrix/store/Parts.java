package org.twohats.matrix.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twohats.responsibility.Involvement;

/** How the parts of a row are written in one field: {@code design=C engineering=AR}. */
final class Parts {

    private Parts() {}

    static String written(Map<String, Involvement> parts) {
        return new TreeMap<>(parts)
                .entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue().letters())
                        .collect(Collectors.joining(" "));
    }

    static Map<String, Involvement> read(String written) {
        Map<String, Involvement> parts = new TreeMap<>();
        int begin = 0;
        while (begin < written.length()) {
            int equals = written.indexOf('=', begin);
            int blank = written.indexOf(' ', equals);
            int end = blank < 0 ? written.length() : blank;
            parts.put(
                    written.substring(begin, equals),
                    Involvement.ofLetters(written.substring(equals + 1, end)).orElse(Involvement.NONE));
            begin = end + 1;
        }
        return parts;
    }
}
