package org.twohats.matrix.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Stale;
import org.twohats.matrix.Wording;
import org.twohats.visitor.Visitor;

/** What a matrix and its columns are called; here columns come and go as well. */
@Controller
@RequestMapping("/matrices/{matrix}/parties")
class NamesController {

    private final MatrixService matrices;
    private final MessageSource messages;

    NamesController(MatrixService matrices, MessageSource messages) {
        this.matrices = matrices;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        NamesPage page = NamesPage.of(matrices.open(visitor, matrix), locale);
        Sent sent = new Sent(fields);
        if (refused != null && sent.has("name")) {
            page = page.typing(sent).since(sent.number("version"));
        }
        return view(page).addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView save(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        Sent sent = new Sent(fields);
        NamesPage typed = NamesPage.of(opened, locale).typing(sent).since(sent.number("version"));
        List<Fault> faults = faults(typed, sent, Headings.names(Headings.in(locale, messages)));
        if (!faults.isEmpty()) {
            return unprocessable(view(typed).addObject("faults", faults));
        }
        try {
            matrices.rename(
                    visitor,
                    matrix,
                    sent.number("version"),
                    Wording.MATRIX_NAME.tidied(typed.name()),
                    typed.columns().stream()
                            .filter(column -> !column.removed())
                            .map(NamesPage.Column::participant)
                            .toList(),
                    typed.added().stream()
                            .map(Wording.PARTICIPANT::tidied)
                            .filter(name -> !name.isEmpty())
                            .toList());
        } catch (Stale e) {
            NamesPage kept = NamesPage.of(new Opened(e.now(), opened.edition(), opened.link()), locale);
            return unprocessable(view(kept.typing(sent)).addObject("stale", true));
        }
        return new ModelAndView("redirect:/matrices/{matrix}", Map.of("matrix", matrix));
    }

    private static List<Fault> faults(NamesPage page, Sent sent, List<String> taken) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of("version", "name"));
        fault(faults, "name", Wording.MATRIX_NAME, page.name(), true);
        for (NamesPage.Column column : page.columns()) {
            known.add(NamesPage.COLUMN + column.key());
            if (column.own()) {
                known.add(NamesPage.REMOVED + column.key());
            }
            if (!column.removed()) {
                fault(faults, NamesPage.COLUMN + column.key(), Wording.PARTICIPANT, column.name(), true);
            }
        }
        for (int i = 1; i <= page.added().size(); i++) {
            known.add(NamesPage.ADDED + i);
            fault(faults, NamesPage.ADDED + i, Wording.PARTICIPANT, page.added().get(i - 1), false);
        }
        if (!sent.isOnly(known)) {
            faults.add(new Fault("name", "unknown", 0));
        }
        twice(faults, page, taken);
        return faults;
    }

    /** Two columns of one name could not be told apart, on the page or in a file. */
    private static void twice(List<Fault> faults, NamesPage page, List<String> taken) {
        Set<String> names = new HashSet<>();
        taken.forEach(name -> names.add(folded(name)));
        for (NamesPage.Column column : page.columns()) {
            if (!column.removed() && !names.add(folded(column.name()))) {
                faults.add(new Fault(NamesPage.COLUMN + column.key(), "twice", 0));
            }
        }
        for (int i = 1; i <= page.added().size(); i++) {
            String name = folded(page.added().get(i - 1));
            if (!name.isEmpty() && !names.add(name)) {
                faults.add(new Fault(NamesPage.ADDED + i, "twice", 0));
            }
        }
    }

    private static String folded(String name) {
        return Wording.PARTICIPANT.tidied(name).toLowerCase(Locale.ROOT);
    }

    private static void fault(List<Fault> faults, String field, Wording wording, String text, boolean needed) {
        wording.problem(wording.tidied(text), needed)
                .ifPresent(problem -> faults.add(new Fault(field, problem.key(), wording.most())));
    }

    private static ModelAndView view(NamesPage page) {
        return new ModelAndView("matrix/names", "names", page);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
