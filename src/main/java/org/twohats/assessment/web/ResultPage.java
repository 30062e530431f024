package org.twohats.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twohats.assessment.Outcome;
import org.twohats.assessment.Questionnaire;
import org.twohats.assessment.ResultWords;
import org.twohats.assessment.ResultWords.VerdictWords;
import org.twohats.assessment.Sitting;
import org.twohats.assessment.SurePhrase;
import org.twohats.instrument.EditionWords.AxisWords;
import org.twohats.instrument.EditionWords.Statements;
import org.twohats.instrument.Form;
import org.twohats.instrument.Item;
import org.twohats.role.Axis;
import org.twohats.role.Keyed;
import org.twohats.scoring.AxisScore;
import org.twohats.scoring.Change;
import org.twohats.scoring.Contribution;
import org.twohats.scoring.Distance;
import org.twohats.scoring.Lean;
import org.twohats.scoring.Quadrants;
import org.twohats.scoring.Result;
import org.twohats.scoring.Verdict;

/**
 * What the result page shows, in the order in which it shows it.
 *
 * @param verdict the verdict's key
 * @param pro the answers that speak for it, strongest first
 * @param contra the answers that speak against it; for a result in the middle, those towards the owner
 * @param sure sentences about how sure it is
 * @param skipped how many questions were skipped
 * @param notes sentences about the manner of answering
 * @param axes the map in numbers, with every answer and its points
 * @param figures what the positions and chances are worked out from
 * @param changes every single answer that would have led elsewhere
 * @param distance nothing where no step leads elsewhere
 */
record ResultPage(
        UUID sitting,
        String edition,
        Form form,
        int items,
        String finishedOn,
        String keptUntil,
        String verdict,
        VerdictWords words,
        String lede,
        List<ReasonLine> pro,
        List<ReasonLine> contra,
        List<String> sure,
        long skipped,
        List<String> notes,
        MapDrawing map,
        List<AxisPart> axes,
        List<CornerLine> corners,
        Figures figures,
        List<ChangeLine> changes,
        Optional<DistanceLine> distance,
        ResultWords all) {

    private static final int REASONS_AGAINST = 1;

    static ResultPage of(Outcome outcome, ResultWords all, Locale locale) {
        Questionnaire questionnaire = outcome.questionnaire();
        Sitting sitting = questionnaire.sitting();
        Result result = outcome.result();
        VerdictWords verdict = all.verdict(result);
        Telling telling = new Telling(questionnaire, all, locale);
        return new ResultPage(
                sitting.id(),
                sitting.edition(),
                sitting.form(),
                questionnaire.items().size(),
                Days.written(outcome.finishedAt(), locale),
                Days.written(sitting.keptUntil(), locale),
                result.verdict().key(),
                verdict,
                verdict.lede(result.strength()),
                reasons(result, result.reasons().pro(), telling),
                reasons(result, result.reasons().contra(), telling).stream()
                        .limit(isMiddle(result.verdict()) ? Long.MAX_VALUE : REASONS_AGAINST)
                        .toList(),
                SurePhrase.of(result).stream().map(all::sure).toList(),
                sitting.skipped(),
                result.flags().stream().map(flag -> all.flag(flag, verdict)).toList(),
                MapDrawing.of(outcome),
                Stream.of(Axis.values())
                        .map(axis -> AxisPart.of(result, axis, telling))
                        .toList(),
                corners(result.quadrants(), all),
                Figures.of(result, telling),
                changes(result, telling),
                result.distance().map(distance -> DistanceLine.of(distance, result, telling)),
                all);
    }

    /** Whether the result lies in the middle, where reasons speak for one role or the other and not for a verdict. */
    public boolean isMiddle() {
        return Keyed.of(Verdict.class, verdict).filter(ResultPage::isMiddle).isPresent();
    }

    /** How many questions have an answer that alone would have led elsewhere. */
    public long questionsThatDecide() {
        return changes.stream().mapToInt(ChangeLine::number).distinct().count();
    }

    /** Whether any axis has enough answers for a place on it. */
    public boolean isPositioned() {
        return axes.stream().anyMatch(AxisPart::positioned);
    }

    public boolean isWithoutVerdict() {
        return verdict.equals(Verdict.NOT_ENOUGH.key());
    }

    private static boolean isMiddle(Verdict verdict) {
        return verdict == Verdict.BALANCED || verdict == Verdict.UNDECIDED;
    }

    /** An answer in the middle may speak against a verdict, but never for the side of one role. */
    private static List<ReasonLine> reasons(Result result, List<Contribution> contributions, Telling telling) {
        return contributions.stream()
                .filter(contribution -> !isMiddle(result.verdict()) || contribution.contribution() != 0)
                .map(contribution -> ReasonLine.of(contribution, telling))
                .toList();
    }

    private static List<CornerLine> corners(Quadrants quadrants, ResultWords all) {
        return Quadrants.CORNERS.stream()
                .map(corner -> new CornerLine(all.name(corner), Math.round(20 * quadrants.of(corner)) / 2.0))
                .toList();
    }

    private static List<ChangeLine> changes(Result result, Telling telling) {
        Map<String, ChangeLine> lines = new LinkedHashMap<>();
        for (Change change : result.wouldChange()) {
            Item item = telling.item(change.item());
            ChangeLine line = new ChangeLine(
                    telling.questionnaire().number(item),
                    telling.statements(item).title(),
                    new ArrayList<>(List.of(change.to().key())),
                    telling.words().name(change.verdict()));
            lines.merge(item.key() + " " + change.verdict(), line, ChangeLine::and);
        }
        return List.copyOf(lines.values());
    }

    /**
     * One answer as a reason.
     *
     * @param manner {@code clearly}, {@code rather} or {@code both}
     * @param chosen the chosen statement; the left one where both were chosen
     * @param other the other statement
     * @param points what the answer counts, without a sign
     * @param towards the end of the axis it counts towards
     */
    record ReasonLine(String manner, String chosen, String other, String points, String towards) {

        static ReasonLine of(Contribution contribution, Telling telling) {
            Item item = telling.item(contribution.item());
            Statements statements = telling.statements(item);
            int displayed = contribution.answer().displayed().orElse(0);
            return new ReasonLine(
                    displayed == 0 ? "both" : Math.abs(displayed) == 2 ? "clearly" : "rather",
                    displayed > 0 ? statements.right() : statements.left(),
                    displayed > 0 ? statements.left() : statements.right(),
                    telling.points(contribution.contribution()),
                    telling.words().end(item.axis(), contribution.contribution() > 0));
        }
    }

    /**
     * One axis: where it puts the person, and every answer on it.
     *
     * @param lean one sentence
     * @param place {@code clear}, {@code likely}, {@code no-clear-lean}, {@code not-enough}
     * @param end the end to which it leans: "strategic"
     */
    record AxisPart(
            AxisWords words,
            String lean,
            String place,
            String end,
            boolean positioned,
            String position,
            String low,
            String high,
            int answered,
            String sum,
            String sumEnd,
            List<AnswerLine> answers) {

        static AxisPart of(Result result, Axis axis, Telling telling) {
            AxisScore score = result.on(axis);
            AxisWords axisWords = telling.edition().axis(axis);
            List<Contribution> contributions = result.contributions().stream()
                    .filter(contribution -> contribution.axis() == axis)
                    .toList();
            double sum = contributions.stream()
                    .mapToDouble(Contribution::contribution)
                    .sum();
            return new AxisPart(
                    axisWords,
                    telling.words().lean(score),
                    score.words().key(),
                    end(axisWords, score.eap()),
                    score.words() != Lean.NOT_ENOUGH,
                    telling.position(score.position()),
                    telling.position(score.positionLow()),
                    telling.position(score.positionHigh()),
                    score.answered(),
                    telling.points(sum),
                    telling.points(sum).equals("0") ? "" : end(axisWords, sum),
                    contributions.stream()
                            .map(contribution -> AnswerLine.of(contribution, axisWords, telling))
                            .toList());
        }

        private static String end(AxisWords words, double value) {
            return value > 0 ? words.positive() : words.negative();
        }
    }

    /**
     * @param answer the answer's key
     * @param chosen the chosen statement, or empty for "both" and "skip"
     * @param end the end it counts towards, or empty where it counts nothing
     */
    record AnswerLine(int number, String title, String answer, String chosen, String points, String end) {

        static AnswerLine of(Contribution contribution, AxisWords axis, Telling telling) {
            Item item = telling.item(contribution.item());
            Statements statements = telling.statements(item);
            int displayed = contribution.answer().displayed().orElse(0);
            double points = contribution.contribution();
            return new AnswerLine(
                    telling.questionnaire().number(item),
                    statements.title(),
                    contribution.answer().key(),
                    displayed == 0 ? "" : displayed > 0 ? statements.right() : statements.left(),
                    telling.points(points),
                    points == 0 ? "" : AxisPart.end(axis, points));
        }

        public boolean isSkipped() {
            return answer.equals("skip");
        }
    }

    /**
     * What the page about the method calls its figures, for whoever works the result out again.
     *
     * @param mean of the place on the line between the two hats
     * @param sd its standard deviation
     * @param manager the probability of the manager's side of it
     */
    record Figures(List<FigureLine> lines, String mean, String sd, String manager) {

        static Figures of(Result result, Telling telling) {
            return new Figures(
                    List.of(
                            FigureLine.of("sum", result, score -> telling.position(score.sum())),
                            FigureLine.of("mean", result, score -> telling.figure(score.eap())),
                            FigureLine.of("sd", result, score -> telling.figure(score.psd())),
                            FigureLine.of("positive", result, score -> telling.figure(score.pPositive())),
                            FigureLine.of("low", result, score -> telling.figure(score.q025())),
                            FigureLine.of("high", result, score -> telling.figure(score.q975())),
                            FigureLine.of("middle", result, score -> telling.figure(score.nearMiddle())),
                            FigureLine.of("tally", result, score -> tally(score, telling))),
                    telling.figure(result.diagonal().mean()),
                    telling.figure(result.diagonal().sd()),
                    telling.figure(result.diagonal().pPositive()));
        }

        private static String tally(AxisScore score, Telling telling) {
            return score.tally().isPresent() ? telling.position(score.tally().getAsDouble()) : "";
        }
    }

    /**
     * One figure.
     *
     * @param name the key of what it is called
     * @param values one for each axis, in order; empty where the axis has none
     */
    record FigureLine(String name, List<String> values) {

        static FigureLine of(String name, Result result, Function<AxisScore, String> value) {
            return new FigureLine(
                    name, Stream.of(Axis.values()).map(result::on).map(value).toList());
        }
    }

    /**
     * One corner of the map.
     *
     * @param chances out of ten, to the nearest half
     */
    record CornerLine(String name, double chances) {}

    /**
     * Answers to one question that would lead to the same other verdict.
     *
     * @param answers their keys
     * @param verdict what the other verdict is called
     */
    record ChangeLine(int number, String title, List<String> answers, String verdict) {

        private ChangeLine and(ChangeLine more) {
            answers.addAll(more.answers());
            return this;
        }
    }

    /**
     * The shortest way to another verdict.
     *
     * @param verdict what it is called
     */
    record DistanceLine(int steps, List<MoveLine> moves, String verdict) {

        static DistanceLine of(Distance distance, Result result, Telling telling) {
            return new DistanceLine(
                    distance.steps(),
                    distance.moves().stream()
                            .map(move -> MoveLine.of(move, result, telling))
                            .toList(),
                    telling.words().name(distance.verdict()));
        }
    }

    /**
     * @param answered how many answers the axis has
     * @param end towards which end
     */
    record MoveLine(int steps, int answered, String axis, String end) {

        static MoveLine of(Distance.Move move, Result result, Telling telling) {
            AxisWords axis = telling.edition().axis(move.axis());
            return new MoveLine(
                    move.steps(),
                    result.on(move.axis()).answered(),
                    axis.name(),
                    move.upwards() ? axis.positive() : axis.negative());
        }

        /** Whether each step can be taken by an answer of its own. */
        public boolean isSpread() {
            return steps <= answered;
        }
    }
}
