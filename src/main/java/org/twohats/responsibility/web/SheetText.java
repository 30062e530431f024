package org.twohats.responsibility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.twohats.responsibility.SpreadsheetText;
import org.twohats.responsibility.WikiText;
import org.twohats.responsibility.web.SheetPage.Area;
import org.twohats.responsibility.web.SheetPage.Cell;
import org.twohats.responsibility.web.SheetPage.Row;

/** The sheet as text: a table that other programs read, and one that renders where people write together. */
record SheetText(SheetPage sheet, MessageSource messages, Locale locale) {

    private static final String LINE_END = "\r\n";

    /** After RFC 4180: every cell in quotation marks, every line ends with CR and LF. */
    String csv() {
        List<String> head = Stream.of(
                        List.of(word("sheet.csv.number"), word("sheet.csv.area"), word("sheet.responsibility")),
                        sheet.parties(),
                        List.of(word("sheet.hand-off")))
                .flatMap(List::stream)
                .toList();
        StringBuilder csv = new StringBuilder(line(head));
        for (Area area : sheet.areas()) {
            for (Row row : area.rows()) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number()), area.name(), row.name()));
                row.cells().forEach(cell -> cells.add(cell.part().equals("none") ? "" : cell.letters()));
                cells.add(row.handOff());
                csv.append(line(cells));
            }
        }
        return csv.toString();
    }

    /** As tables of plain Markdown, which GitHub, Confluence and Notion all know. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(WikiText.plain(word("sheet.heading"))).append("\n\n");
        text.append(WikiText.plain(word("sheet.markdown.about", sheet.words().name(), sheet.edition())))
                .append("\n\n");
        text.append(WikiText.plain(sheet.words().about())).append("\n\n");
        text.append("## ").append(WikiText.plain(word("sheet.pairs"))).append("\n\n");
        text.append(WikiText.row(List.of(word("sheet.pair"), word("role.manager"), word("role.owner"))));
        text.append(WikiText.rule(3));
        sheet.contrasts()
                .forEach(contrast ->
                        text.append(WikiText.row(List.of(contrast.name(), contrast.manager(), contrast.owner()))));
        text.append("\n## ").append(WikiText.plain(word("sheet.thirty"))).append("\n\n");
        for (Area area : sheet.areas()) {
            text.append("### ").append(WikiText.plain(area.name())).append("\n\n");
            text.append(WikiText.row(Stream.concat(Stream.of(word("sheet.responsibility")), sheet.parties().stream())
                    .toList()));
            text.append(WikiText.rule(sheet.parties().size() + 1));
            for (Row row : area.rows()) {
                text.append(WikiText.row(Stream.concat(
                                Stream.of(row.number() + ". " + row.name()),
                                row.cells().stream().map(this::told))
                        .toList()));
            }
            text.append('\n');
        }
        text.append(WikiText.plain(word("sheet.markdown.letters"))).append('\n');
        return text.toString();
    }

    private String told(Cell cell) {
        return word("sheet.part." + cell.part());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SpreadsheetText::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
