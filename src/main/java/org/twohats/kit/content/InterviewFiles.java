package org.twohats.kit.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twohats.content.ContentFiles;
import org.twohats.content.ContentNode;
import org.twohats.kit.Competency;
import org.twohats.kit.Interview;
import org.twohats.kit.Interview.Evidence;
import org.twohats.kit.Interview.Law;
import org.twohats.kit.Interview.Point;
import org.twohats.kit.Interviews;
import org.twohats.kit.Question;
import org.twohats.kit.Topic;
import org.twohats.role.Keyed;

/** Reads what can be asked from {@code interview.yaml} and {@code interview.<language>.yaml}. */
@Component
class InterviewFiles implements Interviews {

    static final String NAME = "interview";

    private final Leaflet<Interview> interviews;

    InterviewFiles(ContentFiles files) {
        this.interviews = Leaflet.read(files, NAME, InterviewFiles::interview);
    }

    @Override
    public Interview of(String edition, Locale locale) {
        return interviews.of(edition, locale);
    }

    static Interview interview(ContentNode structure, ContentNode words) {
        structure.allowing("edition", "competencies");
        words.allowing("language", "competencies", "how", "before", "evidence", "law", "guard-rails");
        structure
                .at("competencies")
                .allowing(Stream.of(Competency.values()).map(Competency::key).toArray(String[]::new));
        for (Competency competency : Competency.values()) {
            structure.at("competencies").at(competency.key());
        }
        ContentNode evidence = words.at("evidence").allowing("intro", "points", "sources");
        ContentNode law = words.at("law").allowing("date", "intro", "points");
        return new Interview(
                Leaflet.each(structure.at("competencies"), words.at("competencies"), InterviewFiles::topic),
                words.texts("how"),
                words.texts("before"),
                new Evidence(evidence.text("intro"), evidence.texts("points"), evidence.texts("sources")),
                new Law(
                        Leaflet.date(law.at("date")),
                        law.text("intro"),
                        law.at("points").list().stream()
                                .map(place ->
                                        new Point(place.allowing("name", "text").text("name"), place.text("text")))
                                .toList()),
                words.texts("guard-rails"));
    }

    private static Topic topic(Leaflet.Entry entry, ContentNode words) {
        ContentNode place = entry.place().allowing("duties", "questions");
        words.allowing("means", "questions", "anchors");
        return new Topic(
                Keyed.of(Competency.class, entry.key()).orElseThrow(),
                words.text("means"),
                place.texts("duties"),
                questions(place.at("questions"), words.at("questions")),
                Leaflet.anchors(words.at("anchors")));
    }

    private static List<Question> questions(ContentNode structure, ContentNode words) {
        Map<String, ContentNode> entries = structure.entries();
        if (entries.size() < Topic.SUGGESTED) {
            throw structure.error("at least two questions belong here, so that there is a choice");
        }
        return Leaflet.each(structure, words, (entry, place) -> {
            place.allowing("ask", "probes");
            List<String> probes = place.texts("probes");
            if (probes.size() < 2) {
                throw place.at("probes").error("at least two probes belong here");
            }
            return new Question(
                    entry.key(),
                    entry.place().word(key -> Keyed.of(Question.Kind.class, key), "'past' or 'situation'"),
                    place.text("ask"),
                    probes);
        });
    }
}
