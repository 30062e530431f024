package org.twohats.kit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text to take along: for other programs as Markdown, for job boards as plain text.
 *
 * @param opening lines below the title, each a paragraph
 */
public record Document(String title, List<String> opening, List<Part> parts) {

    private static final Pattern INLINE = Pattern.compile("([\\\\`*_\\[\\]<>|#~&$\\{\\}])");
    private static final Pattern BEGINNING = Pattern.compile("^([+=-]|([0-9]{1,9})([.)]))(.*)$");

    public Document {
        opening = List.copyOf(opening);
        parts = List.copyOf(parts);
    }

    /** @param listed whether each line is one thing of a list, and not a paragraph */
    public record Part(String heading, List<String> lines, boolean listed) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** Plain Markdown. Nothing that was typed is read as more than text. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        if (!title.isEmpty()) {
            text.append("# ").append(inline(title)).append('\n');
        }
        opening.forEach(line -> text.append('\n').append(block(line)).append('\n'));
        for (Part part : parts) {
            text.append("\n## ").append(inline(part.heading())).append("\n\n");
            String between = part.listed() ? "\n" : "\n\n";
            text.append(part.lines().stream()
                            .map(line -> part.listed() ? "- " + block(line) : block(line))
                            .collect(Collectors.joining(between)))
                    .append('\n');
        }
        return text.toString().stripLeading();
    }

    /** Text without any marks. Lines are not broken, since whatever shows them does that. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        if (!title.isEmpty()) {
            text.append(title).append('\n');
        }
        opening.forEach(line -> text.append('\n').append(line).append('\n'));
        for (Part part : parts) {
            text.append("\n\n").append(part.heading()).append("\n\n");
            String between = part.listed() ? "\n" : "\n\n";
            text.append(part.lines().stream()
                            .map(line -> part.listed() ? "- " + line : line)
                            .collect(Collectors.joining(between)))
                    .append('\n');
        }
        return text.toString().stripLeading();
    }

    private static String inline(String text) {
        return INLINE.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$1");
    }

    /** A line that begins like a heading, a list, a quotation or a rule is none. */
    private static String block(String line) {
        return BEGINNING
                .matcher(inline(line))
                .replaceFirst(match -> Matcher.quoteReplacement(
                        match.group(2) == null
                                ? "\\" + match.group(1) + match.group(4)
                                : match.group(2) + "\\" + match.group(3) + match.group(4)));
    }
}
