package org.twohats.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Level;
import org.twohats.hiring.Situation;
import org.twohats.responsibility.Involvement;
import org.twohats.responsibility.Party;
import org.twohats.responsibility.Preset;
import org.twohats.responsibility.Responsibilities;
import org.twohats.responsibility.Responsibility;

/**
 * What an edition of the kit is made from, apart from its words.
 *
 * @param edition its name
 * @param responsibilities those that it is written for
 * @param neglected keys of the responsibilities that an answer says are neglected
 * @param usual what each post is usually hired for
 * @param calls keys of the responsibilities that call for a competency
 * @param minutes how long the work sample of each post takes
 */
public record KitBook(
        String edition,
        Responsibilities responsibilities,
        Map<Level, List<String>> neglected,
        Map<Post, Usual> usual,
        Map<Competency, List<String>> calls,
        Map<Post, Integer> minutes) {

    private static final int SUGGESTED = 6;
    private static final int MOST_SUGGESTED = 7;

    public KitBook {
        neglected = Collections.unmodifiableMap(new LinkedHashMap<>(neglected));
        usual = Map.copyOf(usual);
        calls = Map.copyOf(calls);
        minutes = Map.copyOf(minutes);
    }

    /**
     * What a post is usually hired for, the most usual first.
     *
     * @param outcomes keys of responsibilities
     * @param mustHaves as many as may be chosen; those that no chosen outcome calls for only fill up
     */
    public record Usual(List<String> outcomes, List<Competency> mustHaves) {

        public Usual {
            outcomes = List.copyOf(outcomes);
            mustHaves = List.copyOf(mustHaves);
        }
    }

    public Usual usual(Post post) {
        return Optional.ofNullable(usual.get(post)).orElseThrow();
    }

    /** Those that nobody looks after well enough, the one with the most causes first and then in their own order. */
    public List<Neglect> neglected(Situation situation) {
        Map<String, List<Level>> causes = new LinkedHashMap<>();
        for (Answer answer : situation.answers().values()) {
            for (Level level : answer.levels()) {
                neglected
                        .getOrDefault(level, List.of())
                        .forEach(key -> causes.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(level));
            }
        }
        return responsibilities.all().stream()
                .filter(one -> causes.containsKey(one.key()))
                .map(one -> new Neglect(one.key(), causes.getOrDefault(one.key(), List.of())))
                .sorted(Comparator.comparingInt((Neglect one) -> one.causes().size())
                        .reversed())
                .toList();
    }

    /**
     * All responsibilities in the order in which they are offered for a post: of those that are neglected first those
     * that it decides about, then those that it does, then the others; then what is usual for the post, then the rest.
     */
    public List<Responsibility> offered(Post post, Situation situation, Preset preset) {
        List<String> neglects =
                neglected(situation).stream().map(Neglect::responsibility).toList();
        return Stream.of(
                        own(post, neglects, preset),
                        neglects.stream(),
                        usual(post).outcomes().stream(),
                        responsibilities.all().stream().map(Responsibility::key))
                .flatMap(keys -> keys)
                .distinct()
                .map(responsibilities::find)
                .toList();
    }

    /** Competencies in the order in which they are offered for a post: the usual ones first. */
    public List<Competency> offered(Post post) {
        return Stream.concat(usual(post).mustHaves().stream(), Stream.of(Competency.values()))
                .distinct()
                .toList();
    }

    /** How long the work sample for a post takes. */
    public int minutes(Post post) {
        return Optional.ofNullable(minutes.get(post)).orElseThrow();
    }

    /** What we would choose: first what is neglected and the post's own, then what is usual, and what they call for. */
    public Choice suggestion(Post post, Situation situation, Preset preset) {
        List<String> neglects = own(
                        post,
                        neglected(situation).stream()
                                .map(Neglect::responsibility)
                                .toList(),
                        preset)
                .filter(key -> isFitting(preset, responsibilities.find(key)))
                .limit(MOST_SUGGESTED)
                .toList();
        List<String> outcomes = Stream.concat(neglects.stream(), usual(post).outcomes().stream())
                .distinct()
                .limit(Math.max(neglects.size(), SUGGESTED))
                .toList();
        return choice(post, situation, preset, Set.copyOf(outcomes), Set.copyOf(calledFor(post, outcomes)));
    }

    /**
     * Where an owner works without a manager, the direction of the product comes to the owners as well, but is not what
     * somebody close to the team is looked for.
     */
    private static boolean isFitting(Preset preset, Responsibility responsibility) {
        return preset != Preset.SCRUM_WITHOUT_MANAGER
                || responsibility.part(Party.PRODUCT_OWNER).decides();
    }

    /**
     * A choice, in the order in which things are offered. What this edition does not know is left out.
     *
     * @throws IllegalArgumentException if there are too many or too few of either
     */
    public Choice choice(
            Post post, Situation situation, Preset preset, Set<String> outcomes, Set<Competency> mustHaves) {
        return new Choice(
                post,
                offered(post, situation, preset).stream()
                        .map(Responsibility::key)
                        .filter(outcomes::contains)
                        .toList(),
                offered(post).stream().filter(mustHaves::contains).toList());
    }

    /** Whether the post has a hand in it: decides about it, or does it. */
    public boolean isOwn(Post post, Preset preset, String responsibility) {
        Involvement part = SetUp.part(post, preset, responsibilities.find(responsibility));
        return part.decides() || part.does();
    }

    /** Those that the post decides about, then those that it does. */
    private Stream<String> own(Post post, List<String> keys, Preset preset) {
        return Stream.concat(
                keys.stream()
                        .filter(key -> SetUp.part(post, preset, responsibilities.find(key))
                                .decides()),
                keys.stream().filter(key -> SetUp.part(post, preset, responsibilities.find(key)) == Involvement.DOES));
    }

    /**
     * The competencies that the outcomes call for: first one after the other that which most of the outcomes left call
     * for, then those that more of them call for. Where these are too few, what is usual fills up.
     */
    private List<Competency> calledFor(Post post, List<String> outcomes) {
        Set<Competency> wanted = new LinkedHashSet<>();
        Set<String> left = new HashSet<>(outcomes);
        for (Optional<Competency> next = mostCalledFor(post, left);
                next.isPresent();
                next = mostCalledFor(post, left)) {
            wanted.add(next.get());
            left.removeAll(calling(next.get()));
        }
        offered(post).stream()
                .filter(one -> count(one, outcomes) > 0)
                .sorted(Comparator.comparingLong((Competency one) -> count(one, outcomes))
                        .reversed())
                .forEach(wanted::add);
        List<Competency> some = wanted.stream().limit(Choice.MOST_MUST_HAVES).toList();
        return Stream.concat(some.stream(), usual(post).mustHaves().stream())
                .distinct()
                .limit(Math.max(some.size(), Choice.FEWEST_MUST_HAVES))
                .toList();
    }

    /** Of equals the one that is offered first, which is the more usual one. */
    private Optional<Competency> mostCalledFor(Post post, Set<String> outcomes) {
        return offered(post).stream()
                .filter(one -> count(one, outcomes) > 0)
                .min(Comparator.comparingLong((Competency one) -> count(one, outcomes))
                        .reversed());
    }

    private long count(Competency competency, Collection<String> outcomes) {
        return calling(competency).stream().filter(outcomes::contains).count();
    }

    private List<String> calling(Competency competency) {
        return calls.getOrDefault(competency, List.of());
    }
}
