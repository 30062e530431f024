package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.twohats.kit.Competency;
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
            return Fault.on(view(typed), faults);
        }
        Changes changes = new Changes();
        for (Round round : agenda.rounds()) {
            String field = round.topic().competency().key();
            form.stamp(field).ifPresent(opened -> {
                Set<String> ticked = Set.copyOf(form.all(field));
                changes.add(round.place(), opened, round.text(), round.text(ticked), round.keeping(ticked));
            });
        }
        if (!changes.overtaken().isEmpty()) {
            return overtaken(typed, changes.overtaken());
        }
        try {
            kits.write(visitor, id, post.orElseThrow(), changes.texts(), changes.versions());
        } catch (Overwritten e) {
            return overtaken(page(form.turned(e.now()), locale).ticking(form), e.places());
        }
        return new ModelAndView("redirect:/hiring/{case}/kit/interview", Map.of("case", id));
    }

    /** Somebody else was faster in these places, so both choices are seen. */
    private static ModelAndView overtaken(AskingPage now, Set<String> places) {
        AskingPage beside = now.beside(places);
        List<Fault> stale = beside.topics().stream()
                .filter(topic -> topic.draft().overwritten())
                .map(topic -> new Fault(topic.key(), "stale", topic.name()))
                .toList();
        return Fault.on(view(beside), stale);
    }

    /** What was asked about when the page was opened may be others than those that are asked about now. */
    private static List<Fault> faults(AskingPage page, Form form, boolean isPostKnown) {
        List<Fault> faults = new ArrayList<>();
        List<AskingPage.Topic> sent = page.topics().stream()
                .filter(topic -> form.stamp(topic.key()).isPresent())
                .toList();
        boolean isKnown = isPostKnown
                && !sent.isEmpty()
                && form.holdsOnlyStamped(
                        Stream.of(Competency.values()).map(Competency::key).toList());
        for (AskingPage.Topic topic : sent) {
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
}
