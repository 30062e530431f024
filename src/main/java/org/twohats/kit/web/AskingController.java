package org.twohats.kit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.twohats.hiring.NoSuchCase;
import org.twohats.kit.Agenda;
import org.twohats.kit.Agenda.Round;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.Overwritten;
import org.twohats.kit.Post;
import org.twohats.role.Keyed;
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
        AskingPage page = page(asked(kits.kit(visitor, id)), locale);
        SentDocument sent = new SentDocument(fields);
        return view(refused == null ? page : page.ticking(sent), List.of()).addObject("refused", refused != null);
    }

    @PostMapping
    ModelAndView save(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        SentDocument sent = new SentDocument(fields);
        Kit kit = about(asked(kits.kit(visitor, id)), sent);
        Agenda agenda = pieces.agenda(kit, locale);
        AskingPage typed = page(kit, locale).ticking(sent);
        List<DocumentProblem> problems = problems(typed, sent);
        if (!problems.isEmpty()) {
            return unprocessable(view(typed, problems));
        }
        Map<String, Optional<String>> texts = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Round round : agenda.rounds()) {
            String field = round.topic().competency().key();
            texts.put(round.place(), round.keeping(Set.copyOf(sent.all(field))));
            versions.put(round.place(), sent.version(field));
        }
        try {
            kits.write(visitor, id, kit.post().orElseThrow(), texts, versions);
        } catch (Overwritten e) {
            List<DocumentProblem> stale = agenda.rounds().stream()
                    .filter(round -> e.places().contains(round.place()))
                    .map(round -> new DocumentProblem(round.topic().competency().key(), "stale", ""))
                    .toList();
            return unprocessable(view(page(about(e.now(), sent), locale).ticking(sent), stale));
        }
        return new ModelAndView("redirect:/hiring/{case}/kit/interview", Map.of("case", id));
    }

    private static List<DocumentProblem> problems(AskingPage page, SentDocument sent) {
        List<DocumentProblem> problems = new ArrayList<>();
        for (AskingPage.Topic topic : page.topics()) {
            List<String> ticked = sent.all(topic.key());
            Set<String> known = new HashSet<>();
            topic.offers().forEach(offer -> known.add(offer.key()));
            if (ticked.isEmpty()) {
                problems.add(new DocumentProblem(topic.key(), "none", topic.name()));
            } else if (!known.containsAll(ticked) || Set.copyOf(ticked).size() != ticked.size()) {
                problems.add(new DocumentProblem(topic.key(), "unknown", ""));
            }
        }
        if (!sent.isOnly(page.topics().stream().map(AskingPage.Topic::key).toList(), true)) {
            problems.add(new DocumentProblem(page.topics().get(0).key(), "unknown", ""));
        }
        return problems;
    }

    /** @throws NoSuchCase if nobody is interviewed */
    private static Kit asked(Kit kit) {
        if (!Piece.INTERVIEW.isIn(kit)) {
            throw new NoSuchCase(kit.id());
        }
        return kit;
    }

    private static Kit about(Kit kit, SentDocument sent) {
        Post post = sent.text(SentDocument.POST)
                .flatMap(key -> Keyed.of(Post.class, key))
                .filter(kit.posts()::contains)
                .orElseThrow(() -> new NoSuchCase(kit.id()));
        return kit.about(post);
    }

    private AskingPage page(Kit kit, Locale locale) {
        return AskingPage.of(kit, pieces.agenda(kit, locale), kits.words(kit, locale));
    }

    private static ModelAndView view(AskingPage page, List<DocumentProblem> problems) {
        return new ModelAndView("kit/questions", "asking", page).addObject("problems", problems);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
