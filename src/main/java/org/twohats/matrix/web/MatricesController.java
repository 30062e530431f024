package org.twohats.matrix.web;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.matrix.Matrix;
import org.twohats.matrix.MatrixService;
import org.twohats.matrix.Wording;
import org.twohats.responsibility.Preset;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;
import org.twohats.visitor.Welcomed;

/** Where an organisation begins its own matrix, and finds the ones it has. */
@Controller
@RequestMapping("/matrices")
class MatricesController {

    private static final List<String> FIELDS = List.of("matrix", "name", "preset");

    private final MatrixService matrices;

    MatricesController(MatrixService matrices) {
        this.matrices = matrices;
    }

    @GetMapping
    ModelAndView start(
            @Welcomed Visitor visitor,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam(defaultValue = "") String preset,
            @RequestParam(defaultValue = "") String name,
            Locale locale) {
        boolean again = refused != null;
        return page(visitor, UUID.randomUUID(), again ? name : "", known(preset).orElse(Preset.SPLIT_ROLES), locale)
                .addObject("refused", again);
    }

    @PostMapping
    ModelAndView begin(@Welcomed Visitor visitor, @RequestParam MultiValueMap<String, String> fields, Locale locale) {
        Sent sent = new Sent(fields);
        Optional<UUID> id = id(sent.text("matrix"));
        Optional<Preset> preset = known(sent.text("preset"));
        String name = Wording.MATRIX_NAME.tidied(sent.text("name"));
        Optional<Wording.Problem> problem = Wording.MATRIX_NAME.problem(name, true);
        if (!sent.isOnly(FIELDS) || id.isEmpty() || preset.isEmpty() || problem.isPresent()) {
            ModelAndView again = page(
                            visitor,
                            id.orElseGet(UUID::randomUUID),
                            sent.text("name"),
                            preset.orElse(Preset.SPLIT_ROLES),
                            locale)
                    .addObject("problem", problem.map(Keyed::key).orElse("unknown"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Matrix matrix = matrices.begin(visitor, id.get(), name, preset.get());
        return new ModelAndView(
                "redirect:/matrices/{matrix}", Map.of("matrix", matrix.copy().id()));
    }

    private ModelAndView page(Visitor visitor, UUID id, String name, Preset preset, Locale locale) {
        return new ModelAndView(
                "matrix/start",
                "start",
                StartPage.of(
                        id,
                        name,
                        preset.key(),
                        matrices.own(visitor),
                        matrices.edited(visitor),
                        matrices.inForce().in(locale),
                        matrices.retention().matrices().toDays(),
                        locale));
    }

    private static Optional<Preset> known(String key) {
        return Keyed.of(Preset.class, key);
    }

    /** As browsers send it; a shorter spelling of the same number is none. */
    private static Optional<UUID> id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
