package org.twohats.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.visitor.Visitor;

/** The documents of a kit that follow from what was chosen: as pages, as sheets and as text. */
@Controller
@RequestMapping("/hiring/{case}/kit")
class PieceController {

    private static final String FILE = "two-hats-";

    private final KitService kits;
    private final Pieces pieces;

    PieceController(KitService kits, Pieces pieces) {
        this.kits = kits;
        this.pieces = pieces;
    }

    @GetMapping({"/interview", "/scorecards", "/work-sample", "/first-90-days", "/decision-rights"})
    ModelAndView page(Visitor visitor, @PathVariable("case") UUID id, HttpServletRequest request, Locale locale) {
        return view("", visitor, id, Piece.at(request), locale);
    }

    @GetMapping({"/interview.pdf", "/scorecards.pdf", "/work-sample.pdf", "/first-90-days.pdf", "/decision-rights.pdf"})
    ModelAndView sheet(
            Visitor visitor,
            @PathVariable("case") UUID id,
            HttpServletRequest request,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Piece piece = Piece.at(request);
        ModelAndView view = view(Print.VIEW, visitor, id, piece, locale);
        Paper size = Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return view.addObject("unmarked", piece.isHandedOut())
                .addObject(Print.ATTRIBUTE, new Print(size, FILE + piece.key()));
    }

    @GetMapping({"/interview.md", "/scorecards.md", "/work-sample.md", "/first-90-days.md", "/decision-rights.md"})
    ModelAndView markdown(Visitor visitor, @PathVariable("case") UUID id, HttpServletRequest request, Locale locale) {
        return text(Print.MARKDOWN, visitor, id, Piece.at(request), locale);
    }

    @GetMapping({"/interview.txt", "/scorecards.txt", "/work-sample.txt", "/first-90-days.txt", "/decision-rights.txt"})
    ModelAndView plain(Visitor visitor, @PathVariable("case") UUID id, HttpServletRequest request, Locale locale) {
        return text(Print.PLAIN, visitor, id, Piece.at(request), locale);
    }

    private ModelAndView text(String form, Visitor visitor, UUID id, Piece piece, Locale locale) {
        return view(form, visitor, id, piece, locale)
                .addObject(Print.ATTRIBUTE, new Print(Paper.A4, FILE + piece.key()));
    }

    private ModelAndView view(String form, Visitor visitor, UUID id, Piece piece, Locale locale) {
        Kit kit = kits.kit(visitor, id);
        return new ModelAndView(form + piece.template())
                .addAllObjects(pieces.model(visitor, kit, List.of(piece), locale));
    }
}
