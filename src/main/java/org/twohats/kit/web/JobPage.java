package org.twohats.kit.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.twohats.kit.Document;
import org.twohats.kit.Hint;
import org.twohats.kit.JobDescription;
import org.twohats.kit.Kit;
import org.twohats.kit.Section;

/**
 * A job description as its page shows it.
 *
 * @param missing headings of parts that say nothing yet
 * @param hints what is worth a second look before it is published
 */
record JobPage(UUID id, Document document, List<Place> missing, List<HintLine> hints, String changedOn) {

    static JobPage of(Kit kit, JobDescription job, List<Hint> hints, Locale locale) {
        return new JobPage(
                kit.id(),
                job.document(locale),
                job.parts().stream()
                        .filter(part -> part.body().isEmpty())
                        .map(part -> new Place(part.section().key(), part.heading()))
                        .toList(),
                hints.stream().map(hint -> HintLine.of(hint, job)).toList(),
                KitDays.written(kit.hiringCase().changedAt(), locale));
    }

    record Place(String section, String heading) {}

    /**
     * @param found words that stand there, or empty where it is not about words
     */
    record HintLine(String section, String heading, String kind, String found, String reason, String instead) {

        static HintLine of(Hint hint, JobDescription job) {
            Section section = hint.section();
            return new HintLine(
                    section.key(),
                    job.part(section).heading(),
                    hint.kind().key(),
                    hint.found().map(one -> one.words()).orElse(""),
                    hint.found().map(one -> one.reason()).orElse(""),
                    hint.found().map(one -> one.instead()).orElse(""));
        }
    }
}
