package org.twohats.kit.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Something in a form that has to be mended.
 *
 * @param field the id of the field that it is about
 * @param kind with what the message's name ends
 * @param detail what the sentence says besides: how many letters or things there may be or were, or a name
 */
record Fault(String field, String kind, Object detail) {

    /** The page again, with what has to be mended and in which fields. */
    static ModelAndView on(ModelAndView page, List<Fault> faults) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("faults", faults)
                .addObject("wrong", faults.stream().map(Fault::field).collect(Collectors.toSet()));
    }

    /** A sentence that needs nothing besides. */
    Fault(String field, String kind) {
        this(field, kind, "");
    }
}
