package org.twohats.kit.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twohats.content.ContentNode;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Level;
import org.twohats.kit.JobWords;
import org.twohats.kit.Partner;
import org.twohats.kit.Post;
import org.twohats.kit.Section;
import org.twohats.role.Keyed;

/** Reads what job descriptions say. */
final class JobFiles {

    private static final String[] SCOPES = {"whole-product", "own-area", "team", "1", "2", "some-teams", "several-teams"
    };
    private static final Map<Post, List<String>> TITLES = Map.of(
            Post.PRODUCT_MANAGER, List.of("usual", "senior"),
            Post.PRODUCT_OWNER, List.of("one-team", "whole-product"),
            Post.ONE_PERSON, List.of("one-team", "whole-product"));
    private static final Map<Post, Set<Partner>> STRANGERS = Map.of(
            Post.PRODUCT_MANAGER, Set.of(Partner.MANAGER, Partner.OTHER_OWNERS),
            Post.PRODUCT_OWNER, Set.of(Partner.OWNER, Partner.OTHER_MANAGERS, Partner.LEAD),
            Post.ONE_PERSON, Set.of(Partner.MANAGER, Partner.OWNER, Partner.OTHER_MANAGERS, Partner.OTHER_OWNERS));

    /** What a title means where it does not follow from what the firm means by "product owner". */
    private static final Map<Post, List<String>> MEANINGS = Map.of(
            Post.PRODUCT_MANAGER,
            List.of("specialist", "without-owner", "with-lead", "area", "area-without-owner"),
            Post.PRODUCT_OWNER,
            List.of("without-manager", "beside-owners"),
            Post.ONE_PERSON,
            List.of());

    private static final String AREA = "area";

    private JobFiles() {}

    static JobWords words(ContentNode place) {
        place.allowing(
                "sections",
                "titles",
                "scopes",
                "meanings",
                "purposes",
                "facts",
                "facts-alone",
                "works-with",
                "helpful",
                "helpful-here",
                "process");
        return new JobWords(
                byKey(place.at("sections"), List.of(Section.values()), Section::key, ContentNode::text),
                byPost(place.at("titles"), JobFiles::titles),
                texts(place.at("scopes"), List.of(SCOPES)),
                byPost(place.at("meanings"), JobFiles::meanings),
                byPost(place.at("purposes"), (post, entry) -> lines(entry), AREA),
                lines(place.at("purposes").at(AREA)),
                byLevel(place.at("facts")),
                byLevel(place.at("facts-alone")),
                byPost(place.at("works-with"), JobFiles::partners),
                byPost(place.at("helpful"), (post, entry) -> lines(entry)),
                byLevel(place.at("helpful-here")),
                lines(place.at("process")));
    }

    private static Map<String, String> titles(Post post, ContentNode place) {
        return texts(place, TITLES.getOrDefault(post, List.of()));
    }

    private static Map<String, String> meanings(Post post, ContentNode place) {
        return texts(
                place,
                Stream.concat(
                                Factor.OWNER_MEANS.levels().stream().map(Level::key),
                                MEANINGS.getOrDefault(post, List.of()).stream())
                        .toList());
    }

    private static Map<Partner, String> partners(Post post, ContentNode place) {
        List<Partner> known = Stream.of(Partner.values())
                .filter(partner -> !STRANGERS.getOrDefault(post, Set.of()).contains(partner))
                .toList();
        return byKey(place, known, Partner::key, ContentNode::text);
    }

    /** By factor and then by answer; not every answer says something. */
    private static Map<Level, String> byLevel(ContentNode place) {
        Map<Level, String> texts = new LinkedHashMap<>();
        place.entries().forEach((key, levels) -> {
            Factor factor = Keyed.of(Factor.class, key)
                    .orElseThrow(() -> levels.error("'" + key + "' is not one of the hiring questions"));
            levels.entries()
                    .forEach((name, text) -> texts.put(
                            factor.level(name)
                                    .orElseThrow(() -> text.error("'" + name + "' is no answer to '" + key + "'")),
                            text.text()));
        });
        return texts;
    }

    private static List<String> lines(ContentNode place) {
        List<String> lines = place.list().stream().map(ContentNode::text).toList();
        if (lines.isEmpty()) {
            throw place.error("at least one sentence belongs here");
        }
        return lines;
    }

    private static Map<String, String> texts(ContentNode place, List<String> keys) {
        return byKey(place, keys, key -> key, ContentNode::text);
    }

    /** @param others keys of what else stands there */
    private static <W> Map<Post, W> byPost(
            ContentNode place, BiFunction<Post, ContentNode, W> words, String... others) {
        place.allowing(Stream.concat(Stream.of(Post.values()).map(Post::key), Stream.of(others))
                .toArray(String[]::new));
        Map<Post, W> found = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            found.put(post, words.apply(post, place.at(post.key())));
        }
        return found;
    }

    /** What stands under the key of each thing; nothing else may stand there. */
    private static <T> Map<T, String> byKey(
            ContentNode place, List<T> things, Function<T, String> key, Function<ContentNode, String> words) {
        place.allowing(things.stream().map(key).toArray(String[]::new));
        Map<T, String> found = new LinkedHashMap<>();
        things.forEach(thing -> found.put(thing, words.apply(place.at(key.apply(thing)))));
        return found;
    }
}
