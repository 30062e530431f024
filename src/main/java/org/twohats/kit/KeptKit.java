package org.twohats.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a hiring manager decided about the kit of a case and wrote in it. Where nothing is kept, everything is as we
 * suggest.
 *
 * @param hiringCase the case that it belongs to; it goes with it
 * @param edition the name of the kit's edition
 * @param post the one that was chosen last, or nothing where none was
 * @param matrix the matrix that was begun from the kit, or nothing where there is none, or none any longer
 * @param changes how many there were; a text has the number of the change that wrote it
 * @param picks by post
 * @param texts what was written in place of our words, by post and then by place such as {@code
 *     job-description.purpose}
 */
public record KeptKit(
        UUID hiringCase,
        String edition,
        Optional<Post> post,
        Optional<UUID> matrix,
        int changes,
        Map<Post, Picks> picks,
        Map<Post, Map<String, Text>> texts) {

    public KeptKit {
        picks = Collections.unmodifiableMap(new LinkedHashMap<>(picks));
        Map<Post, Map<String, Text>> copy = new LinkedHashMap<>();
        texts.forEach((key, some) -> copy.put(key, Collections.unmodifiableMap(new TreeMap<>(some))));
        texts = Collections.unmodifiableMap(copy);
    }

    /** Nothing decided yet. */
    static KeptKit none(UUID hiringCase, String edition) {
        return new KeptKit(hiringCase, edition, Optional.empty(), Optional.empty(), 0, Map.of(), Map.of());
    }

    /** Keys as they were ticked. */
    public record Picks(List<String> outcomes, List<String> mustHaves) {

        public Picks {
            outcomes = List.copyOf(outcomes);
            mustHaves = List.copyOf(mustHaves);
        }
    }

    /**
     * @param body lines with a line feed between them; may be empty
     * @param version the number of the change that wrote it, from 1
     */
    public record Text(String body, int version) {}

    /** What was written in that place, or nothing where our words stand. */
    public Optional<Text> text(Post wanted, String place) {
        return Optional.ofNullable(texts.getOrDefault(wanted, Map.of()).get(place));
    }

    /** The same about that post, with what was chosen of it before. */
    KeptKit about(Post wanted) {
        return new KeptKit(hiringCase, edition, Optional.of(wanted), matrix, changes, picks, texts);
    }

    KeptKit choosing(Post chosen, Picks what) {
        Map<Post, Picks> more = new LinkedHashMap<>(picks);
        more.put(chosen, what);
        return new KeptKit(hiringCase, edition, Optional.of(chosen), matrix, changes, more, texts);
    }

    KeptKit beginning(UUID begun) {
        return new KeptKit(hiringCase, edition, post, Optional.of(begun), changes, picks, texts);
    }

    /**
     * The same with other texts in some places; an empty one takes our words back. A place that says so already keeps
     * its version.
     */
    KeptKit writing(Post where, Map<String, Optional<String>> bodies) {
        Map<String, Text> some = new TreeMap<>(texts.getOrDefault(where, Map.of()));
        int number = changes + 1;
        boolean changed = false;
        for (Map.Entry<String, Optional<String>> entry : bodies.entrySet()) {
            Text before = some.get(entry.getKey());
            Optional<String> now = entry.getValue();
            if (!now.equals(Optional.ofNullable(before).map(Text::body))) {
                changed = true;
                if (now.isPresent()) {
                    some.put(entry.getKey(), new Text(now.get(), number));
                } else {
                    some.remove(entry.getKey());
                }
            }
        }
        if (!changed) {
            return this;
        }
        Map<Post, Map<String, Text>> more = new LinkedHashMap<>(texts);
        more.put(where, some);
        return new KeptKit(hiringCase, edition, post, matrix, number, picks, more);
    }
}
