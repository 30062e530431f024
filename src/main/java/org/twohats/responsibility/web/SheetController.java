package org.twohats.responsibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.guide.Guides;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.responsibility.NoSuchResponsibility;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.role.Keyed;

/** Who does what, as a page, as a sheet for the wall and as tables for other programs. */
@Controller
class SheetController {

    private static final String PAGE = "responsibility/sheet";
    private static final String FILE = "two-hats-who-does-what-";
    private static final String USUAL = "split-roles";

    private final Responsibilities responsibilities;
    private final Guides guides;
    private final MessageSource messages;

    SheetController(Responsibilities responsibilities, Guides guides, MessageSource messages) {
        this.responsibilities = responsibilities;
        this.guides = guides;
        this.messages = messages;
    }

    @GetMapping("/sheet")
    ModelAndView page(@RequestParam(defaultValue = USUAL) String preset, Locale locale) {
        return new ModelAndView(PAGE, "sheet", sheet(preset, locale));
    }

    @GetMapping("/sheet.pdf")
    ModelAndView paper(
            @RequestParam(defaultValue = USUAL) String preset,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        SheetPage sheet = sheet(preset, locale);
        Paper size = Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return new ModelAndView(Print.VIEW + PAGE, "sheet", sheet)
                .addObject(Print.ATTRIBUTE, new Print(size, FILE + sheet.preset()));
    }

    @GetMapping(path = "/sheet.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = USUAL) String preset, Locale locale) {
        SheetPage sheet = sheet(preset, locale);
        return file(sheet, ".csv", "text/csv", new SheetText(sheet, messages, locale).csv());
    }

    @GetMapping(path = "/sheet.md", produces = "text/markdown;charset=UTF-8")
    ResponseEntity<byte[]> markdown(@RequestParam(defaultValue = USUAL) String preset, Locale locale) {
        SheetPage sheet = sheet(preset, locale);
        return file(sheet, ".md", "text/markdown", new SheetText(sheet, messages, locale).markdown());
    }

    @GetMapping("/sheet/{responsibility}")
    ModelAndView one(@PathVariable String responsibility, Locale locale) {
        return new ModelAndView(
                "responsibility/duty",
                "duty",
                DutyPage.of(responsibilities, responsibilities.find(responsibility), locale));
    }

    @ExceptionHandler(NoSuchResponsibility.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private SheetPage sheet(String preset, Locale locale) {
        Preset known = Keyed.of(Preset.class, preset).orElseThrow(NoSuchResponsibility::new);
        return SheetPage.of(responsibilities, known, guides.in(locale).contrasts(), locale);
    }

    private static ResponseEntity<byte[]> file(SheetPage sheet, String ending, String type, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FILE + sheet.preset() + ending)
                                .build()
                                .toString())
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
