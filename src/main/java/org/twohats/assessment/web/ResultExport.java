package org.twohats.assessment.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.Sitting;
import org.twohats.role.Axis;
import org.twohats.role.Keyed;
import org.twohats.scoring.AxisScore;
import org.twohats.scoring.Change;
import org.twohats.scoring.Contribution;
import org.twohats.scoring.Diagonal;
import org.twohats.scoring.Quadrants;
import org.twohats.scoring.Result;

/**
 * A result as its owner takes it away. Others read this: fields are only ever added.
 *
 * @param axes by the axis' key
 * @param strength null for verdicts that do not point anywhere
 * @param continuedFrom the quick result whose answers it took along, or null
 */
record ResultExport(
        String edition,
        String form,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<ExportedAnswer> answers,
        Map<String, ExportedAxis> axes,
        Quadrants quadrants,
        Diagonal diagonal,
        String verdict,
        @Nullable String strength,
        List<String> flags,
        List<ExportedChange> wouldChange,
        @Nullable UUID continuedFrom) {

    static ResultExport of(Outcome outcome) {
        Sitting sitting = outcome.questionnaire().sitting();
        Result result = outcome.result();
        Map<String, ExportedAxis> axes = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            axes.put(axis.key(), ExportedAxis.of(result.on(axis)));
        }
        return new ResultExport(
                sitting.edition(),
                sitting.form().key(),
                sitting.startedAt(),
                sitting.finishedAt(),
                result.contributions().stream().map(ExportedAnswer::of).toList(),
                axes,
                result.quadrants(),
                result.diagonal(),
                result.verdict().key(),
                result.strength().map(Keyed::key).orElse(null),
                result.flags().stream().map(Keyed::key).toList(),
                result.wouldChange().stream().map(ExportedChange::of).toList(),
                sitting.continuedFrom());
    }

    record ExportedAnswer(String item, String answer, double contribution) {

        static ExportedAnswer of(Contribution contribution) {
            return new ExportedAnswer(
                    contribution.item().value(), contribution.answer().key(), contribution.contribution());
        }
    }

    record ExportedAxis(
            int answered,
            double sum,
            double eap,
            double psd,
            double pPositive,
            double q025,
            double q975,
            double position,
            double positionLow,
            double positionHigh,
            double nearMiddle,
            String words) {

        static ExportedAxis of(AxisScore score) {
            return new ExportedAxis(
                    score.answered(),
                    score.sum(),
                    score.eap(),
                    score.psd(),
                    score.pPositive(),
                    score.q025(),
                    score.q975(),
                    score.position(),
                    score.positionLow(),
                    score.positionHigh(),
                    score.nearMiddle(),
                    score.words().key());
        }
    }

    record ExportedChange(String item, String to, String verdict) {

        static ExportedChange of(Change change) {
            return new ExportedChange(
                    change.item().value(), change.to().key(), change.verdict().key());
        }
    }
}
