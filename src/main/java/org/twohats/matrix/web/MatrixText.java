package org.twohats.matrix.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.twohats.responsibility.WikiText;

/** The sheet of a matrix as tables of plain Markdown. */
record MatrixText(MatrixPage sheet, MessageSource messages, Locale locale) {

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(WikiText.plain(sheet.name())).append("\n\n");
        text.append(WikiText.plain(word("matrix.markdown.about", sheet.preset(), sheet.edition(), sheet.changedOn())))
                .append("\n\n");
        for (MatrixPage.Area area : sheet.areas()) {
            text.append("## ").append(WikiText.plain(area.name())).append("\n\n");
            text.append(WikiText.row(Stream.concat(
                            Stream.of(word("sheet.responsibility")),
                            Stream.concat(
                                    sheet.participants().stream(),
                                    Stream.of(word("sheet.hand-off"), word("matrix.csv.note"))))
                    .toList()));
            text.append(WikiText.rule(sheet.participants().size() + 3));
            area.rows().forEach(row -> text.append(WikiText.row(cells(row))));
            text.append('\n');
        }
        return text.append(WikiText.plain(word("sheet.markdown.letters")))
                .append('\n')
                .toString();
    }

    private List<String> cells(MatrixPage.Row row) {
        return Stream.concat(
                        Stream.of(row.title()),
                        Stream.concat(
                                row.cells().stream().map(cell -> word("sheet.part." + cell.part())),
                                Stream.of(row.handOff(), row.note())))
                .toList();
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
