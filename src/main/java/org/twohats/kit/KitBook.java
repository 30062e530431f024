package org.twohats.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twohats.hiring.Answer;
import org.twohats.hiring.Level;
import org.twohats.hiring.Situation;
import org.twohats.responsibility.Involvement;
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
 */
public record KitBook(
        String edition, Responsibilities responsibilities, Map<Level, List<String>> neglected, Map<Post, Usual> usual) {

    private static final int SUGGESTED = 6;
    private static final int MOST_SUGGESTED = 7;

    public KitBook {
        neglected = Collections.unmodifiableMap(new LinkedHashMap<>(neglected));
        usual = Map.copyOf(usual);
    }

    /**
     * What a post is usually hired for, the most usual first.
     *
     * @param outcomes keys of responsibilities
     * @param mustHaves as many as may be chosen
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

    /** What we would choose: first what is neglected and the post's own, then what is usual. */
    public Choice suggestion(Post post, Situation situation, Preset preset) {
        List<String> neglects = own(
                        post,
                        neglected(situation).stream()
                                .map(Neglect::responsibility)
                                .toList(),
                        preset)
                .limit(MOST_SUGGESTED)
                .toList();
        List<String> outcomes = Stream.concat(neglects.stream(), usual(post).outcomes().stream())
                .distinct()
                .limit(Math.max(neglects.size(), SUGGESTED))
                .toList();
        return choice(post, situation, preset, Set.copyOf(outcomes), Set.copyOf(suggested(post)));
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

    private List<Competency> suggested(Post post) {
        return usual(post).mustHaves().stream().limit(Choice.MOST_MUST_HAVES).toList();
    }
}
