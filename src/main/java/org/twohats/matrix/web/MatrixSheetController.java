package org.twohats.matrix.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Table;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.visitor.Visitor;

/** A matrix as a sheet for the wall and as tables for other programs. */
@Controller
@RequestMapping("/matrices/{matrix}")
class MatrixSheetController {

    private static final String PAGE = "matrix/sheet";
    private static final String FILE = "two-hats-matrix-";

    private final MatrixService matrices;
    private final MessageSource messages;

    MatrixSheetController(MatrixService matrices, MessageSource messages) {
        this.matrices = matrices;
        this.messages = messages;
    }

    @GetMapping("/sheet")
    ModelAndView page(Visitor visitor, @PathVariable UUID matrix, Locale locale) {
        return new ModelAndView(PAGE, "matrix", MatrixPage.sheet(matrices.open(visitor, matrix), locale));
    }

    @GetMapping("/sheet.pdf")
    ModelAndView paper(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        Paper size = Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return new ModelAndView(Print.VIEW + PAGE, "matrix", MatrixPage.sheet(opened, locale))
                .addObject(Print.ATTRIBUTE, new Print(size, name(opened)));
    }

    /** Everything that the matrix says, so that it can come back as it was. */
    @GetMapping(path = "/sheet.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> csv(Visitor visitor, @PathVariable UUID matrix, Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        Table table = new Table(opened.edition(), opened.edition().in(locale), Headings.in(locale, messages));
        return file(opened, ".csv", "text/csv", CsvFile.written(table.lines(opened.matrix())));
    }

    @GetMapping(path = "/sheet.md", produces = "text/markdown;charset=UTF-8")
    ResponseEntity<byte[]> markdown(Visitor visitor, @PathVariable UUID matrix, Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        MatrixPage sheet = MatrixPage.sheet(opened, locale);
        return file(opened, ".md", "text/markdown", new MatrixText(sheet, messages, locale).markdown());
    }

    /** Made of nothing that anybody typed. */
    private static String name(Opened opened) {
        return FILE + Days.numbered(opened.matrix().copy().changedAt());
    }

    private static ResponseEntity<byte[]> file(Opened opened, String ending, String type, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(opened) + ending)
                                .build()
                                .toString())
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
