package org.twohats.hiring.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What a form sent, read strictly: a field that the form does not have spoils the whole of it. */
record SentForm(MultiValueMap<String, String> fields) {

    private static final String TOKEN = "_csrf";

    /** Whether nothing else was sent than these fields and the token. */
    boolean holdsOnly(String... known) {
        Set<String> names = Set.of(known);
        return fields.keySet().stream().allMatch(field -> field.equals(TOKEN) || names.contains(field));
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The only value of a field, or nothing where there is none or more than one. */
    Optional<String> only(String field) {
        List<String> values = all(field);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Only as our pages write it; Java would read {@code 1-1-1-1-1} as well. */
    Optional<UUID> id(String field) {
        return only(field).flatMap(SentForm::parsed);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
