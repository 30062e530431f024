package org.twohats.hiring.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.hiring.CaseName;

/**
 * What a form sent that asks for the name of a case to be.
 *
 * @param id which the case will have
 * @param typed to be shown again, as it was sent
 * @param name nothing where there is a problem
 * @param problem the key of what is the matter, or null
 */
record SentName(
        UUID id,
        String typed,
        Optional<CaseName> name,
        @Nullable String problem) {

    static final String FIELD = "name";

    /** @param idField the field in which the page put the id that it made up */
    static SentName of(SentForm form, String idField) {
        Optional<UUID> id = form.id(idField);
        String typed = form.only(FIELD).orElse("");
        boolean isKnown = form.holdsOnly(idField, FIELD) && form.all(FIELD).size() <= 1;
        if (!isKnown || id.isEmpty()) {
            return new SentName(id.orElseGet(UUID::randomUUID), typed, Optional.empty(), "unknown-field");
        }
        Optional<CaseName> name = CaseName.of(typed);
        return new SentName(id.get(), typed, name, name.isPresent() ? null : "name");
    }
}
