package org.twohats.kit.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.twohats.kit.Document;
import org.twohats.kit.JobDescription;
import org.twohats.kit.Kit;
import org.twohats.kit.KitService;
import org.twohats.matrix.MatrixWords;
import org.twohats.print.Bundle;
import org.twohats.print.Bundle.Form;
import org.twohats.print.Paper;
import org.twohats.print.Print;
import org.twohats.visitor.Visitor;

/** The whole kit: as one sheet to print, and as files side by side. */
@Controller
@RequestMapping("/hiring")
class WholeController {

    private static final String FILE = "two-hats-kit-";
    private static final String JOB = "job-description";
    private static final String WHO = "who-does-what";

    private final KitService kits;
    private final Pieces pieces;
    private final MessageSource messages;
    private final Clock clock;

    WholeController(KitService kits, Pieces pieces, MessageSource messages, Clock clock) {
        this.kits = kits;
        this.pieces = pieces;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/{case}/kit.pdf")
    ModelAndView sheet(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        Optional<MatrixWords> own = pieces.own(visitor, kit, locale);
        return new ModelAndView(Print.VIEW + "kit/whole")
                .addAllObjects(model(kit, own, pieces.who(kit, own, locale), locale))
                .addObject(Print.ATTRIBUTE, new Print(size(paper), name(kit)));
    }

    @GetMapping("/{case}/kit.zip")
    ModelAndView files(
            Visitor visitor,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        Kit kit = kits.kit(visitor, id);
        Optional<MatrixWords> own = pieces.own(visitor, kit, locale);
        WhoPage who = pieces.who(kit, own, locale);
        List<Bundle.File> files = new ArrayList<>();
        if (kit.isAdvertised()) {
            Document job = job(kit, locale).document(locale);
            files.add(new Bundle.Page("kit/" + JOB, JOB, Form.PDF, Map.of("unmarked", true)));
            files.add(new Bundle.Words(JOB + Form.MARKDOWN.ending(), job.markdown()));
            files.add(new Bundle.Words(JOB + Form.PLAIN.ending(), job.plainText()));
        }
        for (Piece piece : Pieces.in(kit)) {
            Stream.of(Form.values())
                    .forEach(form -> files.add(new Bundle.Page(
                            piece.template(), piece.key(), form, Map.of("unmarked", piece.isHandedOut()))));
        }
        files.add(new Bundle.Page("kit/who", WHO, Form.PDF));
        files.add(new Bundle.Page("kit/who", WHO, Form.MARKDOWN));
        files.add(new Bundle.Words(WHO + ".csv", csv(who, locale)));
        return new ModelAndView(Bundle.VIEW)
                .addAllObjects(model(kit, own, who, locale))
                .addObject(Bundle.ATTRIBUTE, new Bundle(name(kit), clock.instant(), size(paper), files));
    }

    private Map<String, Object> model(Kit kit, Optional<MatrixWords> own, WhoPage who, Locale locale) {
        Map<String, Object> model = pieces.model(kit, Pieces.in(kit), own, locale);
        if (kit.isAdvertised()) {
            model.put("job", JobPage.of(kit, job(kit, locale), List.of(), locale));
        }
        model.put("who", who);
        model.put(
                "whole",
                new WholePage(
                        kit.hiringCase().name().value(),
                        kit.outcomes().stream()
                                .map(one -> kit.book()
                                        .responsibilities()
                                        .in(locale)
                                        .of(one)
                                        .name())
                                .toList()));
        return model;
    }

    private JobDescription job(Kit kit, Locale locale) {
        return JobDescription.of(kit, kits.words(kit, locale));
    }

    private String csv(WhoPage who, Locale locale) {
        return who.csv(
                word("sheet.csv.number", locale), word("sheet.csv.area", locale), word("sheet.responsibility", locale));
    }

    /** Made of nothing that anybody typed. */
    private static String name(Kit kit) {
        return FILE + KitDays.numbered(kit.hiringCase().changedAt());
    }

    private static Paper size(String paper) {
        return Paper.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
