package org.twohats.kit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.kit.Hint;
import org.twohats.kit.JobDescription;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.kit.Overwritten;
import org.twohats.kit.Post;
import org.twohats.kit.Section;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.visitor.Visitor;

/** The job description of a kit: read, written, taken along. */
@Controller
@RequestMapping("/hiring/{case}/kit")
class JobDescriptionController {

    private static final String PAGE = "kit/job-description";
    private static final String FILE = "two-hats-job-description-";
    private static final String TICKED = "yes";

    private final KitService kits;
    private final Clock clock;

    JobDescriptionController(KitService kits, Clock clock) {
        this.kits = kits;
        this.clock = clock;
    }

    @GetMapping("/job-description")
    ModelAndView page(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        return page(PAGE, advertised(visitor, id), locale);
    }

    @GetMapping("/job-description.pdf")
    ModelAndView sheet(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Kit kit = advertised(visitor, id);
        Paper size = Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return page(Print.VIEW + PAGE, kit, locale)
                .addObject("unmarked", true)
                .addObject(Print.ATTRIBUTE, new Print(size, name()));
    }

    @GetMapping(path = "/job-description.md", produces = "text/markdown;charset=UTF-8")
    ResponseEntity<byte[]> markdown(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        return file(
                "markdown",
                ".md",
                job(advertised(visitor, id), locale).document(locale).markdown());
    }

    @GetMapping(path = "/job-description.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<byte[]> plainText(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        return file(
                "plain",
                ".txt",
                job(advertised(visitor, id), locale).document(locale).plainText());
    }

    @GetMapping("/job-description/edit")
    ModelAndView edit(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = advertised(visitor, id);
        Form form = new Form(sent);
        EditPage page = refused == null
                ? editPage(kit, locale)
                : editPage(form.turned(kit), locale).typing(form);
        return view(page).addObject("refused", refused != null);
    }

    @PostMapping("/job-description/edit")
    ModelAndView write(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = advertised(visitor, id);
        Form form = new Form(sent);
        Optional<Post> post = form.post(kit);
        Kit about = form.turned(kit);
        List<Fault> faults = faults(form, post.isPresent());
        if (!faults.isEmpty()) {
            return Fault.on(view(editPage(about, locale).typing(form)), faults);
        }
        JobDescription job = job(about, locale);
        Changes changes = new Changes();
        for (Section section : Section.values()) {
            String original = job.part(section).original();
            String typed = form.has(EditPage.RESET + section.key())
                    ? original
                    : section.tidied(form.only(section.key()).orElse(""));
            changes.add(
                    section.place(),
                    form.stamp(section.key()).orElseThrow(),
                    job.part(section).body(),
                    typed,
                    typed.equals(original) ? Optional.empty() : Optional.of(typed));
        }
        if (!changes.overtaken().isEmpty()) {
            return overtaken(editPage(about, locale), form, changes.overtaken());
        }
        try {
            kits.write(visitor, id, post.orElseThrow(), changes.texts(), changes.versions());
        } catch (Overwritten e) {
            return overtaken(editPage(form.turned(e.now()), locale), form, e.places());
        }
        return read(id);
    }

    /** Somebody else was faster in these places, so both texts are seen. */
    private static ModelAndView overtaken(EditPage now, Form form, Set<String> places) {
        EditPage beside = now.typing(form).beside(places);
        List<Fault> stale = beside.fields().stream()
                .filter(field -> field.draft().overwritten())
                .map(field -> new Fault(field.key(), "stale", field.heading()))
                .toList();
        return Fault.on(view(beside), stale);
    }

    @GetMapping("/job-description/reset")
    ModelAndView askToReset(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestAttribute(name = "refused", required = false) @Nullable Boolean refused,
            Locale locale) {
        return resetPage(advertised(visitor, id), locale).addObject("refused", refused != null);
    }

    @PostMapping("/job-description/reset")
    ModelAndView reset(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Kit kit = advertised(visitor, id);
        Form form = new Form(sent);
        Optional<Post> post = form.post(kit);
        if (post.isEmpty() || !form.holdsOnly(Form.POST::equals)) {
            return unprocessable(resetPage(kit, locale).addObject("problem", "unknown"));
        }
        kits.reset(
                visitor,
                id,
                post.get(),
                Arrays.stream(Section.values()).map(Section::place).toList());
        return read(id);
    }

    private static List<Fault> faults(Form form, boolean isPostKnown) {
        Set<String> known = new HashSet<>(Set.of(Form.POST));
        List<Fault> faults = new ArrayList<>();
        boolean isWhole = isPostKnown;
        for (Section section : Section.values()) {
            String key = section.key();
            String reset = EditPage.RESET + key;
            known.addAll(List.of(key, Form.STAMP + key, reset));
            isWhole &= form.only(key).isPresent()
                    && form.stamp(key).isPresent()
                    && (!form.has(reset)
                            || form.only(reset).filter(TICKED::equals).isPresent());
            if (!form.has(reset)) {
                section.problem(section.tidied(form.only(key).orElse("")))
                        .ifPresent(problem -> faults.add(new Fault(key, problem.key(), section.most())));
            }
        }
        return isWhole && form.holdsOnly(known::contains) ? faults : List.of(new Fault(Section.TITLE.key(), "unknown"));
    }

    /** @throws NoSuchDocument if nobody is to be found */
    private Kit advertised(Visitor visitor, UUID id) {
        Kit kit = kits.kit(visitor, id);
        if (!kit.isAdvertised()) {
            throw new NoSuchDocument();
        }
        return kit;
    }

    private JobDescription job(Kit kit, Locale locale) {
        return JobDescription.of(kit, kits.words(kit, locale));
    }

    private List<Hint> hints(Kit kit, JobDescription job, Locale locale) {
        return Hint.of(job, kit.situation(), kits.language(kit, locale), today());
    }

    private ModelAndView page(String view, Kit kit, Locale locale) {
        JobDescription job = job(kit, locale);
        return new ModelAndView(view, "job", JobPage.of(kit, job, hints(kit, job, locale), locale));
    }

    private EditPage editPage(Kit kit, Locale locale) {
        JobDescription job = job(kit, locale);
        return EditPage.of(kit, job, hints(kit, job, locale));
    }

    private ModelAndView resetPage(Kit kit, Locale locale) {
        return view("kit/reset", editPage(kit, locale));
    }

    private static ModelAndView view(EditPage page) {
        return view("kit/edit", page);
    }

    private static ModelAndView view(String name, EditPage page) {
        return new ModelAndView(name, "edit", page);
    }

    private static ModelAndView read(UUID id) {
        return new ModelAndView("redirect:/hiring/{case}/kit/job-description", Map.of("case", id));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Made of nothing that anybody typed. */
    private String name() {
        return FILE + today();
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private ResponseEntity<byte[]> file(String type, String ending, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name() + ending)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(new MediaType("text", type, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
