package org.twohats.matrix.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Table;
import org.twohats.visitor.Visitor;

/** Where a table comes back that was taken along, from a file or pasted. It is read in memory and kept nowhere. */
@Controller
@RequestMapping("/matrices/{matrix}/import")
class ImportController {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_SHOWN = 40;

    private final MatrixService matrices;
    private final MessageSource messages;

    ImportController(MatrixService matrices, MessageSource messages) {
        this.matrices = matrices;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String table,
            Locale locale) {
        boolean again = refused != null;
        return view(matrices.openOwn(visitor, matrix), again ? table : "", locale)
                .addObject("refused", again);
    }

    @PostMapping
    ModelAndView read(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        Opened opened = matrices.openOwn(visitor, matrix);
        Sent sent = new Sent(fields);
        String pasted = sent.text("table");
        if (!sent.isOnly(List.of("table"))) {
            return unprocessable(opened, pasted, List.of(new Trouble("unknown", 0, "")), locale);
        }
        try {
            String text = file == null || file.isEmpty() ? pasted : CsvFile.text(file.getBytes());
            Table table = new Table(opened.edition(), opened.edition().in(locale), Headings.in(locale, messages));
            Table.Outcome outcome = table.read(CsvFile.lines(text), opened.matrix());
            if (outcome.matrix().isEmpty()) {
                return unprocessable(
                        opened,
                        pasted,
                        outcome.problems().stream().map(Trouble::of).toList(),
                        locale);
            }
            matrices.replace(visitor, matrix, outcome.matrix().get());
            return new ModelAndView("redirect:/matrices/{matrix}", Map.of("matrix", matrix));
        } catch (CsvFile.Broken e) {
            return unprocessable(opened, pasted, List.of(new Trouble(e.kind(), e.line(), "")), locale);
        }
    }

    private static ModelAndView unprocessable(Opened opened, String pasted, List<Trouble> troubles, Locale locale) {
        ModelAndView page = view(opened, pasted, locale)
                .addObject("troubles", troubles.stream().limit(MOST_SHOWN).toList())
                .addObject("more", Math.max(0, troubles.size() - MOST_SHOWN));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView view(Opened opened, String pasted, Locale locale) {
        return new ModelAndView("matrix/import", "matrix", MatrixPage.of(opened, locale)).addObject("table", pasted);
    }

    /**
     * What keeps a table from being read.
     *
     * @param line 0 where it is about no line
     * @param text as it stands in the file, shortened, or empty
     */
    record Trouble(String kind, int line, String text) {

        static Trouble of(Table.Problem problem) {
            String text = problem.text();
            return new Trouble(
                    problem.kind().key(),
                    problem.line(),
                    text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text);
        }
    }
}
