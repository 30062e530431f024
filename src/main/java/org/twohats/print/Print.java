package org.twohats.print;

import java.util.regex.Pattern;

/**
 * How a page is to be printed.
 *
 * @param name what the file is called, without its ending: small letters, digits and hyphens
 */
public record Print(Paper paper, String name) {

    /** The name of the view that prints a template begins with this: {@code pdf:assessment/result}. */
    public static final String VIEW = "pdf:";

    /** The name of the view that writes a template down as Markdown, or as plain text, begins with one of these. */
    public static final String MARKDOWN = "md:";

    public static final String PLAIN = "txt:";

    /** The attribute of the model that says how. */
    public static final String ATTRIBUTE = "print";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the name could be misread in a header or by a file system */
    public Print {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file: " + name);
        }
    }

    public String fileName() {
        return name + ".pdf";
    }
}
