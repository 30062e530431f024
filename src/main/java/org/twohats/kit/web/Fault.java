package org.twohats.kit.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something in a form that has to be mended.
 *
 * @param field the id of the field that it is about
 * @param kind with what the message's name ends
 * @param detail what the sentence says besides: how many letters or things there may be or were, or a name
 */
record Fault(String field, String kind, Object detail) {

    /** Which fields have to be mended. */
    static Set<String> fields(List<Fault> faults) {
        return faults.stream().map(Fault::field).collect(Collectors.toSet());
    }

    /** A sentence that needs nothing besides. */
    Fault(String field, String kind) {
        this(field, kind, "");
    }
}
