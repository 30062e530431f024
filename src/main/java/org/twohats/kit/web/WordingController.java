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
import org.twohats.role.Keyed;
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
        Piece piece = Piece.at(request.getRequestURI());
        Kit kit = kits.kit(visitor, id);
        WordingPage page = page(kit, piece, locale);
        SentDocument sent = new SentDocument(fields);
        return view(refused == null ? page : page.typing(sent), List.of()).addObject("refused", refused != null);
    }

    @PostMapping({"/first-90-days/edit", "/decision-rights/edit"})
    ModelAndView save(
            Visitor visitor,
            @PathVariable("case") UUID id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Piece piece = Piece.at(request.getRequestURI());
        SentDocument sent = new SentDocument(fields);
        Kit kit = about(kits.kit(visitor, id), sent);
        List<Passage> passages = pieces.passages(piece, kit, locale);
        List<DocumentProblem> problems = problems(passages, sent);
        if (!problems.isEmpty()) {
            return unprocessable(view(page(kit, piece, locale).typing(sent), problems));
        }
        Map<String, Optional<String>> texts = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Passage passage : passages) {
            String field = WordingPage.field(passage);
            sent.text(field).ifPresent(typed -> {
                texts.put(passage.place(), passage.keeping(typed));
                versions.put(passage.place(), sent.version(field));
            });
        }
        try {
            kits.write(visitor, id, kit.post().orElseThrow(), texts, versions);
        } catch (Overwritten e) {
            List<DocumentProblem> stale = passages.stream()
                    .filter(passage -> e.places().contains(passage.place()))
                    .map(passage -> new DocumentProblem(WordingPage.field(passage), "stale", ""))
                    .toList();
            return unprocessable(view(page(about(e.now(), sent), piece, locale).typing(sent), stale));
        }
        return new ModelAndView("redirect:/hiring/{case}/kit/{piece}", Map.of("case", id, "piece", piece.key()));
    }

    @PostMapping({"/first-90-days/reset", "/decision-rights/reset"})
    ModelAndView reset(
            Visitor visitor,
            @PathVariable("case") UUID id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        Piece piece = Piece.at(request.getRequestURI());
        SentDocument sent = new SentDocument(fields);
        Kit kit = about(kits.kit(visitor, id), sent);
        if (!sent.isOnly(List.of(), false)) {
            return unprocessable(view(page(kit, piece, locale), List.of(unknown(pieces.passages(piece, kit, locale)))));
        }
        Map<String, Optional<String>> texts = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Passage passage : pieces.passages(piece, kit, locale)) {
            texts.put(passage.place(), Optional.empty());
            versions.put(passage.place(), passage.version());
        }
        kits.write(visitor, id, kit.post().orElseThrow(), texts, versions);
        return new ModelAndView("redirect:/hiring/{case}/kit/{piece}", Map.of("case", id, "piece", piece.key()));
    }

    /** The kit about the post that the page was about, which may be another one by now. */
    private static Kit about(Kit kit, SentDocument sent) {
        Post post = sent.text(SentDocument.POST)
                .flatMap(key -> Keyed.of(Post.class, key))
                .filter(kit.posts()::contains)
                .orElseThrow(() -> new NoSuchCase(kit.id()));
        return kit.about(post);
    }

    private static List<DocumentProblem> problems(List<Passage> passages, SentDocument sent) {
        List<DocumentProblem> problems = new ArrayList<>();
        for (Passage passage : passages) {
            String field = WordingPage.field(passage);
            sent.text(field)
                    .flatMap(Passage::problem)
                    .ifPresent(problem ->
                            problems.add(new DocumentProblem(field, problem.key(), String.valueOf(Passage.LONGEST))));
        }
        if (!sent.isOnly(passages.stream().map(WordingPage::field).toList(), false)) {
            problems.add(unknown(passages));
        }
        return problems;
    }

    private static DocumentProblem unknown(List<Passage> passages) {
        return new DocumentProblem(WordingPage.field(passages.get(0)), "unknown", "");
    }

    private WordingPage page(Kit kit, Piece piece, Locale locale) {
        Post post = kit.post().orElseThrow(() -> new NoSuchCase(kit.id()));
        return WordingPage.of(kit.id(), piece, post, pieces.passages(piece, kit, locale));
    }

    private static ModelAndView view(WordingPage page, List<DocumentProblem> problems) {
        return new ModelAndView("kit/words", "wording", page).addObject("problems", problems);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
