package org.twohats.guide.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentError;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.content.Markup;
import org.twohats.content.Prose;
import org.twohats.content.Prose.Insert;
import org.twohats.content.Prose.Section;
import org.twohats.guide.Badge;
import org.twohats.guide.Chapter;
import org.twohats.guide.Contrast;
import org.twohats.guide.Disagreement;
import org.twohats.guide.Disagreement.View;
import org.twohats.guide.Guide;
import org.twohats.guide.Guides;
import org.twohats.guide.Part;
import org.twohats.guide.Picture;
import org.twohats.guide.Source;
import org.twohats.guide.Source.Reading;
import org.twohats.guide.Standing;
import org.twohats.role.Keyed;

/**
 * Reads the guide from {@code content/guide}: its plan from {@code guide.yaml}, what several chapters share from
 * {@code words.<language>.yaml}, and each chapter from {@code <language>/<key>.md}.
 */
@Component
class GuideFiles implements Guides {

    private static final String FOLDER = "guide";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final String WHERE_BADGES_ARE_EXPLAINED = "/roles/disagreements#";

    private final ContentFiles files;
    private final ContentNode plan;
    private final Map<String, Guide> byLanguage = new HashMap<>();

    GuideFiles(ContentFiles files) {
        this.files = files;
        this.plan = files.yaml(FOLDER + "/guide.yaml")
                .allowing("chapters", "pictures", "contrasts", "disagreements", "sources");
        for (String file : files.texts(FOLDER, "words.*.yaml").keySet()) {
            ContentNode words = files.yaml(FOLDER + "/" + file)
                    .allowing("language", "badges", "pictures", "contrasts", "disagreements", "sources");
            byLanguage.put(words.text("language"), guide(words));
        }
    }

    @Override
    public Guide in(Locale locale) {
        Guide english = byLanguage.get(ENGLISH);
        Guide translated = byLanguage.getOrDefault(locale.getLanguage(), english);
        if (translated == null) {
            throw new IllegalStateException("content/" + FOLDER + "/words.en.yaml has to be there");
        }
        return translated;
    }

    private Guide guide(ContentNode words) {
        List<Badge> badges = badges(words.at("badges"));
        List<Source> sources = sources(words.at("sources"));
        Map<String, String> links = new LinkedHashMap<>();
        badges.forEach(badge -> links.put(badge.name(), WHERE_BADGES_ARE_EXPLAINED + badge.key()));
        sources.forEach(source -> links.put(source.key(), source.address()));
        Map<String, Contrast> contrasts = contrasts(words.at("contrasts"));
        Map<String, Disagreement> disagreements = disagreements(words.at("disagreements"), links);

        Locale language = Locale.forLanguageTag(words.text("language"));
        List<Chapter> chapters = new ArrayList<>();
        for (String key : plan.texts("chapters")) {
            Prose prose = files.prose(FOLDER, key, language, links);
            List<Part> parts = new ArrayList<>();
            for (Section section : prose.sections()) {
                if (!section.markup().html().isBlank()) {
                    parts.add(new Part.Passage(section.markup()));
                }
                section.insert()
                        .map(insert -> part(insert, badges, sources, contrasts, disagreements)
                                .orElseThrow(() -> unknown(key, insert)))
                        .ifPresent(parts::add);
            }
            chapters.add(new Chapter(key, chapters.size() + 1, prose, parts));
        }
        return new Guide(chapters, List.copyOf(contrasts.values()), pictures(words.at("pictures"), links), badges);
    }

    private static Optional<Part> part(
            Insert insert,
            List<Badge> badges,
            List<Source> sources,
            Map<String, Contrast> contrasts,
            Map<String, Disagreement> disagreements) {
        return switch (insert.kind()) {
            case "badges" -> Optional.of(new Part.AllBadges(badges));
            case "sources" -> Optional.of(new Part.AllSources(sources));
            case "contrasts" -> Optional.of(new Part.AllContrasts(List.copyOf(contrasts.values())));
            case "contrast" -> Optional.ofNullable(contrasts.get(insert.key())).map(Part.OneContrast::new);
            case "disagreements" -> Optional.of(new Part.AllDisagreements(List.copyOf(disagreements.values())));
            case "disagreement" ->
                Optional.ofNullable(disagreements.get(insert.key())).map(found -> new Part.Remark(found, false));
            case "also" ->
                Optional.ofNullable(disagreements.get(insert.key())).map(found -> new Part.Remark(found, true));
            default -> Optional.empty();
        };
    }

    private static ContentError unknown(String chapter, Insert insert) {
        return new ContentError(
                "content/" + FOLDER + "/…/" + chapter + ".md",
                "nothing is known that could stand at '::" + insert.kind() + " " + insert.key() + "'");
    }

    private static List<Badge> badges(ContentNode words) {
        words.allowing(Stream.of(Standing.values()).map(Keyed::key).toArray(String[]::new));
        return Stream.of(Standing.values())
                .map(standing -> {
                    ContentNode badge = words.at(standing.key()).allowing("name", "means");
                    return new Badge(standing, badge.text("name"), badge.text("means"));
                })
                .toList();
    }

    private List<Source> sources(ContentNode words) {
        Map<String, ContentNode> entries = plan.at("sources").entries();
        words.allowing(entries.keySet().toArray(String[]::new));
        List<Source> sources = new ArrayList<>();
        entries.forEach((key, entry) -> sources.add(new Source(
                key,
                words.text(key),
                entry.allowing("address", "reading").text("address"),
                entry.at("reading").word(text -> Keyed.of(Reading.class, text), "a way of reading"))));
        return sources;
    }

    private Map<String, Contrast> contrasts(ContentNode words) {
        List<String> keys = plan.texts("contrasts");
        words.allowing(keys.toArray(String[]::new));
        Map<String, Contrast> contrasts = new LinkedHashMap<>();
        for (String key : keys) {
            ContentNode entry = words.at(key).allowing("name", "manager", "owner");
            contrasts.put(key, new Contrast(key, entry.text("name"), entry.text("manager"), entry.text("owner")));
        }
        return contrasts;
    }

    private List<Picture> pictures(ContentNode words, Map<String, String> links) {
        List<String> keys = plan.texts("pictures");
        words.allowing(keys.toArray(String[]::new));
        List<Picture> pictures = new ArrayList<>();
        for (String key : keys) {
            ContentNode entry = words.at(key).allowing("name", "inside", "outside", "description", "caption");
            pictures.add(new Picture(
                    key,
                    entry.text("name"),
                    entry.texts("inside"),
                    entry.texts("outside"),
                    entry.text("description"),
                    files.paragraph(entry.at("caption"), links)));
        }
        return pictures;
    }

    private Map<String, Disagreement> disagreements(ContentNode words, Map<String, String> links) {
        List<String> keys = plan.texts("disagreements");
        words.allowing(keys.toArray(String[]::new));
        Map<String, Disagreement> disagreements = new LinkedHashMap<>();
        for (String key : keys) {
            ContentNode entry = words.at(key).allowing("question", "views", "agreed", "depends", "ours");
            List<View> views = new ArrayList<>();
            for (ContentNode view : entry.at("views").list()) {
                Markup says = files.paragraph(view.allowing("name", "says").at("says"), links);
                views.add(new View(view.text("name"), says));
            }
            disagreements.put(
                    key,
                    new Disagreement(
                            key,
                            entry.text("question"),
                            views,
                            entry.find("agreed").map(place -> files.paragraph(place, links)),
                            files.paragraph(entry.at("depends"), links),
                            files.paragraph(entry.at("ours"), links)));
        }
        return disagreements;
    }
}
