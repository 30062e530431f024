package org.twohats.kit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.KitWords;
import org.twohats.kit.Shift;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.Wording;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;

/** Who does what once the recommendation is followed: what changes, and the way to the organisation's own matrix. */
@Controller
@RequestMapping("/hiring/{case}/kit/matrix")
class KitMatrixController {

    private static final String MATRIX = "matrix";
    private static final String NAME = "name";
    private static final Set<String> FIELDS = Set.of(MATRIX, NAME);

    private final KitService kits;
    private final MessageSource messages;

    KitMatrixController(KitService kits, MessageSource messages) {
        this.kits = kits;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String name,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        String called = kit.hiringCase().name().value();
        String suggested = called.isEmpty() ? messages.getMessage("kit.matrix.name.usual", null, locale) : called;
        return page(visitor, kit, UUID.randomUUID(), refused == null ? suggested : name, locale)
                .addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView begin(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        Form form = new Form(sent);
        Optional<UUID> matrix = form.id(MATRIX);
        String typed = form.only(NAME).orElse("");
        String name = Wording.MATRIX_NAME.tidied(typed);
        Optional<String> problem = form.holdsOnly(FIELDS::contains)
                        && matrix.isPresent()
                        && form.all(NAME).size() <= 1
                ? Wording.MATRIX_NAME.problem(name, true).map(Keyed::key)
                : Optional.of("unknown");
        if (problem.isPresent()) {
            ModelAndView again = page(visitor, kit, matrix.orElseGet(UUID::randomUUID), typed, locale)
                    .addObject("faults", List.of(new Fault(NAME, problem.get(), Wording.MATRIX_NAME.most())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        KitWords words = kits.words(kit, locale);
        Map<String, String> notes = Shift.of(kit).stream()
                .collect(Collectors.toMap(shift -> shift.responsibility().key(), words::note));
        Matrix begun = kits.beginMatrix(
                visitor,
                id,
                matrix.orElseThrow(),
                name,
                words.columns(kit, kit.book().responsibilities().in(locale)),
                notes);
        return new ModelAndView(
                "redirect:/matrices/{matrix}", Map.of("matrix", begun.copy().id()));
    }

    private ModelAndView page(Visitor visitor, Kit kit, UUID matrix, String name, Locale locale) {
        return new ModelAndView(
                "kit/matrix",
                "shifts",
                ShiftPage.of(
                        kit,
                        kits.words(kit, locale),
                        kit.book().responsibilities().in(locale),
                        matrix,
                        name,
                        kits.matrix(visitor, kit).orElse(null)));
    }
}
