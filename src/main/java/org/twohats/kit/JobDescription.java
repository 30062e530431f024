package org.twohats.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twohats.hiring.Factor;
import org.twohats.hiring.Situation;
import org.twohats.responsibility.Preset;

/**
 * A job description: what was written, and our words wherever nothing was.
 *
 * @param parts one for each {@link Section}, in order
 */
public record JobDescription(List<Part> parts) {

    public JobDescription {
        parts = List.copyOf(parts);
    }

    /**
     * One part of it.
     *
     * @param original what we say; empty where only the firm can say it
     * @param body what it says: lines with a line feed between them; may be empty
     * @param version 0 where our words stand
     */
    public record Part(Section section, String heading, String original, String body, int version) {

        public boolean isEdited() {
            return version != 0;
        }

        public List<String> lines() {
            return body.isEmpty() ? List.of() : List.of(body.split("\n"));
        }
    }

    /** @throws IllegalArgumentException if nobody is to be hired */
    public static JobDescription of(Kit kit, KitWords words) {
        Post post = kit.post().orElseThrow(() -> new IllegalArgumentException("there is no post to describe"));
        Map<Section, String> originals = originals(kit, post, words);
        return new JobDescription(Stream.of(Section.values())
                .map(section -> {
                    String original = originals.getOrDefault(section, "");
                    Optional<KeptKit.Text> kept = kit.kept().text(post, section.place());
                    return new Part(
                            section,
                            words.job().section(section),
                            original,
                            kept.map(KeptKit.Text::body).orElse(original),
                            kept.map(KeptKit.Text::version).orElse(0));
                })
                .toList());
    }

    public Part part(Section section) {
        return parts.stream()
                .filter(part -> part.section() == section)
                .findFirst()
                .orElseThrow();
    }

    /** The whole of it to take along. Parts that say nothing yet are left out. */
    public Document document(Locale locale) {
        List<Document.Part> some = new ArrayList<>();
        for (Part part : parts) {
            boolean isOpening = part.section() == Section.TITLE || part.section() == Section.MEANING;
            if (!isOpening && !part.body().isEmpty()) {
                some.add(new Document.Part(
                        part.heading(),
                        part.section() == Section.CLOSING_DATE
                                ? List.of(ClosingDate.written(part.body(), locale))
                                : part.lines(),
                        part.section().kind() == Section.Kind.LIST));
            }
        }
        return new Document(part(Section.TITLE).body(), part(Section.MEANING).lines(), some);
    }

    private static Map<Section, String> originals(Kit kit, Post post, KitWords words) {
        Situation situation = kit.situation();
        JobWords job = words.job();
        People people = People.of(kit, words);
        Map<Section, List<String>> lines = new EnumMap<>(Section.class);
        lines.put(Section.TITLE, List.of(title(kit, post, job)));
        lines.put(Section.MEANING, List.of(job.meaning(post, meaning(kit, post))));
        List<String> facts = job.facts(situation);
        lines.put(
                Section.PURPOSE,
                Stream.concat(
                                job.purpose(kit, post).stream(),
                                facts.isEmpty() ? Stream.empty() : Stream.of(String.join(" ", facts)))
                        .toList());
        lines.put(
                Section.OUTCOMES,
                kit.outcomes().stream().map(one -> words.outcome(kit, one)).toList());
        lines.put(
                Section.DECISIONS,
                kit.outcomes().stream()
                        .flatMap(one -> words.decision(kit, one).stream())
                        .toList());
        lines.put(
                Section.WORKS_WITH,
                Partner.of(post, kit.setUp(), situation, kit.verdict()).stream()
                        .map(partner -> people.in(job.partner(post, partner)))
                        .toList());
        lines.put(
                Section.MUST_HAVES,
                kit.choice().orElseThrow().mustHaves().stream()
                        .map(one -> words.competency(one).mustHave())
                        .toList());
        lines.put(
                Section.NICE_TO_HAVES,
                Stream.concat(
                                job.helpful(post).stream(),
                                JobWords.told(
                                        job.helpfulHere(),
                                        situation,
                                        Factor.STAGE,
                                        Factor.WAY_OF_WORKING,
                                        Factor.PRODUCT_KIND)
                                        .stream())
                        .toList());
        lines.put(Section.PROCESS, job.process(kit.book().minutes(post)));
        Map<Section, String> originals = new EnumMap<>(Section.class);
        lines.forEach((section, some) -> originals.put(section, String.join("\n", some)));
        return originals;
    }

    /** Level and scope: "Senior product manager (whole product, two teams)". */
    private static String title(Kit kit, Post post, JobWords job) {
        Situation situation = kit.situation();
        boolean senior = SetUp.is(situation, Factor.HAND_OVER, "yes");
        boolean isNamedAsInScrum =
                kit.setUp().holder(post) == (post == Post.ONE_PERSON ? Holder.OWNER : Holder.SPECIALIST);
        String kind = switch (post) {
            case PRODUCT_MANAGER -> senior ? "senior" : "usual";
            case PRODUCT_OWNER, ONE_PERSON -> isNamedAsInScrum ? "whole-product" : "one-team";
        };
        boolean isForTeams = post == Post.PRODUCT_OWNER && !isWithoutColleague(kit);
        if (kit.isForArea()) {
            return job.title(post, kind) + " (" + job.scope("own-area") + ")";
        }
        List<String> scope = new ArrayList<>();
        if (!isForTeams) {
            scope.add(job.scope("whole-product"));
        }
        String teams = SetUp.level(situation, Factor.TEAMS);
        switch (teams) {
            case "1", "2" -> scope.add(job.scope(teams));
            case "3-5", "6-plus" -> scope.add(job.scope(isForTeams ? "some-teams" : "several-teams"));
            default -> {
                if (isForTeams) {
                    scope.add(job.scope("team"));
                }
            }
        }
        return job.title(post, kind) + " (" + String.join(", ", scope) + ")";
    }

    /** The key of what the title means here: what the firm means by "product owner", or who is not there. */
    private static String meaning(Kit kit, Post post) {
        SetUp setUp = kit.setUp();
        return switch (post) {
            case PRODUCT_MANAGER -> {
                if (kit.isForArea()) {
                    yield setUp.isShared() ? "area" : "area-without-owner";
                }
                if (!setUp.isShared()) {
                    yield setUp.preset() == Preset.KANBAN ? "with-lead" : "without-owner";
                }
                yield setUp.other(post) == Holder.SPECIALIST ? "specialist" : meaning(kit.situation());
            }
            case PRODUCT_OWNER -> {
                if (setUp.isShared()) {
                    yield meaning(kit.situation());
                }
                yield isWithoutColleague(kit) ? "without-manager" : "beside-owners";
            }
            case ONE_PERSON -> meaning(kit.situation());
        };
    }

    /** An owner with neither a manager nor another owner. */
    private static boolean isWithoutColleague(Kit kit) {
        return !kit.setUp().isShared() && !SetUp.hasOwner(kit.situation());
    }

    /** The key of what the firm means by "product owner"; unsure where that was not asked. */
    static String meaning(Situation situation) {
        String meaning = SetUp.level(situation, Factor.OWNER_MEANS);
        return meaning.isEmpty() ? "unsure" : meaning;
    }
}
