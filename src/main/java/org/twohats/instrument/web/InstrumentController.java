package org.twohats.instrument.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.twohats.instrument.Edition;
import org.twohats.instrument.EditionWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.InstrumentService;
import org.twohats.instrument.Item;
import org.twohats.instrument.NoSuchEdition;
import org.twohats.role.Keyed;

/** Publishes every edition in a form that other programs can read. */
@RestController
class InstrumentController {

    private final InstrumentService instruments;

    InstrumentController(InstrumentService instruments) {
        this.instruments = instruments;
    }

    @GetMapping("/instruments/{edition}.json")
    PublishedEdition edition(@PathVariable String edition, Locale locale) {
        return PublishedEdition.of(instruments.edition(edition), locale);
    }

    @ExceptionHandler(NoSuchEdition.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    record PublishedEdition(String edition, String language, List<PublishedItem> items) {

        static PublishedEdition of(Edition edition, Locale locale) {
            EditionWords words = edition.words(locale);
            return new PublishedEdition(
                    edition.name(),
                    words.language(),
                    edition.items().stream()
                            .map(item -> PublishedItem.of(item, words.statements(item.key())))
                            .toList());
        }
    }

    record PublishedItem(
            String key,
            String axis,
            String facet,
            String positiveSide,
            String left,
            String right,
            double weight,
            List<String> forms) {

        static PublishedItem of(Item item, Statements statements) {
            return new PublishedItem(
                    item.key().value(),
                    item.axis().key(),
                    item.facet(),
                    item.positiveSide().key(),
                    statements.left(),
                    statements.right(),
                    item.weight(),
                    item.forms().stream().sorted().map(Keyed::key).toList());
        }
    }
}
