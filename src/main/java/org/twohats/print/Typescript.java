package org.twohats.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a page says on paper, as text alone: with the signs of Markdown, or without any.
 *
 * <p>Understood are headings, paragraphs, lists, lists of terms and tables. What only works on a screen is left out, and
 * so is what is only to be looked at or filled in.
 */
public final class Typescript {

    private static final String LEFT_OUT = Galley.SCREEN_ONLY + ", svg, [data-paper]";
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|#]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?= )");
    private static final String BLOCKS = "h1, h2, h3, h4, p, ul, ol, dl, table";

    private final Element main;
    private final boolean marked;

    private Typescript(String html, boolean marked) {
        Document page = Jsoup.parse(html);
        page.select(LEFT_OUT).remove();
        this.main = page.expectFirst("main");
        this.marked = marked;
    }

    /**
     * @param form one without a look: Markdown or plain text
     * @param html a whole page, with a main part
     */
    public static String of(Bundle.Form form, String html) {
        if (form == Bundle.Form.PDF) {
            throw new IllegalArgumentException("a sheet is more than text");
        }
        return new Typescript(html, form == Bundle.Form.MARKDOWN).written();
    }

    private String written() {
        List<String> blocks = new ArrayList<>();
        write(main, blocks);
        return String.join("\n\n", blocks) + "\n";
    }

    private void write(Element around, List<String> blocks) {
        for (Element element : around.children()) {
            if (element.is(BLOCKS)) {
                String block = block(element);
                if (!block.isBlank()) {
                    blocks.add(block);
                }
            } else {
                write(element, blocks);
            }
        }
    }

    private String block(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol" -> list(element, "");
            case "dl" -> terms(element);
            case "table" -> table(element);
            case "p" -> words(element);
            default -> heading(element);
        };
    }

    private String heading(Element element) {
        int level = element.normalName().charAt(1) - '0';
        String words = words(element);
        if (marked) {
            return "#".repeat(level) + " " + words;
        }
        return level > 2 ? words : words + "\n" + (level == 1 ? "=" : "-").repeat(words.length());
    }

    private String list(Element list, String indent) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Element item : list.children()) {
            String sign = list.normalName().equals("ol") ? ++number + ". " : "- ";
            lines.add(indent + sign + ownWords(item));
            for (Element inner : item.select("> ul, > ol")) {
                lines.add(list(inner, indent + " ".repeat(sign.length())));
            }
        }
        return String.join("\n", lines);
    }

    private String ownWords(Element item) {
        Element own = item.clone();
        own.select("> ul, > ol").remove();
        List<String> parts = own.select("> p").stream().map(this::words).toList();
        return parts.isEmpty() ? words(own) : String.join(" ", parts);
    }

    private String terms(Element list) {
        List<String> lines = new ArrayList<>();
        for (Element term : list.select("dt")) {
            String meanings = term.nextElementSiblings().stream()
                    .takeWhile(next -> next.normalName().equals("dd"))
                    .map(this::words)
                    .collect(Collectors.joining(" "));
            String name = words(term);
            lines.add("- " + (marked ? "**" + name + "**" : name) + ": " + meanings);
        }
        return String.join("\n", lines);
    }

    private String table(Element table) {
        List<String> lines = new ArrayList<>();
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            lines.add(words(caption) + (marked ? "\n" : ""));
        }
        for (Element row : table.select("tr")) {
            List<String> cells =
                    row.select("> th, > td").stream().map(this::words).toList();
            lines.add(marked ? "| " + String.join(" | ", cells) + " |" : String.join(" · ", cells));
            if (marked && row.parent() != null && row.parent().normalName().equals("thead")) {
                lines.add("|" + " --- |".repeat(cells.size()));
            }
        }
        return String.join("\n", lines);
    }

    /** All the words of an element in one line; where a line is to be broken, there is a gap. */
    private String words(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        String line = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        return marked ? NUMBERED.matcher(line).replaceFirst("$1\\\\$2") : line;
    }

    private void collect(Node node, StringBuilder words) {
        if (node instanceof TextNode text) {
            words.append(marked ? SIGNS.matcher(text.getWholeText()).replaceAll("\\\\$0") : text.getWholeText());
        } else {
            boolean stands = node instanceof Element element && element.isBlock();
            words.append(stands ? " " : "");
            node.childNodes().forEach(child -> collect(child, words));
            words.append(stands ? " " : "");
        }
    }
}
