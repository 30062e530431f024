package org.twohats.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One row as one line of text: values between tabs, {@code \N} where there is none, as PostgreSQL's COPY reads it. */
final class Line {

    private static final String NOTHING = "\\N";

    private Line() {}

    static String of(List<@Nullable String> values) {
        StringJoiner line = new StringJoiner("\t");
        for (String value : values) {
            line.add(value == null ? NOTHING : escaped(value));
        }
        return line.toString();
    }

    /** @throws Refusal if no backup has such a line */
    static List<@Nullable String> parse(String line) {
        List<@Nullable String> values = new ArrayList<>();
        for (String value : line.split("\t", -1)) {
            values.add(value.equals(NOTHING) ? null : unescaped(value));
        }
        return values;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            plain.append(letter == '\\' ? meant(value, ++i) : letter);
        }
        return plain.toString();
    }

    private static char meant(String value, int at) {
        char letter = at < value.length() ? value.charAt(at) : ' ';
        return switch (letter) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new Refusal("The backup is damaged: it has a line that no backup has.");
        };
    }
}
