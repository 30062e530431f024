package org.twohats.assessment.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.twohats.assessment.web.Entry.Problem;

/** What a form sent, read strictly: a field that the form does not have spoils the whole of it. */
record FormFields(MultiValueMap<String, String> sent) {

    /** What a box sends that is ticked. */
    static final String TICKED = "yes";

    private static final String TOKEN = "_csrf";

    /** The only value of a field, or what is the matter with it. */
    Entry only(String field, String... others) {
        Set<String> known = new HashSet<>(Set.of(others));
        known.add(field);
        known.add(TOKEN);
        if (!known.containsAll(sent.keySet())) {
            return new Entry("", Problem.UNKNOWN_FIELD);
        }
        List<String> values = sent.getOrDefault(field, List.of());
        if (values.size() > 1) {
            return new Entry("", Problem.SEVERAL);
        }
        return values.isEmpty() || values.get(0).isEmpty()
                ? new Entry("", Problem.NOTHING)
                : new Entry(values.get(0), null);
    }

    /** Whether the only box of a form was ticked, or nothing where something else was sent. */
    Optional<Boolean> ticked(String box) {
        Entry entry = only(box);
        return entry.problem() == Problem.NOTHING
                ? Optional.of(false)
                : entry.as(value -> value.equals(TICKED) ? Optional.of(true) : Optional.empty());
    }
}
