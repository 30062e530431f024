package org.twohats.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.Overwritten;
import org.twohats.kit.Passage;
import org.twohats.kit.Post;
import org.twohats.visitor.Visitor;

/** Puts a document in other words, and takes ours back. */
@Controller
@RequestMapping("/hiring/{case}/kit")
class WordingController {

    private final KitService kits;
    private final Pieces pieces;

    WordingController(KitService kits, Pieces pieces) {
        this.kits = kits;
        this.pieces = pieces;
    }

    @GetMapping({"/first-90-days/edit", "/first-90-days/reset", "/decision-rights/edit", "/decision-rights/reset"})
    ModelAndView page(
            Visitor visitor,
            @PathVariable("case") UUID id,
            HttpServletRequest request,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Piece piece = Piece.at(request);
        Kit kit = kits.kit(visitor, id);
        Form form = new Form(fields);
        ModelAndView page = refused == null
                ? view(page(kit, piece, locale))
                : view(page(form.turned(kit), piece, locale).typing(form));
        return page.addObject("refused", refused != null);
    }

    @PostMapping({"/first-90-days/edit", "/decision-rights/edit"})
    ModelAndView save(
            Visitor visitor,
            @PathVariable("case") UUID id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Piece piece = Piece.at(request);
        Form form = new Form(fields);
        Kit kit = kits.kit(visitor, id);
        Optional<Post> post = form.post(kit);
        Kit about = form.turned(kit);
        List<Passage> passages = pieces.passages(piece, about, locale);
        List<Fault> faults = faults(passages, form, post.isPresent());
        if (!faults.isEmpty()) {
            return Fault.on(view(page(about, piece, passages, locale).typing(form)), faults);
        }
        Changes changes = new Changes();
        for (Passage passage : passages) {
            String field = WordingPage.field(passage);
            form.only(field)
                    .ifPresent(text -> changes.add(
                            passage.place(),
                            form.stamp(field).orElseThrow(),
                            passage.text(),
                            Passage.tidied(text),
                            passage.keeping(text)));
        }
        if (!changes.overtaken().isEmpty()) {
            return overtaken(page(about, piece, passages, locale), form, changes.overtaken());
        }
        try {
            kits.write(visitor, id, post.orElseThrow(), changes.texts(), changes.versions());
        } catch (Overwritten e) {
            return overtaken(page(form.turned(e.now()), piece, locale), form, e.places());
        }
        return read(id, piece);
    }

    /** Somebody else was faster in these places, so both texts are seen. */
    private static ModelAndView overtaken(WordingPage now, Form form, Set<String> places) {
        WordingPage beside = now.typing(form).beside(places);
        List<Fault> stale = beside.places().stream()
                .filter(place -> place.draft().overwritten())
                .map(place -> new Fault(place.key(), "stale", place.heading()))
                .toList();
        return Fault.on(view(beside), stale);
    }

    @PostMapping({"/first-90-days/reset", "/decision-rights/reset"})
    ModelAndView reset(
            Visitor visitor,
            @PathVariable("case") UUID id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Piece piece = Piece.at(request);
        Form form = new Form(fields);
        Kit kit = kits.kit(visitor, id);
        Optional<Post> post = form.post(kit);
        Kit about = form.turned(kit);
        List<Passage> passages = pieces.passages(piece, about, locale);
        if (post.isEmpty() || !form.holdsOnly(Form.POST::equals)) {
            return Fault.on(view(page(about, piece, passages, locale)), List.of(unknown(passages)));
        }
        kits.reset(
                visitor, id, post.get(), passages.stream().map(Passage::place).toList());
        return read(id, piece);
    }

    private static List<Fault> faults(List<Passage> passages, Form form, boolean isPostKnown) {
        List<String> fields = passages.stream().map(WordingPage::field).toList();
        boolean isKnown = isPostKnown
                && form.holdsOnlyStamped(fields)
                && fields.stream().allMatch(field -> form.all(field).size() <= 1);
        if (!isKnown) {
            return List.of(unknown(passages));
        }
        List<Fault> faults = new ArrayList<>();
        for (String field : fields) {
            form.only(field)
                    .flatMap(Passage::problem)
                    .ifPresent(problem -> faults.add(new Fault(field, problem.key(), Passage.LONGEST)));
        }
        return faults;
    }

    private static Fault unknown(List<Passage> passages) {
        return new Fault(WordingPage.field(passages.get(0)), "unknown");
    }

    private WordingPage page(Kit kit, Piece piece, Locale locale) {
        return page(kit, piece, pieces.passages(piece, kit, locale), locale);
    }

    private WordingPage page(Kit kit, Piece piece, List<Passage> passages, Locale locale) {
        return WordingPage.of(kit, piece, passages, pieces.headings(kit, passages, locale));
    }

    private static ModelAndView read(UUID id, Piece piece) {
        return new ModelAndView("redirect:/hiring/{case}/kit/{piece}", Map.of("case", id, "piece", piece.key()));
    }

    private static ModelAndView view(WordingPage page) {
        return new ModelAndView("kit/words", "wording", page);
    }
}
