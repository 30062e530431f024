package org.twohats.print;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Several files that are sent as one, in the format ZIP. All sheets share one model.
 *
 * @param name what the file is called, without its ending: small letters, digits and hyphens
 * @param made when each of the files says that it was made
 * @param paper for the sheets
 * @param files in order
 */
public record Bundle(String name, Instant made, Paper paper, List<File> files) {

    /** The name of the view that sends a bundle. */
    public static final String VIEW = "bundle";

    /** The attribute of the model that says what is in it. */
    public static final String ATTRIBUTE = "bundle";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE_NAME = Pattern.compile(NAME.pattern() + "\\.[a-z]+");

    /** @throws IllegalArgumentException if a name could be misread by a file system, or stands there twice */
    public Bundle {
        files = List.copyOf(files);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file: " + name);
        }
        Set<String> names = new HashSet<>();
        for (File file : files) {
            if (!FILE_NAME.matcher(file.name()).matches() || !names.add(file.name())) {
                throw new IllegalArgumentException("not a name for another file: " + file.name());
            }
        }
    }

    public String fileName() {
        return name + ".zip";
    }

    /** One of the files. */
    public sealed interface File {

        /** With its ending. */
        String name();
    }

    /**
     * A page.
     *
     * @param template which one
     * @param more what only this page is told, beside what all are
     */
    public record Page(String template, String stem, Form form, Map<String, Object> more) implements File {

        public Page {
            more = Map.copyOf(more);
        }

        public Page(String template, String stem, Form form) {
            this(template, stem, form, Map.of());
        }

        @Override
        public String name() {
            return stem + form.ending();
        }
    }

    /** Words that are there already. */
    public record Words(String name, String words) implements File {}

    /** In which form a page is written down. */
    public enum Form {
        PDF,
        MARKDOWN,
        PLAIN;

        public String ending() {
            return switch (this) {
                case PDF -> ".pdf";
                case MARKDOWN -> ".md";
                case PLAIN -> ".txt";
            };
        }
    }
}
