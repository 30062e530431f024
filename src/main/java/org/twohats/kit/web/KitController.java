package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.twohats.kit.Choice;
import org.twohats.kit.Competency;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.KitWords;
import org.twohats.kit.Post;
import org.twohats.responsibility.ResponsibilityWords;
import org.twohats.role.Keyed;
import org.twohats.visitor.Visitor;

/** The overview of a kit, and the choice that all its documents follow from. */
@Controller
@RequestMapping("/hiring/{case}/kit")
class KitController {

    private static final String OUTCOMES = "outcomes";
    private static final String MUST_HAVES = "must-haves";
    private static final Set<String> FIELDS = Set.of(Form.POST, OUTCOMES, MUST_HAVES);

    private final KitService kits;

    KitController(KitService kits) {
        this.kits = kits;
    }

    @GetMapping
    ModelAndView overview(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return overview(visitor, kits.kit(visitor, id), locale).addObject("refused", refused != null);
    }

    /** Turns the kit to another of the posts that the recommendation leaves to choose from. */
    @PostMapping
    ModelAndView turn(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        Form form = new Form(sent);
        Optional<Post> post = form.post(kit);
        if (post.isEmpty() || !form.holdsOnly(Form.POST::equals)) {
            return unprocessable(overview(visitor, kit, locale).addObject("problem", "unknown"));
        }
        kits.turn(visitor, id, post.get());
        return new ModelAndView("redirect:/hiring/{case}/kit", Map.of("case", id));
    }

    @GetMapping("/choice")
    ModelAndView choice(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        Form form = new Form(sent);
        ModelAndView page = refused == null
                ? page(ChoicePage.of(
                        kit, kits.words(kit, locale), responsibilities(kit, locale), kits.ruleWords(kit, locale)))
                : page(typed(form.turned(kit), form, locale));
        return page.addObject("refused", refused != null);
    }

    @PostMapping("/choice")
    ModelAndView choose(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        Form form = new Form(sent);
        Optional<Post> post = form.post(kit);
        Kit about = form.turned(kit);
        List<Fault> faults = faults(about, form, post.isPresent());
        if (!faults.isEmpty()) {
            return unprocessable(page(typed(about, form, locale)).addObject("faults", faults));
        }
        kits.choose(
                visitor,
                id,
                post.orElseThrow(),
                Set.copyOf(form.all(OUTCOMES)),
                form.all(MUST_HAVES).stream()
                        .flatMap(key -> Keyed.of(Competency.class, key).stream())
                        .collect(Collectors.toSet()));
        return new ModelAndView("redirect:/hiring/{case}/kit", Map.of("case", id));
    }

    private static List<Fault> faults(Kit kit, Form form, boolean isPostKnown) {
        Set<String> outcomes = kit.book().responsibilities().all().stream()
                .map(one -> one.key())
                .collect(Collectors.toSet());
        boolean isKnown = isPostKnown
                && form.holdsOnly(FIELDS::contains)
                && form.holdsEachOnce(OUTCOMES, outcomes::contains)
                && form.holdsEachOnce(
                        MUST_HAVES, key -> Keyed.of(Competency.class, key).isPresent());
        if (!isKnown) {
            return List.of(new Fault(OUTCOMES, "unknown"));
        }
        List<Fault> faults = new ArrayList<>();
        int chosenOutcomes = form.all(OUTCOMES).size();
        int chosenMustHaves = form.all(MUST_HAVES).size();
        for (Choice.Problem problem : Choice.problems(chosenOutcomes, chosenMustHaves)) {
            boolean isOutcomes =
                    problem == Choice.Problem.TOO_FEW_OUTCOMES || problem == Choice.Problem.TOO_MANY_OUTCOMES;
            faults.add(new Fault(
                    isOutcomes ? OUTCOMES : MUST_HAVES, problem.key(), isOutcomes ? chosenOutcomes : chosenMustHaves));
        }
        return faults;
    }

    private ChoicePage typed(Kit kit, Form form, Locale locale) {
        return ChoicePage.of(
                kit,
                kits.words(kit, locale),
                responsibilities(kit, locale),
                kits.ruleWords(kit, locale),
                form.all(OUTCOMES),
                form.all(MUST_HAVES));
    }

    private ModelAndView overview(Visitor visitor, Kit kit, Locale locale) {
        KitWords words = kits.words(kit, locale);
        return new ModelAndView(
                        "kit/kit",
                        "kit",
                        KitPage.of(kit, words, responsibilities(kit, locale), kits.ruleWords(kit, locale), locale))
                .addObject("begun", kits.matrix(visitor, kit).orElse(null));
    }

    private static ResponsibilityWords responsibilities(Kit kit, Locale locale) {
        return kit.book().responsibilities().in(locale);
    }

    private static ModelAndView page(ChoicePage page) {
        return new ModelAndView("kit/choice", "choice", page);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
