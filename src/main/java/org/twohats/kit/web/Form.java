package org.twohats.kit.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;
import org.twohats.kit.Kit;
import org.twohats.kit.Post;
import org.twohats.role.Keyed;

/** What a form sent, read strictly: a field that the form does not have spoils the whole of it. */
record Form(MultiValueMap<String, String> fields) {

    static final String POST = "post";

    /** With what the name of the field begins that says which text stood in another when the page was opened. */
    static final String STAMP = "stamp-";

    private static final String TOKEN = "_csrf";

    /** Whether nothing else was sent than known fields and the token. */
    boolean holdsOnly(Predicate<String> known) {
        return fields.keySet().stream().allMatch(field -> field.equals(TOKEN) || known.test(field));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Whether no value of the field came twice, and each is known. */
    boolean holdsEachOnce(String field, Predicate<String> known) {
        Set<String> seen = new HashSet<>();
        return all(field).stream().allMatch(value -> known.test(value) && seen.add(value));
    }

    /** The only value of a field, or nothing where there is none or more than one. */
    Optional<String> only(String field) {
        List<String> values = all(field);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Whether nothing else was sent than some of these fields, each with its stamp, and for which post. */
    boolean holdsOnlyStamped(Collection<String> known) {
        Set<String> names = new HashSet<>(known);
        known.forEach(field -> names.add(STAMP + field));
        names.add(POST);
        return holdsOnly(names::contains)
                && known.stream()
                        .filter(this::has)
                        .allMatch(field -> stamp(field).isPresent());
    }

    /** Which text stood in the field when the page was opened, or nothing where the form does not say. */
    Optional<Stamp> stamp(String field) {
        return only(STAMP + field).flatMap(Stamp::read);
    }

    /** The kit about the post that the page was about, which may be another one by now; or as it is. */
    Kit turned(Kit kit) {
        return post(kit).map(kit::about).orElse(kit);
    }

    /** One of the posts that the kit leaves to choose from. */
    Optional<Post> post(Kit kit) {
        return only(POST).flatMap(key -> Keyed.of(Post.class, key)).filter(kit.posts()::contains);
    }

    /** Only as our pages write it; Java would read {@code 1-1-1-1-1} as well. */
    Optional<UUID> id(String field) {
        return only(field).flatMap(text -> {
            try {
                return Optional.of(UUID.fromString(text))
                        .filter(id -> id.toString().equals(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
