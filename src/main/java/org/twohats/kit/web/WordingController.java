package org.twohats.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.twohats.hiring.NoSuchCase;
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
        WordingPage typed = page(about, piece, locale).typing(form);
        List<Passage> passages = pieces.passages(piece, about, locale);
        List<Fault> faults = faults(passages, form, post.isPresent());
        if (!faults.isEmpty()) {
            return unprocessable(view(typed), faults);
        }
        Map<String, Optional<String>> texts = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Passage passage : passages) {
            String field = WordingPage.field(passage);
            form.only(field)
                    .filter(text -> isTouched(form, field, Passage.tidied(text)))
                    .ifPresent(text -> {
                        texts.put(passage.place(), passage.keeping(text));
                        versions.put(
                                passage.place(), form.stamp(field).orElseThrow().version());
                    });
        }
        try {
            kits.write(visitor, id, post.orElseThrow(), texts, versions);
        } catch (Overwritten e) {
            return unprocessable(
                    view(page(form.turned(e.now()), piece, locale).typing(form).beside(e.places())));
        }
        return read(id, piece);
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
        WordingPage page = page(form.turned(kit), piece, locale);
        List<Passage> passages = pieces.passages(piece, form.turned(kit), locale);
        if (post.isEmpty() || !form.holdsOnly(Form.POST::equals)) {
            return unprocessable(view(page), List.of(unknown(passages)));
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

    /** A text that stands as the page showed it is no change, whatever was written or chosen since. */
    private static boolean isTouched(Form form, String field, String tidied) {
        return form.stamp(field).filter(opened -> opened.isOf(tidied)).isEmpty();
    }

    private static Fault unknown(List<Passage> passages) {
        return new Fault(WordingPage.field(passages.get(0)), "unknown");
    }

    /** @throws NoSuchCase if there is no post, and so nothing to put in other words */
    private WordingPage page(Kit kit, Piece piece, Locale locale) {
        Post post = kit.post().orElseThrow(() -> new NoSuchCase(kit.id()));
        return WordingPage.of(
                kit.id(), piece, post, pieces.passages(piece, kit, locale), pieces.parties(piece, kit, locale));
    }

    private static ModelAndView read(UUID id, Piece piece) {
        return new ModelAndView("redirect:/hiring/{case}/kit/{piece}", Map.of("case", id, "piece", piece.key()));
    }

    private static ModelAndView view(WordingPage page) {
        return new ModelAndView("kit/words", "wording", page);
    }

    private static ModelAndView unprocessable(ModelAndView page, List<Fault> faults) {
        return unprocessable(page.addObject("faults", faults));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
