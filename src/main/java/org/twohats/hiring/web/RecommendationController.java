package org.twohats.hiring.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.hiring.Consultation;
import org.twohats.hiring.HiringService;
import org.twohats.hiring.NoSuchCase;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.visitor.Visitor;

/** Shows a recommendation to its owner: as a page, as a sheet, for other programs, and its review date for a calendar. */
@Controller
@RequestMapping("/hiring")
class RecommendationController {

    private static final String PAGE = "hiring/recommendation";
    private static final String FILE = "two-hats-recommendation-";

    private final HiringService hiring;
    private final MessageSource messages;
    private final Clock clock;
    private final String publicAddress;

    RecommendationController(
            HiringService hiring,
            MessageSource messages,
            Clock clock,
            @Value("${two-hats.public-address}") String publicAddress) {
        this.hiring = hiring;
        this.messages = messages;
        this.clock = clock;
        this.publicAddress = publicAddress.replaceFirst("/$", "");
    }

    @GetMapping("/{case}")
    ModelAndView page(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        return page(PAGE, hiring.complete(visitor, id), locale)
                .addObject("shared", hiring.shared(visitor, id).isPresent());
    }

    /** The page, to keep: as it stands on the screen, with everything unfolded. */
    @GetMapping("/{case}.pdf")
    ModelAndView sheet(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Consultation consultation = hiring.complete(visitor, id);
        Paper size = Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        String day = CaseDays.numbered(consultation.hiringCase().changedAt());
        return page(Print.VIEW + PAGE, consultation, locale)
                .addObject("shared", false)
                .addObject(Print.ATTRIBUTE, new Print(size, FILE + day));
    }

    @GetMapping(path = "/{case}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<HiringExport> export(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        Consultation consultation = hiring.complete(visitor, id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(HiringExport.of(consultation, hiring.words(consultation.book(), locale)));
    }

    /** @throws NoSuchCase as well where nothing has to be looked at again */
    @GetMapping(path = "/{case}/review.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<byte[]> review(Visitor visitor, @PathVariable("case") UUID id, Locale locale) {
        Consultation consultation = hiring.complete(visitor, id);
        LocalDate day = RecommendationPage.reviewOn(consultation.hiringCase(), consultation.recommendation())
                .orElseThrow(() -> new NoSuchCase(id));
        String name = consultation.hiringCase().name().value();
        ReviewDate review = new ReviewDate(
                id,
                day,
                name.isEmpty() ? word("review.summary", locale) : word("review.summary.of", locale, name),
                word("review.description", locale),
                publicAddress + "/hiring/" + id);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("two-hats-review-" + day + ".ics")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(review.calendar(clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView page(String view, Consultation consultation, Locale locale) {
        return new ModelAndView(
                view,
                "advised",
                RecommendationPage.of(consultation, hiring.words(consultation.book(), locale), locale));
    }

    private String word(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
