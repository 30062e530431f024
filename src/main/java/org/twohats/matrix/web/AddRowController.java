package org.twohats.matrix.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.twohats.matrix.Full;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Opened;
import org.twohats.matrix.Wording;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;

/** Where a row of one's own joins the matrix. */
@Controller
@RequestMapping("/matrices/{matrix}/rows")
class AddRowController {

    private final MatrixService matrices;

    AddRowController(MatrixService matrices) {
        this.matrices = matrices;
    }

    @GetMapping
    ModelAndView page(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String area,
            Locale locale) {
        boolean again = refused != null;
        return view(matrices.open(visitor, matrix), again ? name : "", area, locale)
                .addObject("refused", again);
    }

    @PostMapping
    ModelAndView add(
            Visitor visitor,
            @PathVariable UUID matrix,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Opened opened = matrices.open(visitor, matrix);
        Sent sent = new Sent(fields);
        String area = sent.text("area");
        String name = Wording.DUTY.tidied(sent.text("name"));
        Optional<Wording.Problem> problem = Wording.DUTY.problem(name, true);
        boolean known =
                sent.isOnly(List.of("name", "area")) && opened.edition().areas().contains(area);
        if (problem.isPresent() || !known) {
            return unprocessable(
                    opened,
                    sent,
                    new Fault("name", problem.map(Keyed::key).orElse("unknown"), Wording.DUTY.most()),
                    locale);
        }
        try {
            String key = matrices.add(visitor, matrix, name, area);
            return new ModelAndView(
                    "redirect:/matrices/{matrix}/{responsibility}", Map.of("matrix", matrix, "responsibility", key));
        } catch (Full e) {
            return unprocessable(opened, sent, new Fault("name", "full", Matrix.MOST_DUTIES), locale);
        }
    }

    private static ModelAndView unprocessable(Opened opened, Sent sent, Fault fault, Locale locale) {
        ModelAndView page =
                view(opened, sent.text("name"), sent.text("area"), locale).addObject("faults", List.of(fault));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView view(Opened opened, String name, String area, Locale locale) {
        Map<String, String> areas = new LinkedHashMap<>();
        opened.edition()
                .areas()
                .forEach(key -> areas.put(key, opened.edition().in(locale).area(key)));
        return new ModelAndView("matrix/add", "matrix", opened.matrix().copy().id())
                .addObject("areas", areas)
                .addObject("name", name)
                .addObject("most", Wording.DUTY.most())
                .addObject("area", area);
    }
}
