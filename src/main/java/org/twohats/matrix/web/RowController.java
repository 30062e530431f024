package org.twohats.matrix.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Stale;
import org.twohats.matrix.Wording;
import org.twohats.responsibility.Involvement;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;

/** One row of a matrix: what it says, and where it stands. */
@Controller
@RequestMapping("/matrices/{matrix}/{responsibility}")
class RowController {

    private static final List<String> FIELDS = List.of("version", "name", "hidden", "hand-off", "note");

    private final MatrixService matrices;

    RowController(MatrixService matrices) {
        this.matrices = matrices;
    }

    @GetMapping({"", "/move", "/reset", "/remove"})
    ModelAndView page(
            Visitor visitor,
            @PathVariable UUID matrix,
            @PathVariable String responsibility,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        RowPage page = RowPage.of(matrices.open(visitor, matrix), responsibility, locale);
        Sent sent = new Sent(fields);
        if (refused != null && sent.has("hand-off")) {
            page = page.typing(sent).since(sent.number("version"));
        }
        return view(page).addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView save(
            Visitor visitor,
            @PathVariable UUID matrix,
            @PathVariable String responsibility,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        RowPage now = RowPage.of(opened, responsibility, locale);
        Sent sent = new Sent(fields);
        RowPage typed = now.typing(sent).since(sent.number("version"));
        Map<String, Involvement> parts = new TreeMap<>();
        List<Fault> faults = faults(typed, sent, parts);
        if (!faults.isEmpty()) {
            return unprocessable(view(typed).addObject("faults", faults));
        }
        try {
            matrices.change(
                    visitor,
                    matrix,
                    responsibility,
                    sent.number("version"),
                    Wording.DUTY.tidied(typed.name()),
                    typed.hidden(),
                    parts,
                    Wording.HAND_OFF.tidied(typed.handOff()),
                    Wording.NOTE.tidied(typed.note()));
        } catch (Stale e) {
            RowPage kept = RowPage.of(new Opened(e.now(), opened.edition(), opened.link()), responsibility, locale);
            return unprocessable(view(kept.typing(sent).comparing(kept)));
        }
        return back(matrix, responsibility);
    }

    @PostMapping("/reset")
    ModelAndView reset(
            Visitor visitor,
            @PathVariable UUID matrix,
            @PathVariable String responsibility,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        try {
            matrices.reset(visitor, matrix, responsibility, new Sent(fields).number("version"));
            return back(matrix, responsibility);
        } catch (Stale e) {
            return changedMeanwhile(visitor, matrix, responsibility, locale);
        }
    }

    @PostMapping("/remove")
    ModelAndView remove(
            Visitor visitor,
            @PathVariable UUID matrix,
            @PathVariable String responsibility,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        try {
            matrices.remove(visitor, matrix, responsibility, new Sent(fields).number("version"));
            return new ModelAndView("redirect:/matrices/{matrix}", Map.of("matrix", matrix));
        } catch (Stale e) {
            return changedMeanwhile(visitor, matrix, responsibility, locale);
        }
    }

    @PostMapping("/move")
    ModelAndView move(
            Visitor visitor,
            @PathVariable UUID matrix,
            @PathVariable String responsibility,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Sent sent = new Sent(fields);
        String to = sent.text("to");
        if (!sent.isOnly(List.of("to", "from")) || !List.of("up", "down").contains(to)) {
            return unprocessable(view(RowPage.of(matrices.open(visitor, matrix), responsibility, locale))
                    .addObject("faults", List.of(new Fault("row", "unknown", 0))));
        }
        matrices.move(visitor, matrix, responsibility, sent.number("from"), to.equals("up"));
        return new ModelAndView(
                "redirect:/matrices/{matrix}/{responsibility}",
                Map.of("matrix", matrix, "responsibility", responsibility));
    }

    /** What cannot be stored; where there is none, the parts are filled in. */
    private static List<Fault> faults(RowPage page, Sent sent, Map<String, Involvement> parts) {
        List<Fault> faults = new ArrayList<>();
        List<String> known = new ArrayList<>(FIELDS);
        for (RowPage.Choice choice : page.choices()) {
            known.add(RowPage.PART + choice.key());
            Optional<Involvement> part = Keyed.of(Involvement.class, choice.chosen());
            part.ifPresentOrElse(
                    one -> parts.put(choice.key(), one),
                    () -> faults.add(new Fault(RowPage.PART + choice.key(), "part", 0)));
        }
        boolean hiddenIsKnown = !sent.has("hidden") || sent.text("hidden").equals("yes");
        if (!sent.isOnly(known) || sent.has("name") != page.own() || !hiddenIsKnown) {
            faults.add(new Fault("row", "unknown", 0));
        }
        if (page.own()) {
            text(faults, "name", Wording.DUTY, sent, true);
        }
        text(faults, "hand-off", Wording.HAND_OFF, sent, false);
        text(faults, "note", Wording.NOTE, sent, false);
        return faults;
    }

    private static void text(List<Fault> faults, String field, Wording wording, Sent sent, boolean needed) {
        wording.problem(wording.tidied(sent.text(field)), needed)
                .ifPresent(problem -> faults.add(new Fault(field, problem.key(), wording.most())));
    }

    private ModelAndView changedMeanwhile(Visitor visitor, UUID matrix, String key, Locale locale) {
        RowPage page = RowPage.of(matrices.open(visitor, matrix), key, locale);
        return unprocessable(view(page).addObject("faults", List.of(new Fault("row", "stale", 0))));
    }

    private static ModelAndView back(UUID matrix, String key) {
        return new ModelAndView("redirect:/matrices/{matrix}", Map.of("matrix", matrix, "saved", key));
    }

    private static ModelAndView view(RowPage page) {
        return new ModelAndView("matrix/row", "row", page);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
