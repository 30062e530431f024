package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.twohats.hiring.NoSuchCase;
import org.twohats.kit.Agenda;
import org.twohats.kit.Agenda.Round;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.Overwritten;
import org.twohats.kit.Post;
import org.twohats.visitor.Visitor;

/** Chooses which questions are asked: the same for every candidate. */
@Controller
@RequestMapping("/hiring/{case}/kit/interview/questions")
class AskingController {

    private final KitService kits;
    private final Pieces pieces;

    AskingController(KitService kits, Pieces pieces) {
        this.kits = kits;
        this.pieces = pieces;
    }

    @GetMapping
    ModelAndView page(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Kit kit = asked(kits.kit(visitor, id));
        Form form = new Form(fields);
        ModelAndView page = refused == null
                ? view(page(kit, locale))
                : view(page(form.turned(kit), locale).ticking(form));
        return page.addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView save(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Form form = new Form(fields);
        Kit kit = asked(kits.kit(visitor, id));
        Optional<Post> post = form.post(kit);
        Kit about = form.turned(kit);
        Agenda agenda = pieces.agenda(about, locale);
        AskingPage typed = page(about, locale).ticking(form);
        List<Fault> faults = faults(typed, form, post.isPresent());
        if (!faults.isEmpty()) {
            return unprocessable(view(typed), faults);
        }
        Map<String, Optional<String>> texts = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Round round : agenda.rounds()) {
            String field = round.topic().competency().key();
            Set<String> ticked = Set.copyOf(form.all(field));
            Stamp opened = form.stamp(field).orElseThrow();
            if (!opened.isOf(round.text(ticked))) {
                texts.put(round.place(), round.keeping(ticked));
                versions.put(round.place(), opened.version());
            }
        }
        try {
            kits.write(visitor, id, post.orElseThrow(), texts, versions);
        } catch (Overwritten e) {
            return unprocessable(
                    view(page(form.turned(e.now()), locale).ticking(form).beside(e.places())));
        }
        return new ModelAndView("redirect:/hiring/{case}/kit/interview", Map.of("case", id));
    }

    private static List<Fault> faults(AskingPage page, Form form, boolean isPostKnown) {
        List<Fault> faults = new ArrayList<>();
        boolean isKnown = isPostKnown
                && form.holdsOnlyStamped(
                        page.topics().stream().map(AskingPage.Topic::key).toList());
        for (AskingPage.Topic topic : page.topics()) {
            Set<String> offered =
                    topic.offers().stream().map(AskingPage.Offer::key).collect(Collectors.toSet());
            isKnown &= form.holdsEachOnce(topic.key(), offered::contains);
            if (form.all(topic.key()).isEmpty()) {
                faults.add(new Fault(topic.key(), "none", topic.name()));
            }
        }
        return isKnown ? faults : List.of(new Fault(page.topics().get(0).key(), "unknown"));
    }

    /** @throws NoSuchCase if nobody is interviewed */
    private static Kit asked(Kit kit) {
        if (!Piece.INTERVIEW.isIn(kit)) {
            throw new NoSuchCase(kit.id());
        }
        return kit;
    }

    private AskingPage page(Kit kit, Locale locale) {
        return AskingPage.of(kit, pieces.agenda(kit, locale), kits.words(kit, locale));
    }

    private static ModelAndView view(AskingPage page) {
        return new ModelAndView("kit/questions", "asking", page);
    }

    private static ModelAndView unprocessable(ModelAndView page, List<Fault> faults) {
        return unprocessable(page.addObject("faults", faults));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
