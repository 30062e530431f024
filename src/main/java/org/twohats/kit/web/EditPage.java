package org.twohats.kit.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twohats.kit.Hint;
import org.twohats.kit.JobDescription;
import org.twohats.kit.Kit;
import org.twohats.kit.Post;
import org.twohats.kit.Section;

/**
 * The form in which a job description is written.
 *
 * @param post the key of the post that it is about
 */
record EditPage(UUID id, String post, String title, List<Field> fields) {

    static final String RESET = "reset-";

    static EditPage of(Kit kit, JobDescription job, List<Hint> hints) {
        return new EditPage(
                kit.id(),
                kit.post().map(Post::key).orElseThrow(NoSuchDocument::new),
                job.part(Section.TITLE).body(),
                job.parts().stream().map(part -> Field.of(part, job, hints)).toList());
    }

    /** With what was typed in place of what is kept. */
    EditPage typing(Form form) {
        return new EditPage(
                id,
                post,
                title,
                fields.stream().map(field -> field.typing(form)).toList());
    }

    /** With what another page has written beside what was typed in those places; saving again overwrites it. */
    EditPage beside(Set<String> places) {
        return new EditPage(
                id,
                post,
                title,
                fields.stream().map(field -> field.beside(places)).toList());
    }

    /**
     * @param kind how it is written
     * @param edited whether something else than our words stands there
     * @param reset whether our words shall come back
     */
    record Field(
            String key,
            String place,
            String kind,
            int most,
            String heading,
            Draft draft,
            boolean edited,
            boolean reset,
            List<JobPage.HintLine> hints) {

        static Field of(JobDescription.Part part, JobDescription job, List<Hint> hints) {
            Section section = part.section();
            return new Field(
                    section.key(),
                    section.place(),
                    section.kind().key(),
                    section.most(),
                    part.heading(),
                    Draft.of(part.version(), part.body()),
                    part.isEdited(),
                    false,
                    hints.stream()
                            .filter(hint -> hint.section() == section)
                            .map(hint -> JobPage.HintLine.of(hint, job))
                            .toList());
        }

        Field typing(Form form) {
            return new Field(
                    key, place, kind, most, heading, draft.typing(key, form), edited, form.has(RESET + key), hints);
        }

        Field beside(Set<String> places) {
            return new Field(
                    key, place, kind, most, heading, draft.beside(places.contains(place)), edited, reset, hints);
        }
    }
}
